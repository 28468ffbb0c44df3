import type { ProblemParams } from "../problem";

/**
 * What a step of a bonus does. The sentence is made in i18n from the code and the step's params.
 *
 * - `tier`: the part `from`–`to` earns `rate`, which is `earned`; `tier-rate`: `actual` as a whole earns `rate`
 * - `payout`: `base` × `payout` at `attainment`; `coefficient`: `base` × `coefficient` at `score`
 * - `accelerator`: what was earned above `attainment` counts `times` times: `extra` more
 * - `gate-zero`, `gate-cap`, `gate-deduct`: the gate on `kpi` takes all, all above `value`, or the share `value`
 * - `cap`: no more than `cap`
 * - `pooled`: the share `share`, `given`, goes to the team's pool; `team`: `received` comes out of it
 */
export type BonusStepCode =
  | "tier"
  | "tier-rate"
  | "payout"
  | "coefficient"
  | "accelerator"
  | "gate-zero"
  | "gate-cap"
  | "gate-deduct"
  | "cap"
  | "pooled"
  | "team";

/** One step on the way to a bonus, recomputable by hand from the one before and its own params. */
export interface BonusStep {
  readonly code: BonusStepCode;
  readonly params: ProblemParams;
  /** What the bonus comes to after this step. */
  readonly amount: number;
}
