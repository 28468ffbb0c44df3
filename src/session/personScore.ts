import type { DayRange } from "../domain/calendar/period";
import type { Kpi } from "../domain/kpi/kpi";
import type { FoundTarget } from "../domain/plan/foundTarget";
import type { RoleId, RoleKpi } from "../domain/plan/plan";
import type { Score } from "../domain/scoring/scoreOf";
import type { ModelPerson } from "./model";

/** Whom a person is ranked with. */
export type RankGroup = "all" | "role" | "team";

/** One KPI of a scorecard: the chain from rows to points. */
export interface KpiScore {
  readonly kpi: Kpi;
  readonly rule: RoleKpi;
  /** Share of the role's weights, 0–1. */
  readonly weight: number;
  readonly actual: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Null: not assigned, and so not part of the score. */
  readonly target: FoundTarget | null;
  readonly attainment: number | null;
  readonly points: number | null;
}

/** The score of the days spent in one role. */
export interface SegmentScore extends Score {
  readonly role: RoleId;
  readonly days: DayRange;
  readonly workingDays: number;
  readonly kpis: readonly KpiScore[];
}

/** A person's score of a period. */
export interface PersonScore {
  readonly person: ModelPerson;
  /** The role at the period's end; null without an assignment. */
  readonly role: RoleId | null;
  readonly score: number | null;
  readonly scoreRounded: number | null;
  readonly coverage: number;
  readonly grade: string | null;
  readonly rank: number | null;
  /** One a role; more than one when the role changed within the period. The last one is the current role's. */
  readonly segments: readonly SegmentScore[];
}
