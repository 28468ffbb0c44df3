import type { DayRange } from "../domain/calendar/period";

/** Rows of a table in groups (people, or one group of everybody), inside a group by day, on a day as in the workbook. */
export interface OrderedRows {
  /** Row numbers of the table. */
  readonly rows: Int32Array;
  /** The day of each of them. */
  readonly days: Int32Array;
  /** Group g is from `starts[g]` up to, without, `starts[g + 1]`. */
  readonly starts: Int32Array;
}

/** Neighbouring entries of ordered rows, from `start` up to, without, `end`. */
export interface RowSlice {
  readonly ordered: OrderedRows;
  readonly start: number;
  readonly end: number;
}

/**
 * Order rows by group and day. Rows that are equal in both keep their order.
 *
 * @param rows - row numbers in the order of the workbook
 * @param days - the day of every row of the table
 * @param groups - the group of every row of the table, 0 … groupCount − 1
 */
export function orderRows(
  rows: Int32Array,
  days: Int32Array,
  groups: (row: number) => number,
  groupCount: number,
): OrderedRows {
  const byDay = sortStably(rows, rankOfDay(rows, days));
  const byGroup = sortStably(byDay.sorted, { rank: groups, count: groupCount });
  return { rows: byGroup.sorted, days: byGroup.sorted.map((row) => days[row] ?? 0), starts: byGroup.starts };
}

/** The rows of one group whose day lies in a range. */
export function sliceOf(ordered: OrderedRows, group: number, range: DayRange): RowSlice {
  const low = ordered.starts[group] ?? 0;
  const high = ordered.starts[group + 1] ?? low;
  const start = firstNotBefore(ordered.days, range.from, low, high);
  return { ordered, start, end: Math.max(start, firstNotBefore(ordered.days, range.to + 1, start, high)) };
}

interface Ranking {
  readonly rank: (row: number) => number;
  readonly count: number;
}

/** Days ranked by the distinct ones that occur, so that one absurd date costs one bucket and not a million. */
function rankOfDay(rows: Int32Array, days: Int32Array): Ranking {
  const distinct = new Set<number>();
  for (const row of rows) distinct.add(days[row] ?? 0);
  const ranks = new Map([...Int32Array.from(distinct).sort()].map((day, rank) => [day, rank]));
  return { rank: (row) => ranks.get(days[row] ?? 0) ?? 0, count: ranks.size };
}

/** A counting sort: linear in the rows, and stable, so that sorting by day and then by group orders by both. */
function sortStably(rows: Int32Array, { rank, count }: Ranking): { sorted: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(count + 1);
  for (const row of rows) starts[rank(row) + 1] = (starts[rank(row) + 1] ?? 0) + 1;
  for (let i = 1; i <= count; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const sorted = new Int32Array(rows.length);
  for (const row of rows) {
    const place = next[rank(row)] ?? 0;
    sorted[place] = row;
    next[rank(row)] = place + 1;
  }
  return { sorted, starts };
}

function firstNotBefore(days: Int32Array, day: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
