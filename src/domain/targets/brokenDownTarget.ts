import type { Period, PeriodId, SerialDay } from "../calendar/period";
import type { TargetScope } from "../plan/plan";

/** Whose target it is; `vacant` is the row of posts that nobody fills (空缺). */
export type BreakdownScope = TargetScope | "vacant";

/** A target of one scope in one period. A week row is one week clipped to one month; both days are inside. */
export interface BrokenDownTarget {
  readonly scope: BreakdownScope;
  readonly period: PeriodId;
  readonly start: SerialDay;
  readonly end: SerialDay;
  readonly value: number;
}

/** A row of a breakdown. */
export const rowOf = (scope: BreakdownScope, period: Period, value: number): BrokenDownTarget => ({
  scope,
  period: period.id,
  start: period.start,
  end: period.end,
  value,
});
