/** What can be wrong with breaking targets down. */
export type TargetsProblemCode =
  /** No year is complete in the data: it runs from `first` to `last` (periods; both empty without data). */
  | "no-complete-year"
  /** The data does not hold the whole of `year`, which was to be copied. */
  | "last-year-incomplete"
  /** No actuals from which the share of the periods in `year` could be taken. */
  | "no-history"
  /** The basis has no weight for `period`. */
  | "period-weight-missing"
  /** Something is held at `period`, which is no whole part of `within`. */
  | "lock-not-in-breakdown"
  /** Working days of `years` were counted as Monday to Friday: no holidays are known. */
  | "holidays-unknown"
  /** Periods of `level` are longer than `period`, which was to be broken down. */
  | "level-too-long"
  /** There is nobody to split over. */
  | "people-missing"
  /** Nobody works between the first and the last day of `period`. */
  | "nobody-active"
  /** The buffer `value` is not a share of 0 or more. */
  | "buffer-invalid"
  /** `field` of `scope` is `value`, but must be a number of 0 or more. */
  | "seat-invalid"
  /** The plan holds `locked` for the whole `period`, which is not the `total` asked for. */
  | "total-locked";
