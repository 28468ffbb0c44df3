import { bonuses } from "../answers/bonus";
import { check } from "../answers/check";
import { explain } from "../answers/explain";
import { leaderboard, ranks } from "../answers/ranks";
import { gaps, scorecard } from "../answers/scorecard";
import { scores } from "../answers/score";
import { replyFromDesk, type Invocation } from "../reply";

/**
 * Score of a person in a period, rounded once as the plan says.
 * @customfunction KPISCORE
 * @param rep Person: name, alias or id. A range of people gives a range of scores.
 * @param [period] Period in any spelling, or a date. Left out: the plan's review period.
 * @param [kpiOrFamily] One KPI (its points) or one family of KPIs (its score).
 * @param {CustomFunctions.Invocation} invocation
 * @returns {any[][]} Score, #N/A where there is none.
 * @requiresAddress
 * @helpurl help/KPISCORE.html
 */
export function kpiScore(rep: unknown[][], period?: unknown[][], kpiOrFamily?: unknown[][], invocation?: Invocation) {
  return replyFromDesk("KPISCORE", [rep, period, kpiOrFamily], invocation, (desk) =>
    scores(desk, rep, period, kpiOrFamily),
  );
}

/**
 * Rank of a person by score, or by attainment of one KPI; the best is 1.
 * @customfunction KPIRANK
 * @param rep Person: name, alias or id. A range of people gives a range of ranks.
 * @param [period] Period in any spelling, or a date. Left out: the plan's review period.
 * @param [kpi] KPI to rank by. Left out: the score.
 * @param [group] Ranked within: all (the default), role or team.
 * @param {CustomFunctions.Invocation} invocation
 * @returns {any[][]} Rank, #N/A without a score.
 * @requiresAddress
 * @helpurl help/KPIRANK.html
 */
export function kpiRank(
  rep: unknown[][],
  period?: unknown[][],
  kpi?: unknown[][],
  group?: unknown[][],
  invocation?: Invocation,
) {
  return replyFromDesk("KPIRANK", [rep, period, kpi, group], invocation, (desk) =>
    ranks(desk, rep, period, kpi, group),
  );
}

/**
 * Scorecard of a person: family, KPI, unit, actual, target, attainment, points, weight and weighted points.
 * @customfunction KPISCORECARD
 * @param rep Person: name, alias or id.
 * @param [period] Period in any spelling, or a date. Left out: the plan's review period.
 * @param [headers] FALSE leaves the header row out.
 * @param {CustomFunctions.Invocation} invocation
 * @returns {any[][]} One row for each KPI.
 * @requiresAddress
 * @helpurl help/KPISCORECARD.html
 */
export function kpiScorecard(rep: unknown[][], period?: unknown[][], headers?: unknown[][], invocation?: Invocation) {
  return replyFromDesk("KPISCORECARD", [rep, period, headers], invocation, (desk) =>
    scorecard(desk, rep, period, headers),
  );
}

/**
 * Everybody with a score, the best first: rank, name, score and grade; of one KPI rank, name, actual, target and attainment.
 * @customfunction KPILEADERBOARD
 * @param [period] Period in any spelling, or a date. Left out: the plan's review period.
 * @param [topN] How many to show. Left out: all.
 * @param [kpi] KPI to rank by its attainment. Left out: the score.
 * @param [headers] FALSE leaves the header row out.
 * @param {CustomFunctions.Invocation} invocation
 * @returns {any[][]} One row for each person.
 * @requiresAddress
 * @helpurl help/KPILEADERBOARD.html
 */
export function kpiLeaderboard(
  period?: unknown[][],
  topN?: unknown[][],
  kpi?: unknown[][],
  headers?: unknown[][],
  invocation?: Invocation,
) {
  return replyFromDesk("KPILEADERBOARD", [period, topN, kpi, headers], invocation, (desk) =>
    leaderboard(desk, period, topN, kpi, headers),
  );
}

/**
 * What each KPI of a person is short of its target, and the points of the score still to be had, most first.
 * @customfunction KPIGAP
 * @param rep Person: name, alias or id.
 * @param [period] Period in any spelling, or a date. Left out: the plan's review period.
 * @param [headers] FALSE leaves the header row out.
 * @param {CustomFunctions.Invocation} invocation
 * @returns {any[][]} KPI, gap and points available.
 * @requiresAddress
 * @helpurl help/KPIGAP.html
 */
export function kpiGap(rep: unknown[][], period?: unknown[][], headers?: unknown[][], invocation?: Invocation) {
  return replyFromDesk("KPIGAP", [rep, period, headers], invocation, (desk) => gaps(desk, rep, period, headers));
}

/**
 * Bonus of a person for a period, as the bonus plans of the role reckon it.
 * @customfunction KPIBONUS
 * @param rep Person: name, alias or id. A range of people gives a range of amounts.
 * @param [period] Period in any spelling, or a date. Left out: the plan's review period.
 * @param [score] Score to reckon with, as a trial. Left out: the person's own.
 * @param {CustomFunctions.Invocation} invocation
 * @returns {any[][]} Amount, #N/A where the role has no bonus plan.
 * @requiresAddress
 * @helpurl help/KPIBONUS.html
 */
export function kpiBonus(rep: unknown[][], period?: unknown[][], score?: unknown[][], invocation?: Invocation) {
  return replyFromDesk("KPIBONUS", [rep, period, score], invocation, (desk) => bonuses(desk, rep, period, score));
}

/**
 * Every step from actuals to the score of a person.
 * @customfunction KPIEXPLAIN
 * @param rep Person: name, alias or id.
 * @param [period] Period in any spelling, or a date. Left out: the plan's review period.
 * @param [kpi] KPI to explain. Left out: the whole score.
 * @param {CustomFunctions.Invocation} invocation
 * @returns {any[][]} Step, sum and result.
 * @requiresAddress
 * @helpurl help/KPIEXPLAIN.html
 */
export function kpiExplain(rep: unknown[][], period?: unknown[][], kpi?: unknown[][], invocation?: Invocation) {
  return replyFromDesk("KPIEXPLAIN", [rep, period, kpi], invocation, (desk) => explain(desk, rep, period, kpi));
}

/**
 * What is wrong with the plan and the data, or OK.
 * @customfunction KPICHECK
 * @param [scope] What to check: all (the default), plan or data.
 * @param [headers] FALSE leaves the header row out.
 * @param {CustomFunctions.Invocation} invocation
 * @returns {any[][]} Severity, place and problem, or OK.
 * @requiresAddress
 * @helpurl help/KPICHECK.html
 */
export function kpiCheck(scope?: unknown[][], headers?: unknown[][], invocation?: Invocation) {
  return replyFromDesk("KPICHECK", [scope, headers], invocation, (desk) => check(desk, scope, headers));
}
