import type { FactTable, KeyColumn } from "./factTable";
import { addMonths } from "../domain/calendar/serialDay";
import type { OrderedRows, RowSlice } from "./orderedRows";

/** The distinct things in a column over slices of rows, as codes; blanks are no thing. */
export function thingsIn(column: KeyColumn, slices: readonly RowSlice[]): Set<number> {
  const things = new Set<number>();
  forEachRow(slices, (row) => {
    const code = column.codes[row] ?? -1;
    if (code >= 0) things.add(code);
  });
  return things;
}

/** How many things of one set are in the other. */
export function countCommon(things: ReadonlySet<number>, others: ReadonlySet<number>): number {
  let count = 0;
  for (const thing of things) if (others.has(thing)) count++;
  return count;
}

/**
 * How many things have at least so many distinct others: customers with two orders or more.
 *
 * @param atLeast - 1 counts every thing that has any
 */
export function countRepeated(things: KeyColumn, per: KeyColumn, atLeast: number, slices: readonly RowSlice[]): number {
  const seen = new Map<number, Set<number>>();
  forEachRow(slices, (row) => {
    const thing = things.codes[row] ?? -1;
    const other = per.codes[row] ?? -1;
    if (thing < 0 || other < 0) return;
    const others = seen.get(thing);
    if (others) others.add(other);
    else seen.set(thing, new Set([other]));
  });
  let count = 0;
  for (const others of seen.values()) if (others.size >= atLeast) count++;
  return count;
}

/**
 * The rows in which a thing is new: its first row by day, on a day by the order of the workbook; with a look-back
 * also the first after a pause of more than so many months.
 *
 * Each is one row of one person, so that new customers add up over people and over periods.
 *
 * @param byDay - everybody's rows
 * @returns 1 for such a row, one entry a row of the table
 */
export function firstRows(
  table: FactTable,
  column: KeyColumn,
  byDay: OrderedRows,
  lookbackMonths: number | undefined,
): Uint8Array {
  const isFirst = new Uint8Array(table.length);
  const lastDay = new Int32Array(column.values.length);
  for (let i = 0; i < byDay.rows.length; i++) {
    const row = byDay.rows[i] ?? -1;
    const thing = column.codes[row] ?? -1;
    if (thing < 0) continue;
    const day = byDay.days[i] ?? 0;
    const before = lastDay[thing] ?? 0;
    if (before === 0 || (lookbackMonths !== undefined && before < addMonths(day, -lookbackMonths))) isFirst[row] = 1;
    lastDay[thing] = day;
  }
  return isFirst;
}

/** How many rows of slices are marked. */
export function countMarked(marks: Uint8Array, slices: readonly RowSlice[]): number {
  let count = 0;
  forEachRow(slices, (row) => (count += marks[row] ?? 0));
  return count;
}

/** Calls `visit` with the row number of every row in the slices. */
export function forEachRow(slices: readonly RowSlice[], visit: (row: number) => void): void {
  for (const { ordered, start, end } of slices) {
    for (let i = start; i < end; i++) visit(ordered.rows[i] ?? -1);
  }
}
