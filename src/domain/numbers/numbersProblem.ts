/** What can be wrong with amounts, weights, steps and held parts. Positions count from 1. */
export type NumbersProblemCode =
  /** The amount `value` is not a finite number. `axis` (`row` or `column`) and `position` name a margin. */
  | "total-invalid"
  /** `total` has more than 2^51 steps of `step`. */
  | "total-too-large"
  /** `step` is not a number above 0. */
  | "step-invalid"
  /** There is nothing to split over. */
  | "weights-empty"
  /** The weight `value` at `position` is not a finite number. */
  | "weight-invalid"
  /** The weight `value` at `position` is below 0. */
  | "weight-negative"
  /** `locks` held parts were given for `cells` cells. */
  | "locks-misshapen"
  /** The held amount `value` at `position` is not a finite number, or has not the sign of the total. */
  | "lock-invalid"
  /** The held parts total `locked`, which is `excess` more than `total`. */
  | "locks-above-total"
  /** Everything is held and `remainder` of `total` is left. */
  | "locks-leave-remainder"
  /** Rows total `rows`, columns total `columns`. */
  | "margins-differ"
  /** Some margins are above 0 and some below. */
  | "margins-mixed"
  /** The held cells leave `amount` of the `axis` (`row` or `column`) at `position` that has no place; `name` where it has one. */
  | "lock-infeasible";
