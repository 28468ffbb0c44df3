/**
 * A calendar day as the spreadsheet serial of the 1900 system, whole: 44197 is 2021-01-01.
 * Days before 1900-03-01 (serial 61) follow the true calendar, not Excel's imaginary 29 February 1900.
 */
export type SerialDay = number;

/** The length of a period. Half = two quarters; a week is an ISO week, or a 4-4-5 week in a week calendar. */
export type PeriodLevel = "year" | "half" | "quarter" | "month" | "week";

/**
 * The name of a period, canonical: `2026`, `2026H1`, `2026Q1`, `2026-03`, `2026W05`;
 * under a shifted fiscal start or a 4-4-5 calendar `FY2026`, `FY2026H1`, `FY2026Q1`, and in 4-4-5 `FY2026-03`, `FY2026W05`.
 */
export type PeriodId = string;

/** A stretch of whole days with a name. `start` and `end` are both inside. */
export interface Period {
  readonly id: PeriodId;
  readonly level: PeriodLevel;
  readonly start: SerialDay;
  readonly end: SerialDay;
}

/** Any stretch of whole days; both ends are inside. `to < from` is empty. */
export interface DayRange {
  readonly from: SerialDay;
  readonly to: SerialDay;
}

/** How the year is cut: into calendar months, or into weeks 4-4-5, 4-5-4 or 5-4-4 a quarter. */
export type CalendarPattern = "month" | "445" | "454" | "544";

/** The company's year. */
export interface FiscalCalendar {
  /** Month the fiscal year starts in, 1–12. */
  readonly fiscalStart: number;
  readonly pattern: CalendarPattern;
  /** A fiscal year that spans two calendar years is named by the one it ends in (default), or by the one it starts in. */
  readonly yearNamedBy: "end" | "start";
}

/** Public holidays and make-up working days (调休) of the years that are known. */
export interface Holidays {
  /** Calendar years the data covers; another year is said to be unknown, never silently Monday–Friday. */
  readonly years: ReadonlySet<number>;
  readonly off: ReadonlySet<SerialDay>;
  readonly makeUp: ReadonlySet<SerialDay>;
}
