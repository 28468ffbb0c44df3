import type { DayRange, Period } from "../domain/calendar/period";
import type { RoleId, RoleKpi } from "../domain/plan/plan";
import type { ModelPerson } from "./model";

/** Whose KPI is scored, in which role, and over which days. */
export interface KpiQuestion {
  readonly person: ModelPerson;
  readonly role: RoleId;
  readonly rule: RoleKpi;
  readonly period: Period;
  /** Days whose rows count. */
  readonly days: DayRange;
  /** The person had other roles too in the period. */
  readonly isPart: boolean;
}
