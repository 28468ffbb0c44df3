import type { CalendarPattern, PeriodId, SerialDay } from "../calendar/period";
import type { Condition, Kpi, KpiFamily, KpiId } from "../kpi/kpi";
import type { BonusPayment, BonusPlan } from "./bonusPlan";
import type { AgreedAction, Feedback } from "./feedback";
import type { PersonId, RoleId } from "./ids";
import type { ChangeRecord, VersionState } from "./planHistory";

export type { PersonId, RoleId } from "./ids";

/** What happens to a KPI that has a target but no actual: leave it out, count 0, or refuse the score. */
export type MissingPolicy = "reweight" | "zero" | "error";

/** Settings of the whole plan. `defaultSettings` holds the defaults. */
export interface PlanSettings {
  /** Month the fiscal year starts in, 1–12. */
  readonly fiscalStart: number;
  readonly calendar: CalendarPattern;
  readonly yearNamedBy: "end" | "start";
  /** `CN`: the published Chinese calendar; `none`: Monday–Friday; else the calendar's days are `holidayDays`. */
  readonly holidays: "CN" | "none" | "custom";
  /** Used with `holidays: "custom"`. */
  readonly holidayDays?: readonly HolidayDay[];
  /** Smallest share of weight with data for which a score is given, 0–1. */
  readonly minimumCoverage: number;
  /** Decimals a score is rounded to, once, half away from zero. */
  readonly scoreDecimals: number;
  readonly missing: MissingPolicy;
  /** Last day whose data counts; absent: the last date in the data. */
  readonly asOf?: SerialDay;
  /** Period meant when none is named. */
  readonly reviewPeriod?: PeriodId;
  /** ISO 4217 code, such as `CNY`. */
  readonly currency?: string;
  /** Numbers are shown divided by this: 1, 10⁴ (万) or 10⁸ (亿). */
  readonly displayUnit: 1 | 10000 | 100000000;
  /** Smallest step of a money target. */
  readonly roundingUnit: number;
  /** Grades by rounded score, highest first; left-closed. */
  readonly grades: readonly GradeLevel[];
  /** Last day of the periods that are closed: their targets stay as they are. Absent: none is closed. */
  readonly closedTo?: SerialDay;
  /** What a period may be raised to when a shortfall is redistributed, as a multiple of its plan; 1.3 when absent. */
  readonly shortfallLimit?: number;
}

/** One day of a custom holiday calendar: a day off, or a make-up working day. */
export interface HolidayDay {
  readonly date: SerialDay;
  readonly isOffDay: boolean;
  readonly name?: string;
}

/** A grade and the lowest rounded score that earns it. */
export interface GradeLevel {
  readonly grade: string;
  readonly from: number;
}

/** A role: a set of duties that decides KPIs and weights. */
export interface Role {
  readonly id: RoleId;
  readonly name: string;
  /** Absent: nobody wrote them down. */
  readonly duties?: readonly RoleDuty[];
}

/** Something a role is there for, and the family of KPIs that shows how well it is done. */
export interface RoleDuty {
  readonly name: string;
  readonly family: KpiFamily;
}

/** A point of a score curve: from this attainment (1 = 100 %) on, these points. */
export interface CurvePoint {
  readonly attainment: number;
  readonly points: number;
}

/** Weight of a KPI in a role, and how its attainment becomes points there. */
export interface RoleKpi {
  readonly role: RoleId;
  readonly kpi: KpiId;
  /** Share of the score, any scale (a role's weights total 1 or 100), ≥ 0. */
  readonly weight: number;
  /** Highest attainment that earns points, 1.2 when absent (linear points only). */
  readonly cap?: number;
  /** Absent: linear points. Points in between are interpolated. */
  readonly curve?: readonly CurvePoint[];
  /** Attainment below which there are 0 points. */
  readonly threshold?: number;
  /** `team`: measured on Σ/Σ over the person's reports. */
  readonly scope?: "own" | "team";
  /** Missing actual counts 0, whatever the missing policy. */
  readonly required?: boolean;
  /** Points lost for each unit missed against a target of 0; absent: a miss earns nothing. */
  readonly deduction?: number;
}

/** Someone with a scorecard, or somebody's manager. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  /** Other spellings in the sheets. */
  readonly aliases?: readonly string[];
  readonly team?: string;
  readonly manager?: PersonId;
}

/** A dated role of a person. `from` and `to` are both inside; absent means open. */
export interface Assignment {
  readonly person: PersonId;
  readonly role: RoleId;
  readonly from?: SerialDay;
  readonly to?: SerialDay;
  /** Full-time equivalent, 0–1; 1 when absent. */
  readonly fte?: number;
  /** Share of full productivity while settling in, 0–1; 1 when absent. */
  readonly ramp?: number;
}

/** A post that nobody fills yet, and that takes its share of targets (空缺). */
export interface Vacancy {
  readonly id: string;
  readonly role: RoleId;
  readonly team?: string;
  /** Days on which somebody is expected in it; absent means open. */
  readonly from?: SerialDay;
  readonly to?: SerialDay;
  /** Full-time equivalent, 0–1; 1 when absent. */
  readonly fte?: number;
  /** Share of full productivity expected of a newcomer, 0–1; 1 when absent. */
  readonly ramp?: number;
}

/** What one unit of a foreign currency is worth in the plan's, so that targets do not move with the market. */
export interface PlanRate {
  /** ISO 4217 code, such as `USD`. */
  readonly currency: string;
  /** Absent: wherever no period of its own is given. */
  readonly period?: PeriodId;
  /** Plan currency per unit, > 0. */
  readonly rate: number;
  /** The market's rate of the period, for the FX effect; absent: as planned. */
  readonly actual?: number;
}

/** Whose target it is. `person:` and `role:` take ids, `team:` the team's name. */
export type TargetScope = `person:${string}` | `role:${string}` | `team:${string}` | "company";

/** A target of one scope for one KPI in one period. `value`, or a range `low`–`high` with a tolerance outside it. */
export interface Target {
  readonly scope: TargetScope;
  readonly kpi: KpiId;
  readonly period: PeriodId;
  /** Only the days of `period` that lie in this one: the part of a week that belongs to a month. */
  readonly within?: PeriodId;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly tolerance?: number;
  readonly threshold?: number;
  readonly stretch?: number;
  readonly locked?: boolean;
  readonly origin?: "allocated" | "override" | "bottom-up" | "imported";
  readonly reason?: string;
}

/** What a condition does to the score, or to the bonus, when it is met (红线/否决项). */
export interface Gate {
  readonly kpi: KpiId;
  readonly role?: RoleId;
  /** Met when the actual is below (or above) this value. */
  readonly below?: number;
  readonly above?: number;
  readonly effect: "zero" | "cap" | "deduct";
  /** Score cap, or points deducted; of a bonus the highest amount, or the share of it that is lost (0.2 = 20 %). */
  readonly value?: number;
  /** `score` when absent. */
  readonly affects?: "score" | "bonus";
}

/** A correction of what intake guessed for one column, remembered in the plan. */
export interface ColumnMapping {
  readonly sheet: string;
  /** The header's text, or the column's letter where it has none. */
  readonly column: string;
  /** Field it holds, or `ignore`. The names are intake's `ColumnField`. */
  readonly field: string;
  /** What one unit of the column is worth: 10000 for 万元. */
  readonly unit?: number;
  /** Order of day and month in text dates. */
  readonly dateOrder?: "ymd" | "dmy" | "mdy";
}

/** A correction of what a whole sheet was taken for. */
export interface SheetMapping {
  readonly sheet: string;
  /** `ignore`, or intake's table kind. */
  readonly kind: string;
  /** 1-based row of the header, when it was guessed wrong. */
  readonly headerRow?: number;
}

/** How the sheets are read, as far as the manager corrected it. */
export interface Mapping {
  readonly columns?: readonly ColumnMapping[];
  readonly sheets?: readonly SheetMapping[];
}

/** Rows left out of every KPI: cancelled orders, for example. */
export interface PlanFilter extends Condition {
  /** Limits the filter to one sheet; absent: every sheet that has the column. */
  readonly sheet?: string;
}

/** Everything the manager set up: the plan. JSON and sheets are forms of it. */
export interface Plan {
  readonly version: number;
  readonly settings: PlanSettings;
  readonly roles: readonly Role[];
  readonly weights: readonly RoleKpi[];
  readonly people: readonly Person[];
  readonly assignments: readonly Assignment[];
  readonly targets: readonly Target[];
  /** KPIs of the manager's own, beside the standard catalogue. */
  readonly kpis?: readonly Kpi[];
  readonly gates?: readonly Gate[];
  readonly mapping?: Mapping;
  readonly filters?: readonly PlanFilter[];
  /** Per KPI: what the people's targets total above the company's, 0.05 = 5 % buffer. */
  readonly buffers?: Readonly<Record<KpiId, number>>;
  readonly vacancies?: readonly Vacancy[];
  readonly rates?: readonly PlanRate[];
  readonly bonuses?: readonly BonusPlan[];
  /** Bonuses paid out and taken back, in the order they were entered. */
  readonly payments?: readonly BonusPayment[];
  readonly feedback?: readonly Feedback[];
  readonly actions?: readonly AgreedAction[];
  /** Oldest first. */
  readonly versions?: readonly PlanVersion[];
  /** Oldest first. */
  readonly changes?: readonly ChangeRecord[];
}

/** What a version keeps of a plan: all that decides targets, scores and bonuses, without records and history. */
export type PlanSnapshot = Omit<Plan, "payments" | "feedback" | "actions" | "versions" | "changes">;

/** The plan as it stood when it was handed in, approved or put away. */
export interface PlanVersion {
  /** `v1`, `v2` … */
  readonly id: string;
  readonly state: VersionState;
  /** The version it was made from. */
  readonly basedOn?: string;
  /** Who handed it in or signed it. */
  readonly by?: string;
  /** ISO date and time of the last step. */
  readonly at: string;
  readonly reason?: string;
  readonly snapshot: PlanSnapshot;
}
