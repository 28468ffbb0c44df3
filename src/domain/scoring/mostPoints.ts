import type { Kpi } from "../kpi/kpi";
import { defaultCap } from "./linearPoints";
import type { PointsRule, TargetValues } from "./pointsFor";

/**
 * The highest points a KPI can earn: those at the end of its curve, or at its cap; 100 where a target is only met or missed.
 *
 * @example mostPoints({ direction: "higher" }, { value: 100 }, {}) // 120
 */
export const mostPoints = (kpi: Pick<Kpi, "direction">, target: TargetValues, rule: PointsRule): number => {
  if (rule.curve) return rule.curve.at(-1)?.points ?? 0;
  return kpi.direction === "range" || target.value === 0 ? 100 : 100 * (rule.cap ?? defaultCap);
};
