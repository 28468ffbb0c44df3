import type { KpiKind } from "../kpi/kpi";
import type { Target, TargetScope } from "./plan";

/** A target that holds for somebody in a period, and where it comes from. */
export interface FoundTarget extends Pick<Target, "value" | "low" | "high" | "tolerance" | "threshold" | "stretch"> {
  readonly scope: TargetScope;
  /**
   * `own`: set for this very period; `rolled-up`: the sum of its parts; `inherited`: set for a longer period;
   * `reports`: the sum of the reports' targets.
   */
  readonly how: "own" | "rolled-up" | "inherited" | "reports";
}

/** A target without a value and without a range: the KPI is not assigned, which is not a target of 0. */
export const isBlankTarget = (target: Pick<Target, "value" | "low" | "high">): boolean =>
  target.value === undefined && target.low === undefined && target.high === undefined;

/**
 * What a target asks of a part of its period: a flow asks its share, a level the same as in the whole.
 *
 * For somebody who changes roles within the period: each segment's share is its part of the working days.
 *
 * @param share - 0–1
 * @example targetForShare({ scope: "person:A", how: "own", value: 590 }, "flow", 37 / 59) // value 370
 */
export function targetForShare(target: FoundTarget, kind: KpiKind, share: number): FoundTarget {
  if (kind !== "flow") return target;
  const { value, low, high, tolerance, threshold, stretch, ...rest } = target;
  const amounts = { value, low, high, tolerance, threshold, stretch };
  const shared = Object.entries(amounts).flatMap(([name, amount]) =>
    amount === undefined ? [] : [[name, amount * share]],
  );
  return { ...rest, ...Object.fromEntries(shared) };
}
