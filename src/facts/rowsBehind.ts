import { previousRange } from "../domain/calendar/neighbourPeriods";
import type { DayRange, FiscalCalendar } from "../domain/calendar/period";
import type { Measure } from "../domain/kpi/kpi";
import type { FactTable } from "./factTable";
import type { RowMeasure } from "./isAnswerable";
import { slicesOf, type People, type RowView } from "./rowView";

/** A row of a sheet that made a number. */
export interface FactRef {
  readonly sheet: string;
  /** 0-based row of the sheet. */
  readonly row: number;
}

/** What is needed to find rows: the rows of each choice of table, date and conditions, and which alternative answers. */
export interface RowSources {
  readonly viewOf: (measure: RowMeasure) => RowView | null;
  readonly canMeasure: (measure: Measure) => boolean;
  readonly calendar: FiscalCalendar;
}

/**
 * The rows that made a measure's value: of a ratio those of both halves, of a balance all up to the period's end, of
 * customers kept those of the period before too.
 *
 * Rows that lack the summed number are no part of it. Each row of a sheet comes once, sheet by sheet and down each,
 * also where several people share it.
 *
 * @param people - as in `FactEngine.measure`
 * @returns none when the workbook cannot answer the measure
 */
export function rowsBehind(measure: Measure, people: People, range: DayRange, sources: RowSources): readonly FactRef[] {
  const found = new Map<string, FactRef>();
  collect(measure, people, range, sources, found);
  const sheets = [...new Set([...found.values()].map(({ sheet }) => sheet))];
  return [...found.values()].sort((a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row);
}

function collect(
  measure: Measure,
  people: People,
  range: DayRange,
  sources: RowSources,
  into: Map<string, FactRef>,
): void {
  if (!sources.canMeasure(measure)) return;
  const parts = partsOf(measure, range, sources);
  if (parts) {
    for (const part of parts) collect(part.measure, people, part.range, sources, into);
    return;
  }
  const own = measure as RowMeasure;
  const view = sources.viewOf(own);
  if (!view) return;
  const ranges =
    own.op === "retained" ? [previousRange(sources.calendar, range), range] : [rangeOf(own, range, sources)];
  for (const when of ranges) {
    for (const { ordered, start, end } of slicesOf(view, people, when)) {
      for (let i = start; i < end; i++) add(view.table, own, ordered.rows[i] ?? -1, into);
    }
  }
}

const rangeOf = ({ op }: RowMeasure, range: DayRange, { calendar }: RowSources): DayRange =>
  op === "previous" ? previousRange(calendar, range) : range;

/** The measures that a measure is made of; null for one that looks at rows itself. */
function partsOf(
  measure: Measure,
  range: DayRange,
  { canMeasure }: RowSources,
): readonly { readonly measure: Measure; readonly range: DayRange }[] | null {
  const within = (...parts: readonly Measure[]) => parts.map((part) => ({ measure: part, range }));
  switch (measure.op) {
    case "ratio":
      return within(measure.numerator, measure.denominator);
    case "difference":
      return within(measure.of, measure.less);
    case "balance": {
      const soFar = { from: 1, to: range.to };
      return [measure.in, measure.out].map((part) => ({ measure: part, range: soFar }));
    }
    case "either": {
      const chosen = measure.of.find(canMeasure);
      return chosen ? within(chosen) : [];
    }
    default:
      return null;
  }
}

function add(table: FactTable, measure: RowMeasure, row: number, into: Map<string, FactRef>): void {
  const { origin, numbers } = table;
  const isSummed = measure.op === "sum" || measure.op === "mean" || measure.op === "last";
  if (isSummed && !Number.isFinite(numbers[measure.of]?.[row] ?? NaN)) return;
  const sheet = origin.sheets[origin.sheet[row] ?? -1];
  const sheetRow = origin.row[row];
  if (sheet === undefined || sheetRow === undefined) return;
  into.set(JSON.stringify([sheet, sheetRow]), { sheet, row: sheetRow });
}
