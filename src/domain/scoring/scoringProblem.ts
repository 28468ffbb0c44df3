/** Why an attainment, a curve or a score does not exist. */
export type ScoringProblemCode =
  /** The target is 0, so nothing can be divided by it. */
  | "target-zero"
  /** There is neither a target nor a range. */
  | "target-missing"
  /** Target and baseline are both `value`. */
  | "target-equals-baseline"
  /** The range runs from `low` to a lower `high`. */
  | "range-reversed"
  /** The tolerance `value` is negative. */
  | "tolerance-negative"
  /** A curve needs at least one point. */
  | "curve-empty"
  /** Point `number` lies at a lower attainment than the one before. `value`, `before`: attainments. */
  | "curve-unordered"
  /** Point `number` gives fewer points than the one before. `value`, `before`: points. */
  | "curve-falling";
