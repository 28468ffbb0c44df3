import type { Period } from "../domain/calendar/period";
import type { PersonId } from "../domain/plan/plan";

/**
 * Which of a year's sheets are written. A kind that is left out is not; the KPI Plan sheet always is, because it says
 * which sheets are generated.
 */
export interface ReportChoice {
  readonly breakdown?: boolean;
  /** Everybody's, or those of some people. */
  readonly scorecards?: "all" | readonly PersonId[];
  readonly leaderboard?: boolean;
  readonly dashboard?: boolean;
  /** Period whose scores are shown; absent: the one under review, else the latest quarter with a score. */
  readonly period?: Period;
}

/** Every sheet that the plan and the data have something for. */
export const everyReport: ReportChoice = { breakdown: true, scorecards: "all", leaderboard: true, dashboard: true };

/** Whether any of the chosen sheets shows scores. */
export const showsScores = ({ scorecards, leaderboard, dashboard }: ReportChoice): boolean =>
  leaderboard === true || dashboard === true || scorecards === "all" || (scorecards ?? []).length > 0;
