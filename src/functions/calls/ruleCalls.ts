import { periods, workdays } from "../answers/calendar";
import { attainments, grades, points, tierAmounts, weightedScore } from "../answers/rules";
import { split, splitTable } from "../answers/splits";
import { replyAtOnce, replyFromDesk, type Invocation } from "../reply";

/**
 * How far an actual has come to its target; 1 is on target.
 * @customfunction KPIATTAIN
 * @param actual Actual, or a range of them.
 * @param target Target, or a range of them.
 * @param [direction] 1: more is better (the default); -1: less is better; 0: a range.
 * @param [baseline] Where the way to the target began.
 * @param [low] Lower end of a range target.
 * @param [high] Upper end of a range target.
 * @param [tolerance] Distance outside the range at which attainment is 0.
 * @returns {any[][]} Attainment; #DIV/0! against a target of 0.
 * @helpurl help/KPIATTAIN.html
 */
export function kpiAttain(
  actual: unknown[][],
  target: unknown[][],
  direction?: unknown[][],
  baseline?: unknown[][],
  low?: unknown[][],
  high?: unknown[][],
  tolerance?: unknown[][],
) {
  return replyAtOnce(attainments({ actual, target, direction, baseline, low, high, tolerance }));
}

/**
 * Points of an attainment: along a curve, or 100 at 100 % and 120 at most.
 * @customfunction KPIPOINTS
 * @param attainment Attainment, 1 = 100 %, or a range of them.
 * @param [curve] Two columns: attainment and points, ascending.
 * @param [floor] Lowest attainment that is counted, 0 when left out.
 * @param [cap] Highest attainment that earns points, 1.2 when left out.
 * @returns {any[][]} Points.
 * @helpurl help/KPIPOINTS.html
 */
export function kpiPoints(attainment: unknown[][], curve?: unknown[][], floor?: unknown[][], cap?: unknown[][]) {
  return replyAtOnce(points(attainment, curve, floor, cap));
}

/**
 * Score of points and weights that stand in two ranges.
 * @customfunction KPIWSCORE
 * @param points Points; blank cells are missing.
 * @param weights Weights, as many as points.
 * @param [missing] What to do about blanks: reweight, zero or error. Left out: as the plan says.
 * @param {CustomFunctions.Invocation} invocation
 * @returns {any[][]} Rounded score, #N/A when too few have points.
 * @requiresAddress
 * @helpurl help/KPIWSCORE.html
 */
export function kpiWScore(points: unknown[][], weights: unknown[][], missing?: unknown[][], invocation?: Invocation) {
  return replyFromDesk("KPIWSCORE", [points, weights, missing], invocation, (desk) =>
    weightedScore(desk, points, weights, missing),
  );
}

/**
 * Grade of a score.
 * @customfunction KPIGRADE
 * @param score Score, or a range of them.
 * @param [levels] Two columns: grade and the lowest score that earns it. Left out: the plan's.
 * @param {CustomFunctions.Invocation} invocation
 * @returns {any[][]} Grade; empty below the lowest level.
 * @requiresAddress
 * @helpurl help/KPIGRADE.html
 */
export function kpiGrade(score: unknown[][], levels?: unknown[][], invocation?: Invocation) {
  return replyFromDesk("KPIGRADE", [score, levels], invocation, (desk) => grades(desk, score, levels));
}

/**
 * Splits a total by weights into parts that add up to it exactly.
 * @customfunction KPISPLIT
 * @param total Amount to split.
 * @param weights One weight for each part.
 * @param [unit] Smallest step between parts, 1 when left out.
 * @param [locked] Amounts that are held, in the shape of weights; blank cells are open.
 * @returns {any[][]} Parts in the shape of weights.
 * @helpurl help/KPISPLIT.html
 */
export function kpiSplit(total: unknown[][], weights: unknown[][], unit?: unknown[][], locked?: unknown[][]) {
  return replyAtOnce(split(total, weights, unit, locked));
}

/**
 * Fills a table whose rows and columns add up to the totals given.
 * @customfunction KPISPLIT2D
 * @param rowTotals Total of each row.
 * @param colTotals Total of each column; they add up to the same.
 * @param [unit] Smallest step between cells, 1 when left out.
 * @param [locked] Cells that are held, in the shape of the table; blank cells are open.
 * @returns {any[][]} The table.
 * @helpurl help/KPISPLIT2D.html
 */
export function kpiSplit2D(rowTotals: unknown[][], colTotals: unknown[][], unit?: unknown[][], locked?: unknown[][]) {
  return replyAtOnce(splitTable(rowTotals, colTotals, unit, locked));
}

/**
 * What an amount earns under tiers of rates.
 * @customfunction KPITIER
 * @param amount Amount, or a range of them.
 * @param tiers Two columns: where a tier starts, and its rate.
 * @param [mode] marginal (the default), whole, or interpolated.
 * @returns {any[][]} Amount earned.
 * @helpurl help/KPITIER.html
 */
export function kpiTier(amount: unknown[][], tiers: unknown[][], mode?: unknown[][]) {
  return replyAtOnce(tierAmounts(amount, tiers, mode));
}

/**
 * Working days from one day to another, both counted.
 * @customfunction KPIWORKDAYS
 * @param start First day.
 * @param end Last day.
 * @param [calendar] CN, none, or a range of days off. Left out: the plan's calendar.
 * @param {CustomFunctions.Invocation} invocation
 * @returns {any[][]} Days.
 * @requiresAddress
 * @helpurl help/KPIWORKDAYS.html
 */
export function kpiWorkdays(start: unknown[][], end: unknown[][], calendar?: unknown[][], invocation?: Invocation) {
  return replyFromDesk("KPIWORKDAYS", [start, end, calendar], invocation, (desk) =>
    workdays(desk, start, end, calendar),
  );
}

/**
 * Name of the period that a day lies in.
 * @customfunction KPIPERIOD
 * @param date Day, or the name of a period.
 * @param [level] year, half, quarter (the default), month or week.
 * @param [offset] Periods to go on, or back when negative.
 * @param {CustomFunctions.Invocation} invocation
 * @returns {any[][]} Name such as 2026Q1.
 * @requiresAddress
 * @helpurl help/KPIPERIOD.html
 */
export function kpiPeriod(date: unknown[][], level?: unknown[][], offset?: unknown[][], invocation?: Invocation) {
  return replyFromDesk("KPIPERIOD", [date, level, offset], invocation, (desk) => periods(desk, date, level, offset));
}
