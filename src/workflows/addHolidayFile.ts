import { parseHolidayFile } from "../calendars/parseHolidayFile";
import type { CalendarProblemCode } from "../domain/calendar/calendarProblem";
import type { Holidays } from "../domain/calendar/period";
import type { HolidayDay, Plan } from "../domain/plan/plan";
import { succeed, type Result } from "../domain/result";
import { planHolidays } from "./readWorkbook";

/**
 * A plan whose holiday calendar also has the days of a file: next year's list beside those it knows already.
 *
 * A day that both name counts as the file says. A plan that had no holidays has those of the file alone.
 *
 * @param text - see `parseHolidayFile`
 *
 * Problems: those of `parseHolidayFile`.
 */
export function addHolidayFile(plan: Plan, text: string): Result<Plan, CalendarProblemCode> {
  const parsed = parseHolidayFile(text);
  if (!parsed.ok) return parsed;
  const known = plan.settings.holidays === "none" ? [] : daysOf(planHolidays(plan));
  const added = daysOf(parsed.value);
  const replaced = new Set(added.map(({ date }) => date));
  const holidayDays = [...known.filter(({ date }) => !replaced.has(date)), ...added].sort((a, b) => a.date - b.date);
  return succeed({ ...plan, settings: { ...plan.settings, holidays: "custom", holidayDays } });
}

const daysOf = ({ off, makeUp }: Holidays): readonly HolidayDay[] => [
  ...[...off].map((date) => ({ date, isOffDay: true })),
  ...[...makeUp].map((date) => ({ date, isOffDay: false })),
];
