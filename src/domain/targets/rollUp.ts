import { periodContaining } from "../calendar/calendarPeriods";
import type { FiscalCalendar, PeriodLevel } from "../calendar/period";
import { sumExactly } from "../numbers/sumExactly";
import type { BrokenDownTarget } from "./brokenDownTarget";

/**
 * Adds targets of a flow up to a longer level. (Targets of rates, scores and days repeat: they are never added up.)
 *
 * @param targets - rows of any scopes, each inside one period of the level
 * @param calendar - the calendar they were broken down by
 * @param level - their own level gives them back as they are
 * @returns one row per scope and period, in the order in which they first occur; clipped to the days of the rows
 * @example rollUp(twelve months, calendar, "quarter") // four rows whose values are the sums of their months
 */
export function rollUp(
  targets: readonly BrokenDownTarget[],
  calendar: FiscalCalendar,
  level: PeriodLevel,
): BrokenDownTarget[] {
  const groups = new Map<
    string,
    { readonly first: BrokenDownTarget; start: number; end: number; readonly values: number[] }
  >();
  for (const target of targets) {
    const period = periodContaining(calendar, level, target.start);
    // A week's two slices in two months are rows of their own when weeks are what is asked for.
    const id = target.period === period.id ? `${target.start}` : period.id;
    const key = JSON.stringify([target.scope, id]);
    const group = groups.get(key);
    if (!group) {
      groups.set(key, {
        first: { ...target, period: period.id },
        start: target.start,
        end: target.end,
        values: [target.value],
      });
      continue;
    }
    group.values.push(target.value);
    group.start = Math.min(group.start, target.start);
    group.end = Math.max(group.end, target.end);
  }
  return [...groups.values()].map(({ first, start, end, values }) => ({
    ...first,
    start,
    end,
    value: sumExactly(values),
  }));
}
