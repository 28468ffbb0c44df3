import type { HolidayDay } from "../plan/plan";
import type { Holidays } from "./period";
import { dateParts } from "./serialDay";

/** Years that dates and periods of the product may lie in. */
export const firstYear = 1900;
/** The last of them. */
export const lastYear = 2199;

/** Monday to Friday in every year: what a manager chooses with `holidays: "none"`, so no year is unknown. */
export const noHolidays: Holidays = {
  years: new Set(Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i)),
  off: new Set(),
  makeUp: new Set(),
};

/**
 * Holidays from a list of days: days off, and make-up working days.
 *
 * @param days - any order; the last entry for a day counts; empty means that no year is known
 * @param years - calendar years the list is complete for; absent: every year that one of its days lies in
 * @example holidaysFromDays([{ date: 46023, isOffDay: true }]) // covers 2026, 1 January off
 */
export function holidaysFromDays(days: readonly HolidayDay[], years?: Iterable<number>): Holidays {
  const off = new Set<number>();
  const makeUp = new Set<number>();
  for (const { date, isOffDay } of days) {
    (isOffDay ? makeUp : off).delete(date);
    (isOffDay ? off : makeUp).add(date);
  }
  return { years: new Set(years ?? days.map((day) => dateParts(day.date).year)), off, makeUp };
}
