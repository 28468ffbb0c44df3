import { excelFormats } from "../../i18n/formats/excelFormat";
import type { Language } from "../../i18n/problemText";
import { texts } from "../../i18n/texts";
import type { CellRect } from "../../workbook/sheetContent";
import type { DraftCell, DraftConditionalFormat } from "../../workbook/sheetDraft";
import { kpiNames } from "../cells/kpiNames";
import { markFormats } from "../cells/markFormula";
import { sheetStyles } from "../cells/sheetStyles";
import { sheetTop } from "../cells/sheetTop";
import type { Scorecard, ScorecardsInput } from "../reportInput";
import { gateRows } from "./gateRows";
import { columnOf, scorecardColumns } from "./scorecardColumns";
import { scorecardFoot } from "./scorecardFoot";
import { figureRows, personRow } from "./scorecardHead";
import { scorecardPlace, type ScorecardPlace } from "./scorecardPlace";
import { countedPoints, isAssigned, scorecardRow } from "./scorecardRow";

/** One scorecard as rows of a sheet, from row `top` on. */
export interface ScorecardBlock {
  readonly rows: readonly (readonly (DraftCell | undefined)[])[];
  /** 0-based rows of the title and of the figures. */
  readonly top: number;
  readonly figuresRow: number;
  /** Header and body of its table. */
  readonly table: CellRect;
  readonly conditionalFormats: readonly DraftConditionalFormat[];
}

/**
 * One person's scorecard. Attainment, points, weighted points, score, grade and coverage are native formulas over the
 * block's own cells, so that an actual typed over shows at once what it changes; rank and trend are values.
 *
 * @param top - 0-based row the block starts in
 */
export function scorecardBlock(
  card: Scorecard,
  input: ScorecardsInput,
  language: Language,
  top: number,
): ScorecardBlock {
  const words = texts(language).scorecard;
  const place = scorecardPlace(card, top, {
    language,
    header: input.header,
    rules: input.rules,
    periodLabel: input.periodLabel,
  });
  const names = kpiNames(
    [...card.kpis, ...card.gates].map((entry) => entry.kpi),
    language,
  );
  const nameOf = (kpi: string): string => names.get(kpi) ?? kpi;
  const counted = card.kpis.filter((entry) => countedPoints(entry, input.rules) !== null);
  const countedWeight = counted.reduce((sum, entry) => sum + entry.weight, 0);
  const earned = counted.reduce((sum, entry) => sum + (countedPoints(entry, input.rules) ?? 0) * entry.weight, 0);
  const weighted = countedWeight > 0 ? earned / countedWeight : 0;
  const assignedWeight = card.kpis.filter(isAssigned).reduce((sum, entry) => sum + entry.weight, 0);
  const body = card.kpis.map((entry, index) =>
    scorecardRow(entry, place.firstRow + index, {
      ...place,
      name: nameOf(entry.kpi.id),
      pointsRange: place.ranges.points,
      weightRange: place.ranges.weight,
      countedWeight,
      assignedWeight,
    }),
  );
  return {
    top,
    figuresRow: place.figuresRow,
    rows: [
      ...sheetTop(words.title(input.periodLabel), input.header, language),
      [],
      personRow(card, place),
      [],
      ...figureRows(card, place),
      [],
      scorecardColumns.map((column) => ({ value: words.columns[column], style: sheetStyles.header })),
      ...(body.length === 0 ? [[]] : body),
      totalRow(card, weighted, place),
      [],
      ...gateRows(card, weighted, place, nameOf),
      ...scorecardFoot(card, place, nameOf),
    ],
    table: { top: place.headerRow, left: 0, bottom: place.lastRow, right: scorecardColumns.length - 1 },
    conditionalFormats: markFormats(
      { top: place.firstRow, left: columnOf("mark"), bottom: place.lastRow, right: columnOf("mark") },
      language,
    ),
  };
}

function totalRow(card: Scorecard, weighted: number, place: ScorecardPlace): readonly DraftCell[] {
  const style = sheetStyles.total;
  const assigned = card.kpis.filter(isAssigned);
  const cells = scorecardColumns.map((): DraftCell => ({ style }));
  cells[0] = { value: texts(place.language).scorecard.weightTotal, style: sheetStyles.totalText };
  cells[columnOf("weight")] = {
    formula: `SUM(${place.ranges.weight})`,
    value: assigned.reduce((sum, entry) => sum + entry.weight, 0),
    style: { ...style, numberFormat: excelFormats.weight },
  };
  cells[columnOf("weighted")] = {
    formula: `SUM(${place.ranges.weighted})`,
    value: weighted,
    style: { ...style, numberFormat: excelFormats.points },
  };
  return cells;
}
