/** How much a problem matters: an error prevents the result, a warning may change it, an info changes nothing. */
export type Severity = "error" | "warning" | "info";

/** Where a problem was found: a cell of a sheet, or an argument of a call. Any part may be unknown. */
export interface SourceRef {
  readonly sheet?: string;
  /** A1 address without the sheet, such as `D118` or `B2:C5`. */
  readonly cell?: string;
  /** Name of the argument or of the plan's field, such as `--total` or `weights[3].kpi`. */
  readonly argument?: string;
}

/** Values that a message may name. Never whole rows: only what the user needs to find and mend the cause. */
export type ProblemParams = Readonly<Record<string, string | number>>;

/**
 * Something the user can see and mend. The sentence is made in i18n from `code` and `params`.
 *
 * @typeParam Code - the codes of one layer, so that a missing text does not compile
 */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly at?: SourceRef;
  readonly params: ProblemParams;
}
