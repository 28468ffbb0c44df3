import { mostPoints } from "../../domain/scoring/mostPoints";
import { excelFormats } from "../../i18n/formats/excelFormat";
import type { Language } from "../../i18n/problemText";
import { texts } from "../../i18n/texts";
import type { DraftCell } from "../../workbook/sheetDraft";
import { attainmentFormula } from "../cells/attainmentFormula";
import { cellAddress } from "../cells/cellAddress";
import { markFormula, statusOf } from "../cells/markFormula";
import { formulaNumber, formulaText } from "../cells/formulaText";
import { sheetStyles, type Status } from "../cells/sheetStyles";
import { rangeWords, valueFormat } from "../cells/valueFormat";
import type { ReportHeader, ScorecardKpi, ScoringRules } from "../reportInput";
import { pointsFormula } from "./pointsFormula";
import { columnOf } from "./scorecardColumns";

/** What a row's formulas need to know beside the KPI itself. */
export interface ScorecardRowContext {
  readonly language: Language;
  readonly header: ReportHeader;
  readonly rules: ScoringRules;
  /** Name of the KPI as shown. */
  readonly name: string;
  /** Addresses of all points and of all weights of this card, absolute. */
  readonly pointsRange: string;
  readonly weightRange: string;
  /** Sum of the weights of the KPIs that have points, and of all that are assigned. */
  readonly countedWeight: number;
  readonly assignedWeight: number;
}

/** A KPI without any target is not assigned: it is shown, and counts nowhere. */
export const isAssigned = (entry: ScorecardKpi): boolean => entry.target !== null || entry.range !== undefined;

/** The points a KPI counts with: a missing actual counts 0 where the policy or the KPI says so; null is left out. */
export function countedPoints(entry: ScorecardKpi, rules: ScoringRules): number | null {
  if (!isAssigned(entry)) return null;
  return entry.points ?? (missingIsZero(entry, rules) ? 0 : null);
}

const missingIsZero = (entry: ScorecardKpi, rules: ScoringRules): boolean =>
  rules.missing === "zero" || entry.required === true;

/** One KPI's row of a scorecard's table, at a 0-based row of the sheet. */
export function scorecardRow(entry: ScorecardKpi, at: number, context: ScorecardRowContext): readonly DraftCell[] {
  const words = texts(context.language).general;
  const number = { ...sheetStyles.number, numberFormat: valueFormat(entry.kpi, context.header) };
  return [
    { value: words.families[entry.kpi.family], style: sheetStyles.wrapped },
    { value: context.name, style: sheetStyles.wrapped },
    { value: words.units[entry.kpi.unit], style: sheetStyles.centered },
    { value: entry.actual, style: number },
    targetCell(entry, context),
    ...scoredCells(entry, at, context),
    { value: entry.previous, style: number },
    changeCell(entry, at),
    { value: entry.yearAgo, style: number },
    { value: entry.comment ?? null, style: { ...sheetStyles.wrapped, fill: "#FFFBEA" } },
  ];
}

/** Attainment, points, weight, weighted points and mark: formulas over the row's own cells. */
function scoredCells(entry: ScorecardKpi, at: number, context: ScorecardRowContext): readonly DraftCell[] {
  const address = (column: Parameters<typeof columnOf>[0]): string => cellAddress(at, columnOf(column));
  const cells = { actual: address("actual"), target: address("target"), attainment: address("attainment") };
  const shownPoints = countedPoints(entry, context.rules);
  const points = { ...sheetStyles.number, numberFormat: excelFormats.points };
  const counted = `SUMPRODUCT(--ISNUMBER(${context.pointsRange}),${context.weightRange})`;
  return [
    {
      formula: attainmentFormula(entry.kpi.direction, cells.actual, cells.target, entry.range),
      value: entry.attainment ?? "",
      style: { ...sheetStyles.number, numberFormat: excelFormats.ratio },
    },
    isAssigned(entry)
      ? {
          formula: pointsFormula(entry, cells, missingIsZero(entry, context.rules)),
          value: shownPoints ?? "",
          style: points,
        }
      : { style: points },
    { value: isAssigned(entry) ? entry.weight : null, style: { ...points, numberFormat: excelFormats.weight } },
    {
      formula: `IF(AND(ISNUMBER(${address("points")}),${counted}>0),${address("points")}*${address("weight")}/${counted},"")`,
      value:
        shownPoints !== null && context.countedWeight > 0 ? (shownPoints * entry.weight) / context.countedWeight : "",
      style: points,
    },
    availableCell(entry, at, context),
    markCell(entry, cells.attainment, cells.actual, address("points"), context.language),
  ];
}

/** Points of the score still to be had: the KPI's share of the assigned weight × what is missing to its highest points. */
function availableCell(entry: ScorecardKpi, at: number, context: ScorecardRowContext): DraftCell {
  const style = { ...sheetStyles.number, numberFormat: excelFormats.points };
  if (!isAssigned(entry)) return { style };
  const address = (column: Parameters<typeof columnOf>[0]): string => cellAddress(at, columnOf(column));
  const { kpi, target } = entry;
  const most = (value: number | null): number => mostPoints(kpi, value === null ? {} : { value }, entry);
  const [usual, atZero] = [formulaNumber(most(1)), formulaNumber(most(0))];
  const highest = target === null || usual === atZero ? usual : `IF(${address("target")}=0,${atZero},${usual})`;
  const points = `IF(ISNUMBER(${address("points")}),${address("points")},0)`;
  const missing = Math.max(0, most(target) - (countedPoints(entry, context.rules) ?? 0));
  return {
    formula: `IF(SUM(${context.weightRange})>0,MAX(0,${highest}-${points})*${address("weight")}/SUM(${context.weightRange}),0)`,
    value: context.assignedWeight > 0 ? (missing * entry.weight) / context.assignedWeight : 0,
    style,
  };
}

/** A target of 0 has no attainment: its points say whether it was met. */
function markCell(
  entry: ScorecardKpi,
  attainment: string,
  actual: string,
  points: string,
  language: Language,
): DraftCell {
  const words = texts(language).general.statuses;
  const byPoints = `IF(AND(ISNUMBER(${actual}),ISNUMBER(${points})),IF(${points}>=100,${formulaText(words.ahead)},${formulaText(words.behind)}),${formulaText(words.none)})`;
  return {
    formula: markFormula(attainment, language, byPoints),
    value: words[scorecardStatus(entry)],
    style: sheetStyles.centered,
  };
}

function scorecardStatus(entry: ScorecardKpi): Status {
  if (entry.attainment !== null || entry.actual === null || entry.points === null) return statusOf(entry.attainment);
  return entry.points >= 100 ? "ahead" : "behind";
}

function targetCell(entry: ScorecardKpi, context: ScorecardRowContext): DraftCell {
  if (entry.range === undefined) {
    return {
      value: entry.target,
      style: { ...sheetStyles.number, numberFormat: valueFormat(entry.kpi, context.header) },
    };
  }
  return { value: rangeWords(entry.kpi, entry.range, context.language), style: sheetStyles.number };
}

function changeCell(entry: ScorecardKpi, at: number): DraftCell {
  const actual = cellAddress(at, columnOf("actual"));
  const previous = cellAddress(at, columnOf("previous"));
  const hasChange = entry.actual !== null && entry.previous !== null && entry.previous !== 0;
  return {
    formula: `IF(AND(ISNUMBER(${actual}),ISNUMBER(${previous})),IF(${previous}=0,"",(${actual}-${previous})/ABS(${previous})),"")`,
    value: hasChange ? ((entry.actual ?? 0) - (entry.previous ?? 0)) / Math.abs(entry.previous ?? 1) : "",
    style: { ...sheetStyles.number, numberFormat: excelFormats.change },
  };
}
