import type { FiscalCalendar, Period } from "../domain/calendar/period";
import { periodsWithin } from "../domain/calendar/periodsWithin";
import type { PersonId } from "../domain/plan/plan";
import type { BreakdownLevel } from "./reportInputs/breakdownColumns";

/** How far down targets are shown. */
export interface BreakdownChoice {
  /** Smallest periods. Weeks get a sheet for each quarter, beside the year's by month. */
  readonly level: BreakdownLevel;
  /** A quarter of the year alone, down to `level`; absent: the year. */
  readonly quarter?: Period;
}

/** The breakdown sheets of a choice: what each is about, and its smallest periods; none where none was chosen. */
export function breakdownSheetsOf(
  { breakdown = false }: ReportChoice,
  year: Period,
  calendar: FiscalCalendar,
): readonly { readonly whole: Period; readonly level: BreakdownLevel }[] {
  if (breakdown === false) return [];
  const { level, quarter } = breakdown === true ? { level: "month" as const, quarter: undefined } : breakdown;
  if (quarter) return [{ whole: quarter, level: level === "quarter" ? "month" : level }];
  if (level !== "week") return [{ whole: year, level }];
  const quarters = periodsWithin(calendar, year, "quarter").map((whole) => ({ whole, level }));
  return [{ whole: year, level: "month" }, ...quarters];
}

/**
 * Which of a year's sheets are written. A kind that is left out is not; the KPI Plan sheet always is, because it says
 * which sheets are generated.
 */
export interface ReportChoice {
  /** True: of the year, by month. */
  readonly breakdown?: boolean | BreakdownChoice;
  /** Everybody's, or those of some people. */
  readonly scorecards?: "all" | readonly PersonId[];
  /** The leaderboard, and the heat map beside it. */
  readonly leaderboard?: boolean;
  readonly dashboard?: boolean;
  /** Pages to talk over: everybody's, or those of some people. */
  readonly talk?: "all" | readonly PersonId[];
  /** What everybody is paid, step by step; not written where the plan pays no bonus. */
  readonly statement?: boolean;
  /** What is wrong with plan and data; not written where there is nothing to say. */
  readonly check?: boolean;
  /** Period whose scores are shown; absent: the one under review, else the latest quarter with a score. */
  readonly period?: Period;
}

/** Every sheet that the plan and the data have something for. */
export const everyReport: ReportChoice = {
  breakdown: true,
  scorecards: "all",
  leaderboard: true,
  dashboard: true,
  talk: "all",
  statement: true,
  check: true,
};

/** What is written unless something else is asked for: every sheet but the pages to talk over. */
export const usualReports: ReportChoice = { ...everyReport, talk: [] };

/** Whether any of the chosen sheets shows scores. */
export const showsScores = ({ scorecards = [], talk = [], leaderboard, dashboard }: ReportChoice): boolean =>
  leaderboard === true || dashboard === true || [scorecards, talk].some((chosen) => chosen.length > 0);
