import type { MissingPolicy } from "../plan/plan";

/** A KPI's points (null without an actual), and whether it counts 0 then, whatever the policy. */
export interface EarnedPoints {
  readonly points: number | null;
  readonly required?: boolean;
}

/**
 * The points that a KPI counts with: a missing actual counts 0 where the policy or the KPI says so.
 *
 * @returns null for a KPI that is left out
 *
 * @example countedPoints({ points: null }, "zero") // 0
 */
export const countedPoints = ({ points, required }: EarnedPoints, missing: MissingPolicy): number | null =>
  points ?? (required || missing === "zero" ? 0 : null);
