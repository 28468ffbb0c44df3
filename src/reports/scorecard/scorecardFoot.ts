import { excelFormats, scoreFormat } from "../../i18n/formats/excelFormat";
import { formatNumber, formatPercent } from "../../i18n/formats/formatNumber";
import { texts } from "../../i18n/texts";
import type { DraftCell } from "../../workbook/sheetDraft";
import { cellAddress } from "../cells/cellAddress";
import { sheetStyles } from "../cells/sheetStyles";
import type { Scorecard } from "../reportInput";
import { noteLines } from "./readScorecards";
import { columnOf } from "./scorecardColumns";
import type { ScorecardPlace } from "./scorecardPlace";
import { countedPoints } from "./scorecardRow";

type Row = readonly (DraftCell | undefined)[];

const blank = undefined;

/**
 * Everything below a scorecard's gates: scores by family and by period beside strengths and weaknesses in words, room for notes,
 * the signature line and the rules in one sentence each.
 */
export function scorecardFoot(card: Scorecard, place: ScorecardPlace, nameOf: (kpi: string) => string): readonly Row[] {
  const words = texts(place.language).scorecard;
  const section = (value: string): DraftCell => ({ value, style: sheetStyles.section });
  const left = [...familyRows(card, place), ...trendRows(card, place)];
  const { outlook = [] } = card;
  const beside: readonly Row[] = [
    [{ value: listKpis(card, card.strengths, place, nameOf) }],
    [section(words.weaknesses)],
    [{ value: listKpis(card, card.weaknesses, place, nameOf) }],
    ...(outlook.length === 0 ? [] : [[section(words.outlook)]]),
    ...outlook.map((value): Row => [{ value }]),
    [section(words.comment)],
    ...Array.from({ length: noteLines }, (_, index) => noteLine(card.notes?.[index])),
  ];
  const rows = Array.from({ length: Math.max(left.length, beside.length) }, (_, index): Row => [
    ...(left[index] ?? [blank, blank]),
    blank,
    ...(beside[index] ?? []),
  ]);
  return [
    [section(words.familyScores), blank, blank, section(words.strengths)],
    ...rows,
    [],
    signatureRow(words),
    [],
    ...ruleNotes(place),
  ];
}

/** A cell to write on. */
export const line: DraftCell = { style: { border: "bottom" } };
/** A line to write on, with what was written before. */
const noteLine = (text = ""): Row =>
  Array.from({ length: columnOf("comments") - 2 }, (_, index) =>
    index === 0 && text !== "" ? { ...line, value: text } : line,
  );

function familyRows(card: Scorecard, place: ScorecardPlace): readonly Row[] {
  const words = texts(place.language).general.families;
  const families = [...new Set(card.kpis.map((entry) => entry.kpi.family))];
  return families.map((family, index): Row => {
    const at = cellAddress(place.familyRow + index, 0);
    const { family: names, points, weight } = place.ranges;
    const counted = `SUMPRODUCT((${names}=${at})*ISNUMBER(${points}),${weight})`;
    const members = card.kpis.flatMap((entry) => {
      const counts = entry.kpi.family === family ? countedPoints(entry, place.rules) : null;
      return counts === null ? [] : [{ points: counts, weight: entry.weight }];
    });
    const all = members.reduce((sum, member) => sum + member.weight, 0);
    const earned = members.reduce((sum, member) => sum + member.weight * member.points, 0);
    return [
      { value: words[family], style: sheetStyles.wrapped },
      {
        formula: `IF(${counted}>0,SUMPRODUCT(--(${names}=${at}),${points},${weight})/${counted},"–")`,
        value: all > 0 ? earned / all : "–",
        style: { ...sheetStyles.number, numberFormat: excelFormats.points },
      },
    ];
  });
}

/** Scores by period, oldest first; the last one is the card's own and follows what is typed. */
function trendRows(card: Scorecard, { language, rules, periodLabel, cells }: ScorecardPlace): readonly Row[] {
  const words = texts(language).scorecard;
  if (card.earlier.every(({ score }) => score === null)) return [];
  const style = { ...sheetStyles.number, numberFormat: scoreFormat(rules.scoreDecimals) };
  const label = (value: string): DraftCell => ({ value, style: sheetStyles.wrapped });
  return [
    [{ value: words.trend, style: sheetStyles.section }, blank],
    ...card.earlier.map(({ period, score }): Row => [label(period), { value: score ?? words.noScore, style }]),
    [label(periodLabel), { formula: cells.score, value: card.scoreRounded ?? words.noScore, style }],
  ];
}

/** KPIs by name with what they attained. */
export function listKpis(
  card: Scorecard,
  kpis: readonly string[],
  place: Pick<ScorecardPlace, "language">,
  nameOf: (kpi: string) => string,
): string {
  const words = texts(place.language).scorecard;
  const items = kpis.map((id) => {
    const attained = card.kpis.find((entry) => entry.kpi.id === id)?.attainment ?? null;
    return attained === null ? nameOf(id) : words.item(nameOf(id), formatPercent(attained, place.language));
  });
  return items.length === 0 ? words.nothing : items.join(words.separator);
}

/** Lines to sign on, with dates: the employee's and the manager's. */
export function signatureRow(words: ReturnType<typeof texts>["scorecard"]): Row {
  const label = (value: string): DraftCell => ({ value, style: { ...sheetStyles.label, align: "right" } });
  return [
    label(words.signature),
    line,
    line,
    label(words.date),
    line,
    blank,
    label(words.managerSignature),
    line,
    line,
    label(words.date),
    line,
  ];
}

function ruleNotes(place: ScorecardPlace): readonly Row[] {
  const words = texts(place.language).scorecard;
  const { grades, minimumCoverage } = place.rules;
  const note = (value: string): Row => [{ value, style: sheetStyles.note }];
  const levels = [...grades]
    .sort((one, other) => other.from - one.from)
    .map((level) => `${level.grade} ≥ ${formatNumber(level.from, place.language)}`);
  return [
    ...(levels.length === 0 ? [] : [note(words.gradesNote(levels.join(words.separator)))]),
    note(words.noScoreReason(formatPercent(minimumCoverage, place.language))),
  ];
}
