/** What can be unfair about weights, and what can be wrong with comparisons. */
export type FairnessProblemCode =
  /** `items` duties cannot be compared, or not each with each; at most `most`. */
  | "comparisons-misshapen"
  /** The comparison in `row` and `column` is `value`: not above 0, or not the reciprocal of its counterpart. */
  | "comparison-invalid"
  /** The weight of `kpi` in `role` cannot change any rank: all `people` have the same points. */
  | "weight-changes-nothing"
  /** `capped` of `people` in `role` are at the cap of `kpi`. */
  | "kpi-at-cap"
  /** `kpi` and `other` in `role` rise and fall together: correlation `value`. */
  | "kpis-correlate"
  /** `role` has the duty `duty` but no KPI of its family `family`. */
  | "duty-without-kpi";
