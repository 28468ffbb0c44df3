import type { Period, PeriodId, PeriodLevel } from "../calendar/period";
import type { KpiKind } from "../kpi/kpi";
import type { NumbersProblemCode } from "../numbers/numbersProblem";
import type { TargetScope } from "../plan/plan";
import type { Basis } from "./basis";
import type { DistinctYear } from "./distinctTargets";
import type { TargetsProblemCode } from "./targetsProblem";
import type { CalendarContext } from "./weighPeriods";

/** Codes of whatever can keep a total from being broken down. */
export type BreakDownProblemCode = TargetsProblemCode | NumbersProblemCode;

/** How a total is broken down. */
export interface BreakDownRequest extends CalendarContext {
  readonly scope: TargetScope;
  /** A flow is split, a level repeats, a distinct count follows its history. */
  readonly kind: KpiKind;
  /** Target of the whole period, in the KPI's unit; any sign. */
  readonly total: number;
  /** The period the total is for: a year as a rule; a half, a quarter or a month work as well. */
  readonly period: Period;
  /** Level of the rows wanted. */
  readonly level: PeriodLevel;
  readonly basis: Basis;
  /** Quarters first and months inside them (default), or months at once, quarters being their sums. */
  readonly via?: "quarters" | "months";
  /** What weeks inside a month go by; working days by default. */
  readonly weekBasis?: "workdays" | "days";
  /** Smallest difference between targets, in the KPI's unit, > 0. */
  readonly step: number;
  /** Periods that are held at an amount, by id. A week can be held where it lies in one month. */
  readonly locked?: ReadonlyMap<PeriodId, number>;
  /** For distinct counts: past years with the counts of the periods of `level`. */
  readonly history?: readonly DistinctYear[];
}
