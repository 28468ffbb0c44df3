import { breakdown } from "../answers/breakdown";
import { actuals, forecastOf, progress, targets } from "../answers/figures";
import { weights } from "../answers/weight";
import { isProblem, oneCell } from "../cellAnswer";
import { replyFromDesk, type Invocation } from "../reply";

/**
 * What a person has reached of a KPI in a period.
 * @customfunction KPIACTUAL
 * @param rep Person: name, alias or id. A range of people gives a range of numbers.
 * @param kpi KPI: name in either language, alias or id.
 * @param [period] Period in any spelling, or a date. Left out: the plan's review period.
 * @param [asOf] Last day whose data counts. Left out: as the plan says.
 * @param {CustomFunctions.Invocation} invocation
 * @returns {any[][]} Actual, #N/A where it is missing.
 * @requiresAddress
 * @helpurl help/KPIACTUAL.html
 */
export function kpiActual(
  rep: unknown[][],
  kpi: unknown[][],
  period?: unknown[][],
  asOf?: unknown[][],
  invocation?: Invocation,
) {
  return replyFromDesk("KPIACTUAL", [rep, kpi, period, asOf], invocation, (desk) =>
    actuals(desk, rep, kpi, period, asOf),
  );
}

/**
 * The target of a person for a KPI in a period.
 * @customfunction KPITARGET
 * @param rep Person: name, alias or id. A range of people gives a range of targets.
 * @param kpi KPI: name in either language, alias or id.
 * @param [period] Period in any spelling, or a date. Left out: the plan's review period.
 * @param [version] Version of the plan. Leave it out for the current one.
 * @param {CustomFunctions.Invocation} invocation
 * @returns {any[][]} Target, #N/A where none is set.
 * @requiresAddress
 * @helpurl help/KPITARGET.html
 */
export function kpiTarget(
  rep: unknown[][],
  kpi: unknown[][],
  period?: unknown[][],
  version?: unknown[][],
  invocation?: Invocation,
) {
  return replyFromDesk("KPITARGET", [rep, kpi, period, version], invocation, (desk) =>
    targets(desk, rep, kpi, period, version),
  );
}

/**
 * The share of the score that a KPI has in a role.
 * @customfunction KPIWEIGHT
 * @param roleOrRep Role by name or id, or a person who has one.
 * @param kpi KPI: name in either language, alias or id.
 * @param [period] Period whose role counts, for a person. Left out: the plan's review period.
 * @param {CustomFunctions.Invocation} invocation
 * @returns {any[][]} Share of 1; #N/A where the role does not weigh the KPI.
 * @requiresAddress
 * @helpurl help/KPIWEIGHT.html
 */
export function kpiWeight(roleOrRep: unknown[][], kpi: unknown[][], period?: unknown[][], invocation?: Invocation) {
  return replyFromDesk("KPIWEIGHT", [roleOrRep, kpi, period], invocation, (desk) =>
    weights(desk, roleOrRep, kpi, period),
  );
}

/**
 * How a KPI stands against what should be reached by now, by working days; 1 is on pace.
 * @customfunction KPIPACE
 * @param rep Person: name, alias or id. A range of people gives a range of numbers.
 * @param kpi KPI: name in either language, alias or id.
 * @param [period] Period in any spelling, or a date. Left out: the plan's review period.
 * @param [asOf] Last day that counts. Left out: as the plan says.
 * @param {CustomFunctions.Invocation} invocation
 * @returns {any[][]} Pace, #N/A before anything is expected.
 * @requiresAddress
 * @helpurl help/KPIPACE.html
 */
export function kpiPace(
  rep: unknown[][],
  kpi: unknown[][],
  period?: unknown[][],
  asOf?: unknown[][],
  invocation?: Invocation,
) {
  return replyFromDesk("KPIPACE", [rep, kpi, period, asOf], invocation, (desk) =>
    progress(desk, { rep, kpi, period, asOf }, (review) => review.pace),
  );
}

/**
 * Where a KPI ends if the period goes on as it went.
 * @customfunction KPIFORECAST
 * @param rep Person: name, alias or id. A range of people gives a range of numbers.
 * @param kpi KPI: name in either language, alias or id.
 * @param [period] Period in any spelling, or a date. Left out: the plan's review period.
 * @param [asOf] Last day that counts. Left out: as the plan says.
 * @param [method] run-rate (the default), or blended: the rest as planned, corrected by the pace.
 * @param {CustomFunctions.Invocation} invocation
 * @returns {any[][]} Forecast, #N/A before anything is expected.
 * @requiresAddress
 * @helpurl help/KPIFORECAST.html
 */
export function kpiForecast(
  rep: unknown[][],
  kpi: unknown[][],
  period?: unknown[][],
  asOf?: unknown[][],
  method?: unknown[][],
  invocation?: Invocation,
) {
  const pick = forecastOf(method);
  return replyFromDesk("KPIFORECAST", [rep, kpi, period, asOf, method], invocation, (desk) =>
    isProblem(pick) ? oneCell(pick) : progress(desk, { rep, kpi, period, asOf }, pick),
  );
}

/**
 * What is needed for each working day left to reach the target.
 * @customfunction KPIREQUIRED
 * @param rep Person: name, alias or id. A range of people gives a range of numbers.
 * @param kpi KPI: name in either language, alias or id.
 * @param [period] Period in any spelling, or a date. Left out: the plan's review period.
 * @param [asOf] Last day that counts. Left out: as the plan says.
 * @param {CustomFunctions.Invocation} invocation
 * @returns {any[][]} Amount a working day, #N/A when none is left.
 * @requiresAddress
 * @helpurl help/KPIREQUIRED.html
 */
export function kpiRequired(
  rep: unknown[][],
  kpi: unknown[][],
  period?: unknown[][],
  asOf?: unknown[][],
  invocation?: Invocation,
) {
  return replyFromDesk("KPIREQUIRED", [rep, kpi, period, asOf], invocation, (desk) =>
    progress(desk, { rep, kpi, period, asOf }, (review) => review.requiredPerDay),
  );
}

/**
 * The targets of a year, period by period: period, start, end, days and target.
 * @customfunction KPIBREAKDOWN
 * @param scope Person, team, role, or company.
 * @param kpi KPI: name in either language, alias or id.
 * @param year Year, in any spelling.
 * @param [level] half, quarter (the default), month or week.
 * @param [method] plan (the default), equal, days, workdays, last-year or seasonal.
 * @param [headers] FALSE leaves the header row out.
 * @param {CustomFunctions.Invocation} invocation
 * @returns {any[][]} One row for each period; they add up to the year.
 * @requiresAddress
 * @helpurl help/KPIBREAKDOWN.html
 */
export function kpiBreakdown(
  scope: unknown[][],
  kpi: unknown[][],
  year: unknown[][],
  level?: unknown[][],
  method?: unknown[][],
  headers?: unknown[][],
  invocation?: Invocation,
) {
  return replyFromDesk("KPIBREAKDOWN", [scope, kpi, year, level, method, headers], invocation, (desk) =>
    breakdown(desk, { scope, kpi, year, level, method, headers }),
  );
}
