import type { Kpi, KpiUnit } from "../kpi/kpi";
import { pointsFor, type PointsRule, type TargetValues } from "../scoring/pointsFor";

/** What one step more of a KPI would bring. */
export interface OneMore {
  /** The step in the KPI's unit; below 0 where less is better. */
  readonly step: number;
  /** Points of the score, ≥ 0. */
  readonly points: number;
}

/** One order, one customer, a percentage point, a tenth of a satisfaction point, a day. */
const steps: Readonly<Record<Exclude<KpiUnit, "money">, number>> = { count: 1, percent: 0.01, score: 0.1, days: 1 };

/**
 * What one more order, customer or point of satisfaction would be worth (domain rules §6): "one more order = +0.8 points".
 *
 * @param row - a KPI of a scorecard with its share of the assigned weight, 0–1
 * @param moneyStep - what counts as one step of money
 * @returns null without an actual, and where only a range is best
 *
 * @example oneMore({ kpi: orders, actual: 40, target: { value: 50 }, rule: {}, share: 0.4 }, 10_000) // step 1, 0.8 points
 */
export function oneMore(
  row: {
    readonly kpi: Pick<Kpi, "unit" | "direction">;
    readonly actual: number | null;
    readonly target: TargetValues;
    readonly rule: PointsRule;
    readonly share: number;
  },
  moneyStep: number,
): OneMore | null {
  const { kpi, actual, target, rule, share } = row;
  if (actual === null || kpi.direction === "range") return null;
  const size = kpi.unit === "money" ? moneyStep : steps[kpi.unit];
  const step = kpi.direction === "lower" ? -size : size;
  const [now, then] = [actual, actual + step].map((value) => pointsFor(kpi, value, target, rule).points ?? 0);
  return { step, points: Math.max(0, share * ((then ?? 0) - (now ?? 0))) };
}
