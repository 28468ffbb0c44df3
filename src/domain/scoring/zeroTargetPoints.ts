import type { KpiDirection } from "../kpi/kpi";

/**
 * Points against a target of 0, which has no attainment: 100 when it is met, else 0 or what a deduction leaves (domain rules §3).
 *
 * @param actual - in the KPI's unit
 * @param direction - `lower`: met at 0 or less; `higher`: met at 0 or more; `range`: met at 0 exactly
 * @param deduction - points lost for each unit missed, ≥ 0; absent: a miss earns nothing
 * @returns 0–100
 *
 * @example zeroTargetPoints(0, "lower") // 100: no complaints, as wanted
 * @example zeroTargetPoints(3, "lower", 20) // 40: three complaints at 20 points each
 */
export function zeroTargetPoints(actual: number, direction: KpiDirection, deduction?: number): number {
  const missed = direction === "lower" ? actual : direction === "higher" ? -actual : Math.abs(actual);
  if (missed <= 0) return 100;
  return deduction === undefined ? 0 : Math.max(0, 100 - deduction * missed);
}
