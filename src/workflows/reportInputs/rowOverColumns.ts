import type { Period, PeriodId } from "../../domain/calendar/period";
import { periodsWithin } from "../../domain/calendar/periodsWithin";
import { sumExactly } from "../../domain/numbers/sumExactly";
import type { BreakdownRow } from "../../reports/reportInput";
import type { Model } from "../../session/model";
import type { BreakdownColumn } from "./breakdownColumns";
import { workdayShares } from "./workdayShares";

/**
 * A year's row as a sheet shows it that is about the year or one of its quarters, down to quarters, months or weeks.
 *
 * Of a sum, a quarter without a target of its own is the sum of its months, and weeks without targets of their own share
 * their month by working days, exactly.
 *
 * @param row - over the whole year, with a value for every month that has one
 */
export function rowOverColumns(
  model: Model,
  row: BreakdownRow,
  whole: Period,
  columns: readonly BreakdownColumn[],
): BreakdownRow {
  const values = new Map(row.values);
  if (row.kpi.kind === "flow") {
    const quarters = [whole, ...columns.map(({ period }) => period)].filter(({ level }) => level === "quarter");
    for (const quarter of quarters) addSum(values, quarter, periodsWithin(model.calendar, quarter, "month"));
    for (const column of columns.filter(({ level }) => level === "month")) addWeeks(model, values, column, columns);
  }
  const total = whole.level === "year" ? row.total : row.range ? null : (values.get(whole.id) ?? null);
  const shown = columns.flatMap(({ id }) => (values.has(id) ? [[id, values.get(id) ?? 0] as const] : []));
  return { ...row, total, values: new Map(shown) };
}

/** The sum of parts that all have a value, where the whole has none of its own. */
function addSum(values: Map<PeriodId, number>, whole: Period, parts: readonly Period[]): void {
  const known = parts.flatMap(({ id }) => values.get(id) ?? []);
  if (!values.has(whole.id) && known.length === parts.length) values.set(whole.id, sumExactly(known));
}

function addWeeks(
  model: Model,
  values: Map<PeriodId, number>,
  month: BreakdownColumn,
  columns: readonly BreakdownColumn[],
): void {
  const weeks = columns.filter(({ parent }) => parent === month.id);
  const total = values.get(month.id);
  if (total === undefined || weeks.some(({ id }) => values.has(id))) return;
  workdayShares(model, month.period, total, "week").forEach(({ value }, index) => {
    const week = weeks[index];
    if (week) values.set(week.id, value);
  });
}
