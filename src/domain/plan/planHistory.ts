/** What a plan's version has come to: being written, handed in, in force, replaced. */
export type VersionState = "draft" | "submitted" | "approved" | "archived";

/** A value of the plan as the change log shows it; null: there was (or is) none. */
export type ChangedValue = string | number | boolean | null;

/** One value of the plan that somebody changed. */
export interface ChangeRecord {
  /** ISO date and time, such as `2026-02-13T09:30`. */
  readonly at: string;
  readonly by?: string;
  /** List of the plan: `targets`, `weights` … */
  readonly list: string;
  /** The row's own names, such as `person:张三 · revenue · 2026-03`; empty for what is there once. */
  readonly row: string;
  /** `value`, `weight` …; empty when the whole row came or went. */
  readonly field: string;
  readonly old: ChangedValue;
  readonly new: ChangedValue;
  readonly reason?: string;
}
