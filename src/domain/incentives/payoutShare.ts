import type { PayoutPoint } from "../plan/bonusPlan";
import type { Problem } from "../problem";
import { curvePoints, curveProblem } from "../scoring/curvePoints";
import type { IncentivesProblemCode } from "./incentivesProblem";

const asCurve = (payouts: readonly PayoutPoint[]) =>
  payouts.map(({ attainment, payout }) => ({ attainment, points: payout }));

/**
 * The share of the base that an attainment pays: straight lines through the curve's points (domain rules §7).
 *
 * @param payouts - ascending by attainment; below the first 0, past the last its payout
 * @param attainment - 1 = 100 %
 *
 * @example payoutShare([75 % → 50 %, 100 % → 100 %, 150 % → 300 %], 0.9) // 0.8
 * @example payoutShare([75 % → 50 %, 100 % → 100 %, 150 % → 300 %], 1.1) // 1.4
 */
export const payoutShare = (payouts: readonly PayoutPoint[], attainment: number): number =>
  curvePoints(asCurve(payouts), attainment);

const payoutCodes = {
  "curve-empty": "payouts-empty",
  "curve-unordered": "payouts-unordered",
  "curve-falling": "payouts-falling",
} as const;

/** What keeps a payout curve from being read, or null. Problems: `payouts-empty`, `payouts-unordered`, `payouts-falling`. */
export function payoutsProblem(payouts: readonly PayoutPoint[]): Problem<IncentivesProblemCode> | null {
  const problem = curveProblem(asCurve(payouts));
  return problem && isCurveCode(problem.code) ? { ...problem, code: payoutCodes[problem.code] } : null;
}

const isCurveCode = (code: string): code is keyof typeof payoutCodes => Object.hasOwn(payoutCodes, code);
