/** What can be wrong with a plan, with its file, or with a change of its weights. Shares are ratios, 1 = 100 %. */
export type PlanProblemCode =
  /** The file is not JSON; `line` where the parser knows it. */
  | "plan-not-json"
  /** `path` has a key `key` that a plan does not know. */
  | "plan-key-unknown"
  /** `path` is missing and must be `expected` (`text`, `number`, `boolean`, `list`, `object`, `date`, `period`, or the words themselves). */
  | "plan-value-missing"
  /** `path` holds `value` and must be `expected`. */
  | "plan-value-wrong"
  /** The file is of version `version`, newer than the `known` one: it can be looked at, not changed. */
  | "plan-version-newer"
  /** `setting` is `value`, outside `lowest`–`highest`. */
  | "setting-out-of-range"
  /** `value` is no period's name. */
  | "plan-period-unknown"
  /** The KPI `value` is unknown; `suggestion` is an id or empty. */
  | "kpi-unknown"
  /** `value` is no role's id. */
  | "role-unknown"
  /** `value` is no person's id. */
  | "person-not-in-plan"
  /** `list` has the id `value` more than once. */
  | "id-duplicate"
  /** Roles `ids` are all called `value`. */
  | "role-name-shared"
  /** People `ids` are all called `value`, so a row of that name could be anybody's. */
  | "person-name-shared"
  /** The role `role` has no weights. */
  | "role-without-weights"
  /** The weights of `role` total `total`, which is `over` above 100 % (negative: short). */
  | "weights-not-whole"
  /** `role` weighs `kpi` more than once. */
  | "weight-duplicate"
  /** `role` weighs `kpi` with `value`, below 0. */
  | "role-weight-negative"
  /** The cap of `kpi` in `role` is `value`, not above 0. */
  | "cap-not-positive"
  /** Locked weights total `total`, above 100 %. */
  | "weights-locked-above"
  /** Every weight is locked and they total `total`. */
  | "weights-locked-short"
  /** `person` has no role. */
  | "person-without-role"
  /** The manager of `person`, `value`, is not in the plan. */
  | "manager-unknown"
  /** `person` is in the end her own manager. */
  | "manager-circle"
  /** `person` has two roles from `from` to `to` (ISO days, empty when open). */
  | "assignments-overlap"
  /** `person` has no role from `from` to `to`, between two assignments. */
  | "assignments-gap"
  /** The assignment of `person` ends on `to`, before it begins on `from`. */
  | "assignment-reversed"
  /** The scope `value` is neither `company` nor `person:`, `role:` or `team:` with a name. */
  | "target-scope-unknown"
  /** There is more than one target for `scope`, `kpi` and `period`. */
  | "target-duplicate"
  /** The range of `kpi` for `scope` runs from `low` to a lower `high`. */
  | "target-range-reversed"
  /** The gate on `kpi` has neither `below` nor `above`. */
  | "gate-without-condition"
  /** The gate on `kpi` with effect `effect` has no value. */
  | "gate-without-value"
  /** The vacancy `value` ends on `to`, before it begins on `from`. */
  | "vacancy-reversed"
  /** The currency `value` has more than one rate for `period` (empty: all periods). */
  | "rate-duplicate"
  /** The version `version` is based on `value`, which there is none of. */
  | "version-base-unknown"
  /** No sheet has the column `value` that a filter goes by; `headers`: those there are. */
  | "filter-column-unknown"
  /** No row has the value `value` in `column`, which a filter names. */
  | "filter-value-unknown"
  /** The correction of `column` (empty: all) in `sheet` to `value` reaches nothing in the workbook. */
  | "mapping-not-used";
