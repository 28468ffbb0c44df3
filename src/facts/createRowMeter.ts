import { previousRange } from "../domain/calendar/neighbourPeriods";
import type { DayRange, FiscalCalendar } from "../domain/calendar/period";
import type { KeyField, NumberField } from "../domain/kpi/kpi";
import { createColumnSums, type ColumnTotal } from "./createColumnSums";
import { compensatedSum } from "./compensatedSum";
import { countCommon, countMarked, countRepeated, firstRows, thingsIn } from "./countThings";
import type { KeyColumn } from "./factTable";
import type { RowMeasure } from "./isAnswerable";
import { missingValue, plainValue, ratioValue, type MeasureValue } from "./measureValue";
import type { RowSlice } from "./orderedRows";
import { slicesByPerson, slicesOf, type People, type RowView } from "./rowView";

/** Answers the measures of one view's rows, and keeps what it prepared for the next question. */
export type RowMeter = (measure: RowMeasure, people: People, range: DayRange) => MeasureValue;

/**
 * The meter of a view: every measure over its rows, for anybody and any days, exactly.
 *
 * The measure's own table, date and conditions are those of the view, and its columns exist.
 *
 * @param calendar - tells which days come before a period
 */
export function createRowMeter(view: RowView, calendar: FiscalCalendar): RowMeter {
  const prepared = createPrepared(view);
  return (measure, people, range) => {
    const slices = slicesOf(view, people, range);
    const things = (of: KeyField, when: DayRange): Set<number> =>
      thingsIn(keyColumn(view, of), slicesOf(view, people, when));
    switch (measure.op) {
      case "sum":
        return plainValue(prepared.total(measure.of, slices).sum);
      case "count":
        return plainValue(slices.reduce((rows, { start, end }) => rows + end - start, 0));
      case "distinct":
        return plainValue(things(measure.of, range).size);
      case "new":
        return plainValue(countMarked(prepared.firstRows(measure.of, measure.lookbackMonths), slices));
      case "previous":
        return plainValue(things(measure.of, previousRange(calendar, range)).size);
      case "retained":
        return plainValue(countCommon(things(measure.of, range), things(measure.of, previousRange(calendar, range))));
      case "repeat":
        return plainValue(
          countRepeated(keyColumn(view, measure.of), keyColumn(view, measure.per), measure.atLeast, slices),
        );
      case "mean":
        return meanOf(prepared.total(measure.of, slices));
      case "duration":
        return meanOf(prepared.durations(measure, slices));
      case "last":
        return lastValues(view.table.numbers[measure.of], slicesByPerson(view, people, range));
    }
  };
}

const keyColumn = (view: RowView, field: KeyField): KeyColumn =>
  view.table.keys[field] ?? { codes: new Int32Array(view.table.length).fill(-1), values: [] };

const meanOf = ({ sum, count }: ColumnTotal): MeasureValue => (count === 0 ? missingValue : ratioValue(sum, count));

/** The latest value of one person; of several, the mean of each one's latest. */
function lastValues(column: Float64Array | undefined, slices: readonly RowSlice[]): MeasureValue {
  const latest = slices.flatMap(({ ordered, start, end }) => {
    for (let i = end - 1; i >= start; i--) {
      const value = column?.[ordered.rows[i] ?? -1] ?? NaN;
      if (Number.isFinite(value)) return [value];
    }
    return [];
  });
  return latest.length === 0 ? missingValue : ratioValue(compensatedSum(latest), latest.length);
}

type Sums = ReturnType<typeof createColumnSums>;
type Duration = Extract<RowMeasure, { readonly op: "duration" }>;

/** Running totals and first rows of a view's columns, made when first needed. */
function createPrepared(view: RowView) {
  const { table } = view;
  const sums = new Map<string, Sums>();
  const marks = new Map<string, Uint8Array>();
  return {
    total: (field: NumberField, slices: readonly RowSlice[]): ColumnTotal =>
      kept(sums, field, () => createColumnSums(table.numbers[field] ?? new Float64Array(table.length).fill(NaN)))(
        slices,
      ),
    durations: ({ start, end }: Duration, slices: readonly RowSlice[]): ColumnTotal =>
      kept(sums, `${start}…${end}`, () => createColumnSums(daysBetween(table.dates[start], table.dates[end])))(slices),
    firstRows: (field: KeyField, lookbackMonths: number | undefined): Uint8Array =>
      kept(marks, `${field} ${lookbackMonths}`, () =>
        firstRows(table, keyColumn(view, field), view.byDay(), lookbackMonths),
      ),
  };
}

/** Days from one date to the other, row by row; NaN where one of them is missing. */
function daysBetween(start: Int32Array | undefined, end: Int32Array | undefined): Float64Array {
  return Float64Array.from(start ?? [], (from, row) => {
    const to = end?.[row] ?? 0;
    return from > 0 && to > 0 ? to - from : NaN;
  });
}

function kept<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make();
  values.set(key, made);
  return made;
}
