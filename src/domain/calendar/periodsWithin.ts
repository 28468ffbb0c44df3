import { calendarOf, periodContaining } from "./calendarPeriods";
import type { FiscalCalendar, Period, PeriodLevel } from "./period";

/** Levels from the longest to the shortest. */
export const periodLevels: readonly PeriodLevel[] = ["year", "half", "quarter", "month", "week"];

/**
 * The periods of a level inside a period, in order of time: they tile it without gap or overlap.
 *
 * A week that lies across the period's edge is clipped to it and keeps its id, so the two slices of one week
 * in two months share the id.
 *
 * @param level - the same level gives the period itself; a longer one gives none
 * @example periodsWithin(civilCalendar, February 2026, "week") // 2026W05 (1 day), W06, W07, W08, W09 (6 days)
 */
export function periodsWithin(calendar: FiscalCalendar, period: Period, level: PeriodLevel): Period[] {
  if (level === period.level) return [period];
  if (periodLevels.indexOf(level) < periodLevels.indexOf(period.level)) return [];
  const own = calendarOf(calendar, period);
  const slices: Period[] = [];
  for (let day = period.start; day <= period.end;) {
    const whole = periodContaining(own, level, day);
    const slice = { ...whole, start: day, end: Math.min(whole.end, period.end) };
    slices.push(slice);
    day = slice.end + 1;
  }
  return slices;
}
