import type { Kpi } from "../kpi/kpi";
import type { RoleKpi, Target } from "../plan/plan";
import { attainment } from "./attainment";
import { curvePoints } from "./curvePoints";
import { linearPoints } from "./linearPoints";
import { reaches } from "./reaches";
import { zeroTargetPoints } from "./zeroTargetPoints";

/** What a KPI of a role asks of an actual. */
export type TargetValues = Pick<Target, "value" | "low" | "high" | "tolerance" | "threshold">;

/** How an attainment becomes points. */
export type PointsRule = Pick<RoleKpi, "cap" | "curve" | "threshold" | "deduction">;

/** Attainment and points of one KPI; null where they do not exist. */
export interface KpiPoints {
  /** 1 = 100 %; null without an actual, and against a target of 0. */
  readonly attainment: number | null;
  /** Not weighted; null without an actual. */
  readonly points: number | null;
}

/**
 * Attainment and points of one KPI of one person.
 *
 * A target of 0 earns 100 points when it is met. An actual worse than the target's threshold, or an attainment below
 * the role's, earns 0. Points follow the role's curve, else the line up to its cap. Points are never negative.
 *
 * @param actual - in the KPI's unit; null is missing
 * @param target - a target or a range; a blank one is not assigned and not for this function
 *
 * @example pointsFor(dso, 66, { value: 60 }, {}) // { attainment: 0.9, points: 90 }
 */
export function pointsFor(
  kpi: Pick<Kpi, "direction">,
  actual: number | null,
  target: TargetValues,
  rule: PointsRule,
): KpiPoints {
  if (actual === null) return { attainment: null, points: null };
  const reached = attainment(actual, target.value ?? null, kpi.direction, target);
  const missed = target.threshold !== undefined && isWorse(actual, target.threshold, kpi);
  if (!reached.ok) {
    const isZero = reached.problem.code === "target-zero";
    const points = isZero ? zeroTargetPoints(actual, kpi.direction, rule.deduction) : null;
    return { attainment: null, points: missed && isZero ? 0 : points };
  }
  const below = rule.threshold !== undefined && !reaches(reached.value, rule.threshold);
  return { attainment: reached.value, points: missed || below ? 0 : pointsOf(rule, reached.value) };
}

const pointsOf = (rule: PointsRule, value: number): number =>
  Math.max(0, rule.curve ? curvePoints(rule.curve, value) : linearPoints(value, rule.cap));

const isWorse = (actual: number, threshold: number, kpi: Pick<Kpi, "direction">): boolean =>
  kpi.direction === "lower" ? !reaches(-actual, -threshold) : !reaches(actual, threshold);
