import type { DayRange } from "../domain/calendar/period";
import type { Condition, DateField } from "../domain/kpi/kpi";
import type { PlanFilter } from "../domain/plan/plan";
import type { FactTable, RowOrigin } from "./factTable";
import { orderRows, sliceOf, type OrderedRows, type RowSlice } from "./orderedRows";
import { rowsThatCount } from "./rowsThatCount";

/** Person codes of `Facts.people`, or everybody: also the rows that name nobody. */
export type People = readonly number[] | "all";

/** The rows of a table that a measure looks at, found by person and day. */
export interface RowView {
  readonly table: FactTable;
  /** Everybody's rows by day. */
  readonly byDay: () => OrderedRows;
  /** Rows by person and day; group 0 holds the rows that name nobody, group 1 + code a person's. */
  readonly byPerson: () => OrderedRows;
}

/** Tables whose numbers differ and nothing else share where their rows come from, and so in which order they stand. */
const orders = new WeakMap<RowOrigin, Map<string, Omit<RowView, "table">>>();

/**
 * The rows of a table that count for a measure; those without the date are in no period. Ordered when first asked for.
 *
 * @param by - the date that places a row in a period
 * @param peopleCount - length of `Facts.people`
 */
export function createRowView(
  table: FactTable,
  by: DateField,
  conditions: readonly Condition[],
  filters: readonly PlanFilter[],
  peopleCount: number,
): RowView {
  const known = orders.get(table.origin) ?? new Map<string, Omit<RowView, "table">>();
  orders.set(table.origin, known);
  const key = JSON.stringify([by, conditions, filters, peopleCount]);
  const ordered = known.get(key) ?? orderView(table, by, conditions, filters, peopleCount);
  known.set(key, ordered);
  return { table, ...ordered };
}

function orderView(
  table: FactTable,
  by: DateField,
  conditions: readonly Condition[],
  filters: readonly PlanFilter[],
  peopleCount: number,
): Omit<RowView, "table"> {
  const days = table.dates[by] ?? new Int32Array(table.length);
  const rows = once(() => {
    const counts = rowsThatCount(table, conditions, filters);
    return Int32Array.from(counts.keys()).filter((row) => counts[row] === 1 && (days[row] ?? 0) > 0);
  });
  return {
    byDay: once(() => orderRows(rows(), days, () => 0, 1)),
    byPerson: once(() => orderRows(rows(), days, (row) => (table.person[row] ?? -1) + 1, peopleCount + 1)),
  };
}

/**
 * The rows of some people, or everybody's, whose day lies in a range: one slice a person, or one for everybody.
 *
 * @param people - codes; a person named twice counts once
 */
export function slicesOf(view: RowView, people: People, range: DayRange): RowSlice[] {
  if (people === "all") return [sliceOf(view.byDay(), 0, range)];
  return [...new Set(people)].map((code) => sliceOf(view.byPerson(), code + 1, range));
}

/** Slices person by person, also for everybody. */
export function slicesByPerson(view: RowView, people: People, range: DayRange): RowSlice[] {
  const groups = view.byPerson().starts.length - 1;
  return people === "all"
    ? Array.from({ length: groups }, (_, group) => sliceOf(view.byPerson(), group, range))
    : slicesOf(view, people, range);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
