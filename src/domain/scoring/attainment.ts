import type { KpiDirection } from "../kpi/kpi";
import { fail, succeed, type Result } from "../result";
import type { ScoringProblemCode } from "./scoringProblem";

/** What attainment is measured between, besides the target. */
export interface AttainmentBounds {
  /** Where the way to the target began, same unit as the actual. */
  readonly baseline?: number;
  /** Lower end of the range; absent: no lower end. */
  readonly low?: number;
  /** Upper end of the range; absent: no upper end. */
  readonly high?: number;
  /** Distance outside the range at which attainment is down to 0, ≥ 0; absent or 0: at once. */
  readonly tolerance?: number;
}

/**
 * How far an actual has come to its target (domain rules §3). 1 is on target.
 *
 * `1 + s·(A − T)/|T|`, s = +1 where more is better, −1 where less is. With a baseline `(A − B)/(T − B)`.
 * In a range `[low, high]` 1, outside `max(0, 1 − distance/tolerance)`; a range counts whatever the direction.
 *
 * @param actual - in the KPI's unit; any sign
 * @param target - same unit; null where only a range is set
 * @param direction - with `range` and no bounds, the target itself is the range
 * @returns attainment, not capped, may be negative
 *
 * Problems: `target-zero`, `target-missing`, `target-equals-baseline`, `range-reversed`, `tolerance-negative`.
 *
 * @example attainment(66, 60, "lower") // 0.9: 10 % above a ceiling of 60
 */
export function attainment(
  actual: number,
  target: number | null,
  direction: KpiDirection,
  bounds: AttainmentBounds = {},
): Result<number, ScoringProblemCode> {
  if (bounds.low !== undefined || bounds.high !== undefined || (direction === "range" && target !== null)) {
    const whole = bounds.low === undefined && bounds.high === undefined ? (target ?? 0) : undefined;
    const low = bounds.low ?? whole ?? -Infinity;
    const high = bounds.high ?? whole ?? Infinity;
    return withinRange(actual, low, high, bounds.tolerance ?? 0);
  }
  if (target === null) return fail({ code: "target-missing", severity: "warning", params: {} });
  if (bounds.baseline !== undefined) return sinceBaseline(actual, target, bounds.baseline);
  if (target === 0) return fail({ code: "target-zero", severity: "warning", params: {} });
  // The same formula without the subtraction that would leave 0.8999999999999999 of 0.9.
  const rises = (direction !== "lower") === target > 0;
  return succeed(rises ? actual / target : (2 * target - actual) / target);
}

function withinRange(actual: number, low: number, high: number, tolerance: number): Result<number, ScoringProblemCode> {
  if (low > high) return fail({ code: "range-reversed", severity: "error", params: { low, high } });
  if (tolerance < 0) return fail({ code: "tolerance-negative", severity: "error", params: { value: tolerance } });
  const distance = Math.max(low - actual, actual - high, 0);
  if (distance === 0) return succeed(1);
  return succeed(tolerance === 0 ? 0 : Math.max(0, 1 - distance / tolerance));
}

function sinceBaseline(actual: number, target: number, baseline: number): Result<number, ScoringProblemCode> {
  if (target === baseline) {
    return fail({ code: "target-equals-baseline", severity: "warning", params: { value: target } });
  }
  return succeed((actual - baseline) / (target - baseline));
}
