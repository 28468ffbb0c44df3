import type { MissingPolicy } from "../plan/plan";
import type { ScorePart } from "./scoreOf";

/**
 * The points that a KPI counts with: a missing actual counts 0 where the policy or the KPI says so.
 *
 * @returns null for a KPI that is left out
 *
 * @example countedPoints({ weight: 0.1, points: null }, "zero") // 0
 */
export const countedPoints = ({ points, required }: ScorePart, missing: MissingPolicy): number | null =>
  points ?? (required || missing === "zero" ? 0 : null);
