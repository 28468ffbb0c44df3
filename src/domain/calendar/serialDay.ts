import type { SerialDay } from "./period";

/** Year, month 1–12 and day of the month 1–31 of a calendar day. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 0000-03-01 of the Gregorian calendar to the day with serial 0 (1899-12-30). */
const eraOffset = 693_899;
const daysIn400Years = 146_097;
const daysIn100Years = 36_524;
const daysIn4Years = 1_460;

/**
 * The serial of a calendar day.
 *
 * @param year - four digits, such as 2026
 * @param month - 1–12; numbers outside run on into the years beside, so month 13 is next January
 * @param day - numbers outside the month run on, so day 0 is the last day of the month before
 * @example serialDay(2021, 1, 1) // 44197
 * @example serialDay(2026, 3, 0) // 46081: 2026-02-28
 * @see Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil
 */
export function serialDay(year: number, month: number, day: number): SerialDay {
  // Years are counted from March, so that the leap day is the last day of the year.
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  const monthOfYear = months - marchYear * 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * monthOfYear + 2) / 5) + day - 1 - eraOffset;
}

/**
 * Year, month and day of a serial.
 *
 * @param serial - whole
 * @example dateParts(44197) // { year: 2021, month: 1, day: 1 }
 * @see Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days
 */
export function dateParts(serial: SerialDay): DateParts {
  const days = serial + eraOffset;
  const era = Math.floor(days / daysIn400Years);
  const dayOfEra = days - era * daysIn400Years;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / daysIn4Years) +
      Math.floor(dayOfEra / daysIn100Years) -
      Math.floor(dayOfEra / (daysIn400Years - 1))) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** A day as ISO text. @example isoDate(46053) // "2026-01-31" */
export function isoDate(serial: SerialDay): string {
  const { year, month, day } = dateParts(serial);
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

/**
 * The day that an ISO text names, or null when there is no such day.
 *
 * @param text - `YYYY-MM-DD` exactly
 * @example parseIsoDate("2026-01-31") // 46053
 * @example parseIsoDate("2026-02-30") // null
 */
export function parseIsoDate(text: string): SerialDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const serial = serialDay(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoDate(serial) === text ? serial : null;
}

/**
 * The day that somebody typed in the order year, month, day, or null: 2026-01-31, 2026/1/31, 2026.1.31, 2026年1月31日, 20260131.
 *
 * @example readDay("2026/2/7") // 46060
 */
export function readDay(text: string): SerialDay | null {
  const match =
    /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/.exec(text.trim()) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim());
  if (!match) return null;
  const [, year = "", month, day] = match;
  return parseIsoDate(`${year}-${twoDigits(Number(month))}-${twoDigits(Number(day))}`);
}

/** Day of the week, Monday 1 … Sunday 7 (ISO 8601). @example weekday(44197) // 5: a Friday */
export const weekday = (serial: SerialDay): number => ((((serial - 2) % 7) + 7) % 7) + 1;

/**
 * The same day of the month some months later or earlier; the month's last day where it is shorter.
 *
 * @param months - whole, any sign
 * @example addMonths(serialDay(2026, 3, 31), -1) // 2026-02-28
 */
export function addMonths(serial: SerialDay, months: number): SerialDay {
  const { year, month, day } = dateParts(serial);
  const lastDay = serialDay(year, month + months + 1, 0);
  return Math.min(serialDay(year, month + months, day), lastDay);
}

/** A number padded to two digits, as periods and dates are written. @example twoDigits(5) // "05" */
export const twoDigits = (n: number): string => String(n).padStart(2, "0");
