import type { DayRange, Holidays, SerialDay } from "./period";
import { dateParts, weekday } from "./serialDay";

/** Days in a range, both ends counted; 0 when it is empty. @example countDays({ from: 1, to: 3 }) // 3 */
export const countDays = (range: DayRange): number => Math.max(0, range.to - range.from + 1);

/** Is this a day people work: Monday to Friday, not a public holiday, or a make-up working day (调休). */
export const isWorkingDay = (holidays: Holidays, day: SerialDay): boolean =>
  holidays.makeUp.has(day) || (weekday(day) <= 5 && !holidays.off.has(day));

/**
 * Working days in a range: Monday to Friday, less public holidays, plus make-up working days.
 *
 * In years the holidays do not cover this is Monday to Friday: ask {@link unknownHolidayYears} and say so.
 *
 * @example countWorkingDays(chinaHolidays, February 2026) // 16
 */
export function countWorkingDays(holidays: Holidays, range: DayRange): number {
  let count = 0;
  for (let day = range.from; day <= range.to; day++) if (isWorkingDay(holidays, day)) count++;
  return count;
}

/**
 * The calendar years of a range for which no holidays are known, ascending; none for an empty range.
 *
 * @example unknownHolidayYears(chinaHolidays, { from: 2026-12-01, to: 2027-01-31 }) // [2027]
 */
export function unknownHolidayYears(holidays: Holidays, range: DayRange): number[] {
  if (range.to < range.from) return [];
  const unknown: number[] = [];
  for (let year = dateParts(range.from).year; year <= dateParts(range.to).year; year++) {
    if (!holidays.years.has(year)) unknown.push(year);
  }
  return unknown;
}
