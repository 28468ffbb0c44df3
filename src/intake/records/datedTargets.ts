import { civilCalendar, numberedPeriod } from "../../domain/calendar/calendarPeriods";
import { dateParts } from "../../domain/calendar/serialDay";
import type { RecognisedTable } from "../columns/recognisedTable";
import type { PersonKpiCell } from "./personKpiCells";

/**
 * Give targets that are dated by days the periods that those days begin: where they all lie in January, April, July or
 * October, each is its quarter's; where they all lie in January of several years, each is its year's.
 *
 * A day of its own says only in which month it lies, which is what stays where the days tell no more.
 *
 * @param cells - targets of one table, as read
 * @returns the same cells where periods are named by words, or where there is only one day
 */
export function widenDatedTargets(table: RecognisedTable, cells: readonly PersonKpiCell[]): readonly PersonKpiCell[] {
  const column = table.byField.get("period") ?? table.byField.get("date");
  if (!column || column.profile.dates <= 0.6 || table.region.crosstab) return cells;
  const starts = cells.flatMap(({ period }) => (period?.level === "month" ? [period] : []));
  const days = new Set(starts.map(({ start }) => start));
  if (days.size < 2 || starts.length < cells.length) return cells;
  const months = [...days].map((day) => dateParts(day).month);
  if (!months.every((month) => month % 3 === 1)) return cells;
  const level = months.every((month) => month === 1) ? "year" : "quarter";
  return cells.map((cell) => {
    const { year, month } = dateParts(cell.period?.start ?? 0);
    const index = level === "year" ? 1 : Math.ceil(month / 3);
    return { ...cell, period: numberedPeriod(civilCalendar, level, year, index) };
  });
}
