import type { FiscalCalendar, Period, PeriodLevel, SerialDay } from "./period";
import { dateParts, serialDay, twoDigits, weekday } from "./serialDay";

/** The ordinary calendar: January to December, months, ISO weeks. */
export const civilCalendar: FiscalCalendar = { fiscalStart: 1, pattern: "month", yearNamedBy: "end" };

/** Which period of its year: `year` is the fiscal year's name (for ISO weeks the ISO year), `number` counts from 1. */
export interface PeriodPosition {
  readonly year: number;
  readonly number: number;
}

/** Months in a period of each level above the week. */
const monthsIn = { year: 12, half: 6, quarter: 3, month: 1 } as const;

/** Periods whose names begin with FY: those of a year that does not run from January to December. */
const hasFiscalNames = (calendar: FiscalCalendar): boolean =>
  calendar.fiscalStart !== 1 || calendar.pattern !== "month";

/**
 * The calendar a period was cut by: the plan's for FY names, else the ordinary one.
 *
 * Under a shifted start `2026Q1` is still January to March, beside `FY2026Q1`.
 */
export const calendarOf = (calendar: FiscalCalendar, period: Period): FiscalCalendar =>
  period.id.startsWith("FY") ? calendar : civilCalendar;

/**
 * A whole fiscal year.
 *
 * @param fiscalYear - the year in its name: the one it ends in, or starts in, as the calendar says
 * @example yearPeriod({ fiscalStart: 4, pattern: "month", yearNamedBy: "end" }, 2026) // FY2026: 2025-04-01 … 2026-03-31
 */
export function yearPeriod(calendar: FiscalCalendar, fiscalYear: number): Period {
  const start = yearStart(calendar, fiscalYear);
  const end = yearStart(calendar, fiscalYear + 1) - 1;
  return { id: `${hasFiscalNames(calendar) ? "FY" : ""}${fiscalYear}`, level: "year", start, end };
}

/**
 * The period of a level that a day lies in, whole (never clipped).
 *
 * Weeks are ISO weeks, named by the ISO year; in a week calendar they are the fiscal year's weeks.
 *
 * @example periodContaining(civilCalendar, "week", serialDay(2027, 1, 1)) // 2026W53
 */
export function periodContaining(calendar: FiscalCalendar, level: PeriodLevel, day: SerialDay): Period {
  const position = positionOf(calendar, level, day);
  return cutPeriod(calendar, level, position.year, position.number);
}

/**
 * The n-th period of a level in a fiscal year, or null where the year has no such period.
 *
 * @param year - the fiscal year's name; for ISO weeks the ISO year
 * @param number - from 1: quarter 1–4, month 1–12 counted from the fiscal start, week 1–53
 * @example numberedPeriod(civilCalendar, "week", 2025, 53) // null: 2025 has 52 weeks
 */
export function numberedPeriod(
  calendar: FiscalCalendar,
  level: PeriodLevel,
  year: number,
  number: number,
): Period | null {
  return number >= 1 && number <= countInYear(calendar, level, year) ? cutPeriod(calendar, level, year, number) : null;
}

/** How many periods of a level a fiscal year has; weeks 52 or 53, counted in the ISO year for ISO weeks. */
export function countInYear(calendar: FiscalCalendar, level: PeriodLevel, year: number): number {
  if (level !== "week") return 12 / monthsIn[level];
  const weeks = weekCalendar(calendar);
  return (nearestMonday(weeks, year + 1) - nearestMonday(weeks, year)) / 7;
}

/** Which period of a level a day lies in. @example positionOf(civilCalendar, "quarter", day of 2026-05-04) // 2026, 2 */
export function positionOf(calendar: FiscalCalendar, level: PeriodLevel, day: SerialDay): PeriodPosition {
  if (level !== "week" && calendar.pattern === "month") {
    const { year, month } = dateParts(day);
    const sinceStart = month - calendar.fiscalStart;
    const startYear = sinceStart < 0 ? year - 1 : year;
    const number = Math.floor(((sinceStart + 12) % 12) / monthsIn[level]) + 1;
    return { year: startYear + yearShift(calendar), number };
  }
  const weeks = weekCalendar(calendar);
  let year = dateParts(day).year + 1;
  while (nearestMonday(weeks, year) > day) year--;
  const week = Math.floor((day - nearestMonday(weeks, year)) / 7) + 1;
  if (level === "week") return { year, number: week };
  let number = 1;
  while (number < 12 / monthsIn[level] && weeksBefore(calendar, number * monthsIn[level]) < week) number++;
  return { year, number };
}

function cutPeriod(calendar: FiscalCalendar, level: PeriodLevel, year: number, number: number): Period {
  if (level === "year") return yearPeriod(calendar, year);
  const name = `${hasFiscalNames(calendar) ? "FY" : ""}${year}`;
  if (level === "week") return cutWeek(calendar, year, number);
  const first = (number - 1) * monthsIn[level];
  const start = monthStart(calendar, year, first);
  const end = monthStart(calendar, year, first + monthsIn[level]) - 1;
  if (level === "month") return { id: monthId(calendar, year, number, start), level, start, end };
  return { id: `${name}${level === "half" ? "H" : "Q"}${number}`, level, start, end };
}

function cutWeek(calendar: FiscalCalendar, year: number, number: number): Period {
  const start = nearestMonday(weekCalendar(calendar), year) + 7 * (number - 1);
  const prefix = calendar.pattern === "month" ? "" : "FY";
  return { id: `${prefix}${year}W${twoDigits(number)}`, level: "week", start, end: start + 6 };
}

function monthId(calendar: FiscalCalendar, year: number, number: number, start: SerialDay): string {
  if (calendar.pattern !== "month") return `FY${year}-${twoDigits(number)}`;
  const date = dateParts(start);
  return `${date.year}-${twoDigits(date.month)}`;
}

/** First day of a month of the fiscal year, counted from 0; 12 is the first day of the next year. */
function monthStart(calendar: FiscalCalendar, year: number, month: number): SerialDay {
  if (calendar.pattern === "month") {
    return serialDay(year - yearShift(calendar), calendar.fiscalStart + month, 1);
  }
  // A 53rd week joins the last month, so the year's end is not counted in weeks of the pattern.
  if (month === 12) return yearStart(calendar, year + 1);
  return yearStart(calendar, year) + 7 * weeksBefore(calendar, month);
}

function yearStart(calendar: FiscalCalendar, year: number): SerialDay {
  return calendar.pattern === "month"
    ? serialDay(year - yearShift(calendar), calendar.fiscalStart, 1)
    : nearestMonday(calendar, year);
}

/** Weeks of the pattern before a month counted from 0. @example 4-4-5: 0, 4, 8, 13, 17 … */
function weeksBefore(calendar: FiscalCalendar, month: number): number {
  let weeks = 0;
  for (let i = 0; i < month; i++) weeks += Number(calendar.pattern[i % 3]);
  return weeks;
}

/** ISO weeks are the weeks of a week calendar that starts in January. */
const weekCalendar = (calendar: FiscalCalendar): FiscalCalendar =>
  calendar.pattern === "month" ? civilCalendar : calendar;

/** The Monday nearest the first day of the fiscal year: at most 3 days before or after it. */
function nearestMonday(calendar: FiscalCalendar, year: number): SerialDay {
  const first = serialDay(year - yearShift(calendar), calendar.fiscalStart, 1);
  const sinceMonday = weekday(first) - 1;
  return sinceMonday <= 3 ? first - sinceMonday : first + 7 - sinceMonday;
}

/** What a fiscal year's name is above the calendar year it starts in: 0 or 1. */
const yearShift = (calendar: FiscalCalendar): number =>
  calendar.fiscalStart > 1 && calendar.yearNamedBy === "end" ? 1 : 0;
