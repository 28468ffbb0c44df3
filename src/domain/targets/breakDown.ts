import { calendarOf } from "../calendar/calendarPeriods";
import { periodLevels, periodsWithin } from "../calendar/periodsWithin";
import { unknownHolidayYears } from "../calendar/workingDays";
import { numbersProblem } from "../numbers/checkSplit";
import type { Problem } from "../problem";
import { fail, succeed, type Result } from "../result";
import type { BreakDownProblemCode, BreakDownRequest } from "./breakDownRequest";
import { rowOf, type BrokenDownTarget } from "./brokenDownTarget";
import { repeatByHistory } from "./distinctTargets";
import { rollUp } from "./rollUp";
import { leavesOf, splitTree } from "./targetTree";
import type { TargetsProblemCode } from "./targetsProblem";

/** Targets of a breakdown, and what was assumed on the way (warnings and infos). */
export interface Breakdown {
  readonly targets: readonly BrokenDownTarget[];
  readonly notes: readonly Problem<TargetsProblemCode>[];
}

/**
 * Breaks a target down to the periods of a level.
 *
 * Flows: quarters are split first, then months inside them, then weeks inside the month, each by largest remainder, so
 * sums tie at every level (`rollUp` gives the levels between). Held periods stay. Levels repeat in every period;
 * distinct counts follow the historical ratio of period to year.
 *
 * @param request - see {@link BreakDownRequest}
 * @returns one row per period of the level, in order of time; flows add up to the total exactly
 *
 * Problems: those of `splitAroundLocks` (`at.argument` names the period), `no-complete-year`, `last-year-incomplete`,
 * `no-history`, `period-weight-missing`, `lock-not-in-breakdown`, `level-too-long`. Notes: `holidays-unknown`.
 *
 * @example breakDown({ total: 1200, level: "quarter", basis: { kind: "equal" }, … }) // 300 each
 */
export function breakDown(request: BreakDownRequest): Result<Breakdown, BreakDownProblemCode> {
  const problem = checkRequest(request);
  if (problem) return fail(problem);
  const rows = targetsOf(request);
  return rows.ok ? succeed({ targets: rows.value, notes: notesOn(request) }) : rows;
}

/** What keeps a request from being looked at. Problems: `level-too-long`, `total-invalid`. */
function checkRequest(request: BreakDownRequest): Problem<BreakDownProblemCode> | null {
  const { period, level, total } = request;
  if (!Number.isFinite(total)) return numbersProblem("total-invalid", { value: String(total) });
  return periodLevels.indexOf(level) < periodLevels.indexOf(period.level)
    ? { code: "level-too-long", severity: "error", params: { level, period: period.id } }
    : null;
}

/** Years whose holidays were needed and are not known. Note: `holidays-unknown`. */
function notesOn(request: BreakDownRequest): Problem<TargetsProblemCode>[] {
  const { basis, weekBasis = "workdays", level, kind, holidays, period } = request;
  const needsWorkingDays =
    basis.kind === "workdays" ||
    (basis.kind === "seasonal" && basis.perWorkingDay === true) ||
    (level === "week" && weekBasis === "workdays");
  const years = unknownHolidayYears(holidays, { from: period.start, to: period.end });
  if (kind !== "flow" || !needsWorkingDays || years.length === 0) return [];
  return [{ code: "holidays-unknown", severity: "warning", params: { years: years.join(", ") } }];
}

function targetsOf(request: BreakDownRequest): Result<readonly BrokenDownTarget[], BreakDownProblemCode> {
  const { scope, kind, total, calendar, period, level } = request;
  const periods = periodsWithin(calendar, period, level);
  if (kind === "level") return succeed(periods.map((part) => rowOf(scope, part, total)));
  if (kind === "distinct") {
    const values = repeatByHistory(total, request.step, periods, period, request.history ?? []);
    return values.ok ? succeed(periods.map((part, i) => rowOf(scope, part, values.value[i] ?? 0))) : values;
  }
  const tree = splitTree(request);
  if (!tree.ok) return tree;
  const leaves = leavesOf(tree.value).map((leaf) => rowOf(scope, leaf.period, leaf.value));
  return succeed(rollUp(leaves, calendarOf(calendar, period), level));
}
