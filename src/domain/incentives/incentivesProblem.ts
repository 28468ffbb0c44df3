/** What can be wrong with tiers of rates. */
export type IncentivesProblemCode =
  /** There is no tier at all. */
  | "tiers-empty"
  /** Tier `number` starts at `value`, not above `before`, where the one before it starts. */
  | "tiers-unordered"
  /** Tier `number` has no number to start at, or no rate. */
  | "tier-invalid";
