/** What can be wrong with tiers of rates, payout curves, bonus plans and payments. */
export type IncentivesProblemCode =
  /** There is no tier at all. */
  | "tiers-empty"
  /** Tier `number` starts at `value`, not above `before`, where the one before it starts. */
  | "tiers-unordered"
  /** Tier `number` has no number to start at, or no rate. */
  | "tier-invalid"
  /** The payout curve has no point. */
  | "payouts-empty"
  /** Point `number` of the payout curve lies at `value`, below `before`, where the one before it lies. */
  | "payouts-unordered"
  /** Point `number` of the payout curve pays `value`, less than the `before` of the one before it. */
  | "payouts-falling"
  /** At `value` of `bonus`, an amount or an attainment as `by` says, one more unit moves the bonus by `jump`. */
  | "bonus-cliff"
  /** The bonus plan `bonus` of `role` lacks `part`: `kpi`, `base`, `tiers`, `payouts` or `coefficients`. */
  | "bonus-part-missing"
  /** No bonus plan has the id `value`. */
  | "bonus-unknown"
  /** `clawed` of `bonus` for `period` is taken back from `person`, of which only `paid` was left. */
  | "clawback-above-paid";
