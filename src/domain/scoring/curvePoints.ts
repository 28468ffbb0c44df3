import type { CurvePoint } from "../plan/plan";
import type { Problem } from "../problem";
import { reaches } from "./reaches";
import type { ScoringProblemCode } from "./scoringProblem";

/**
 * Points along a curve: straight lines through its points, left-closed; below the first point 0, past the last its points
 * (domain rules §4).
 *
 * @param curve - ascending by attainment; two points at one attainment are a step, and the upper one counts from there
 * @param attainment - 1 = 100 %
 * @returns points; never fewer for a higher attainment, provided that {@link curveProblem} finds nothing
 *
 * @example curvePoints([{ attainment: 0.8, points: 60 }, { attainment: 1, points: 100 }], 0.9) // 80
 */
export function curvePoints(curve: readonly CurvePoint[], attainment: number): number {
  const passed = curve.findLastIndex((point) => reaches(attainment, point.attainment));
  const from = curve[passed];
  if (!from) return 0;
  const to = curve[passed + 1];
  if (!to) return from.points;
  const share = Math.max(0, (attainment - from.attainment) / (to.attainment - from.attainment));
  return from.points + share * (to.points - from.points);
}

/**
 * What keeps a curve from being read, or null: no point at all, points out of order, or points that fall.
 *
 * Problems: `curve-empty`, `curve-unordered`, `curve-falling`.
 */
export function curveProblem(curve: readonly CurvePoint[]): Problem<ScoringProblemCode> | null {
  if (curve.length === 0) return { code: "curve-empty", severity: "error", params: {} };
  for (const [i, point] of curve.entries()) {
    const before = curve[i - 1];
    if (!before) continue;
    if (point.attainment < before.attainment) {
      const params = { number: i + 1, value: point.attainment, before: before.attainment };
      return { code: "curve-unordered", severity: "error", params };
    }
    if (point.points < before.points) {
      const params = { number: i + 1, value: point.points, before: before.points };
      return { code: "curve-falling", severity: "error", params };
    }
  }
  return null;
}
