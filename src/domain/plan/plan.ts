import type { CalendarPattern, PeriodId, SerialDay } from "../calendar/period";
import type { Condition, Kpi, KpiId } from "../kpi/kpi";

/** Id of a person, unique in the plan. Drafts use the name itself. */
export type PersonId = string;
/** Id of a role, unique in the plan. Two roles may share a name, never an id. */
export type RoleId = string;

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

/** What a condition does to the score when it is met (红线/否决项). */
export interface Gate {
  readonly kpi: KpiId;
  readonly role?: RoleId;
  /** Met when the actual is below (or above) this value. */
  readonly below?: number;
  readonly above?: number;
  readonly effect: "zero" | "cap" | "deduct";
  /** Score cap, or points deducted. */
  readonly value?: number;
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
}
