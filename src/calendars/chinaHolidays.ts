import chineseDays from "chinese-days/dist/chinese-days.json";
import { holidaysFromDays } from "../domain/calendar/holidays";
import type { Holidays } from "../domain/calendar/period";
import { parseIsoDate } from "../domain/calendar/serialDay";
import type { HolidayDay } from "../domain/plan/plan";

/**
 * The public holidays and make-up working days (调休) of mainland China, as published each year by the State Council.
 *
 * Covers the years in the data of the package chinese-days (2004–2026 in 1.5.7) and no other: the package's own
 * functions answer every year with Monday to Friday, so its data is read instead of asking them.
 *
 * @example countWorkingDays(chinaHolidays, February 2026) // 16
 */
export const chinaHolidays: Holidays = holidaysFromDays([
  ...marked(chineseDays.holidays, true),
  ...marked(chineseDays.workdays, false),
]);

function marked(days: Readonly<Record<string, string>>, isOffDay: boolean): HolidayDay[] {
  return Object.keys(days).flatMap((text) => {
    const date = parseIsoDate(text);
    return date === null ? [] : [{ date, isOffDay }];
  });
}
