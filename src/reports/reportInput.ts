import type { PeriodId, PeriodLevel, SerialDay } from "../domain/calendar/period";
import type { Kpi, KpiId } from "../domain/kpi/kpi";
import type { CurvePoint, GradeLevel, MissingPolicy, Plan, PlanSnapshot, TargetScope } from "../domain/plan/plan";
import type { Problem } from "../domain/problem";
import type { DisplayUnit } from "../i18n/formats/formatNumber";

/** What every sheet says about where its numbers come from. */
export interface ReportHeader {
  /** The plan and its version, such as `Plan 2026 v3`; printed in the footer. */
  readonly planLabel: string;
  /** Last day whose data counts; absent when there is no data. */
  readonly asOf?: SerialDay;
  /** ISO 4217 code. */
  readonly currency?: string;
  /** 1 when absent. */
  readonly displayUnit?: DisplayUnit;
  /** Decimals of money shown undivided; 0 when absent. */
  readonly moneyDecimals?: number;
}

/** A target that is a range: inside is 100 %, outside falls with the distance over the tolerance. */
export interface TargetRange {
  /** Absent: no lower end. */
  readonly low?: number;
  /** Absent: no upper end. */
  readonly high?: number;
  /** ≥ 0; absent or 0: anything outside attains 0. */
  readonly tolerance?: number;
}

/** A period column of a breakdown, left to right as in the list: a quarter before or after its months, as the caller wants. */
export interface BreakdownPeriod {
  readonly id: PeriodId;
  readonly label: string;
  readonly level: PeriodLevel;
  /** The column that this one is a part of; absent: a part of the whole period. */
  readonly parent?: PeriodId;
}

/** Targets of one scope for one KPI, over the whole period and its parts. */
export interface BreakdownRow {
  readonly scope: "person" | "vacancy" | "team" | "company";
  /** How the plan names whose target it is; a vacancy is nobody's. */
  readonly target?: TargetScope;
  /** Person or team; not shown for a vacancy and the company, which are named in words. */
  readonly name: string;
  readonly team?: string;
  readonly role?: string;
  readonly kpi: Kpi;
  /** Share of the role's score, 1 = 100 %; null where the role does not carry the KPI. */
  readonly weight: number | null;
  /** Target of the whole period; null: not assigned. */
  readonly total: number | null;
  /** Target by period column. A flow needs its smallest periods only, longer ones are summed in the sheet. */
  readonly values: ReadonlyMap<PeriodId, number>;
  /** Period columns that breaking down again leaves alone. */
  readonly locked: ReadonlySet<PeriodId>;
  readonly range?: TargetRange;
  /** Null is missing. */
  readonly actual: number | null;
  /** What the manager wrote beside the row. */
  readonly comment?: string;
  /** Company rows: what the people's targets total above the company's, 0.05 = 5 %. */
  readonly buffer?: number;
}

/** The target breakdown of a year, or of one quarter. */
export interface BreakdownInput {
  readonly header: ReportHeader;
  /** The whole period as people call it: `2026`, `FY2026`, `2026Q1`. */
  readonly yearLabel: string;
  readonly periods: readonly BreakdownPeriod[];
  /** Person and vacancy rows make the table; team and company rows the totals below it. */
  readonly rows: readonly BreakdownRow[];
}

/** One KPI of a scorecard. */
export interface ScorecardKpi {
  readonly kpi: Kpi;
  /** Null is missing; 0 is data. */
  readonly actual: number | null;
  /** Null: not assigned, or a range. */
  readonly target: number | null;
  readonly range?: TargetRange;
  /** Null: no actual, no target, or a target of 0. */
  readonly attainment: number | null;
  /** Null: no actual, or not assigned; the policy says what that counts. */
  readonly points: number | null;
  /** Share of the role's score, 1 = 100 %. */
  readonly weight: number;
  /** Highest attainment that earns points, 1.2 when absent; linear points only. */
  readonly cap?: number;
  readonly curve?: readonly CurvePoint[];
  /** Attainment below which there are 0 points. */
  readonly threshold?: number;
  /** Actual that is worse than this earns 0 points: the target's own threshold. */
  readonly targetThreshold?: number;
  /** Points lost for each unit by which a target of 0 is missed. */
  readonly deduction?: number;
  /** A missing actual counts 0. */
  readonly required?: boolean;
  readonly previous: number | null;
  readonly yearAgo: number | null;
  /** What the manager wrote beside the KPI. */
  readonly comment?: string;
}

/** A gate of the plan that concerns this person. */
export interface ScorecardGate {
  readonly kpi: Kpi;
  readonly actual: number | null;
  readonly below?: number;
  readonly above?: number;
  readonly effect: "zero" | "cap" | "deduct";
  /** Score cap, or points deducted; without it those two change nothing. */
  readonly value?: number;
}

/** The score of an earlier period, rounded; null: none. */
export interface PeriodScore {
  readonly period: PeriodId;
  readonly score: number | null;
}

/** One person's scorecard with every number that the sheet's formulas come to. */
export interface Scorecard {
  readonly person: string;
  readonly role: string;
  readonly team?: string;
  readonly manager?: string;
  /** By family, in the order shown. */
  readonly kpis: readonly ScorecardKpi[];
  readonly gates: readonly ScorecardGate[];
  /** After gates, unrounded; null: no score. */
  readonly score: number | null;
  readonly scoreRounded: number | null;
  /** Weight with data ÷ all weight. */
  readonly coverage: number;
  readonly grade: string | null;
  readonly rank: number | null;
  /** People ranked with this one. */
  readonly of: number;
  /** Scores of earlier periods of the same length; null: none. */
  readonly previousScore: number | null;
  readonly yearAgoScore: number | null;
  /** Scores up to the period before this one, oldest first. */
  readonly earlier: readonly PeriodScore[];
  readonly strengths: readonly KpiId[];
  readonly weaknesses: readonly KpiId[];
  /** Sentences on trends and on points still to be had, with the numbers they rest on. */
  readonly outlook?: readonly string[];
  /** Lines of the talk that were written down. */
  readonly notes?: readonly string[];
}

/** The rules of the plan that a scorecard's formulas repeat. */
export interface ScoringRules {
  readonly missing: MissingPolicy;
  readonly minimumCoverage: number;
  readonly scoreDecimals: number;
  readonly grades: readonly GradeLevel[];
}

/** Scorecards of one period. */
export interface ScorecardsInput {
  readonly header: ReportHeader;
  readonly periodLabel: string;
  readonly rules: ScoringRules;
  readonly cards: readonly Scorecard[];
}

/** One person's line of the leaderboard. */
export interface LeaderboardRow {
  readonly person: string;
  readonly role: string;
  readonly team?: string;
  /** Unrounded; null: no score. */
  readonly score: number | null;
  readonly scoreRounded: number | null;
  readonly grade: string | null;
  readonly rank: number | null;
  readonly coverage: number;
  /** Score of each family that carries weight and data. */
  readonly families: Readonly<Partial<Record<Kpi["family"], number>>>;
  /** Of the KPIs that have a target; null: no actual. */
  readonly attainments: ReadonlyMap<KpiId, number | null>;
}

/** Target and actual of one period, for the dashboard's chart. */
export interface PeriodFigures {
  readonly label: string;
  readonly target: number | null;
  readonly actual: number | null;
}

/** The leaderboard of a period and what the dashboard shows beside it. */
export interface LeaderboardInput {
  readonly header: ReportHeader;
  readonly periodLabel: string;
  readonly rules: ScoringRules;
  readonly rankIn: "all" | "role" | "team";
  /** KPIs with a column of attainments. */
  readonly kpis: readonly Kpi[];
  /** Best first; people without a score last. */
  readonly rows: readonly LeaderboardRow[];
  /** The team's main KPI by period. */
  readonly byPeriod?: { readonly kpi: Kpi; readonly periods: readonly PeriodFigures[] };
  /** Average score by period, oldest first. */
  readonly trend?: readonly { readonly label: string; readonly score: number | null }[];
}

/** Something that is wrong with plan, data or scores. */
export interface CheckFinding {
  readonly kind: "plan" | "data" | "score";
  readonly problem: Problem;
}

/** What is to be assigned of a KPI in a year, and what is. */
export interface CheckTotal {
  readonly kpi: Kpi;
  /** The company's target with its buffer. */
  readonly company: number;
  /** Targets of people and vacancies together. */
  readonly assigned: number;
}

/** What the check sheet of a year shows. */
export interface CheckInput {
  readonly header: ReportHeader;
  readonly yearLabel: string;
  readonly findings: readonly CheckFinding[];
  readonly totals: readonly CheckTotal[];
  /** Names of the sheets that a link may lead to. */
  readonly sheets: ReadonlySet<string>;
}

/** A sheet that was generated earlier, as the plan remembers it. */
export interface GeneratedSheet {
  readonly sheet: string;
  readonly kind: string;
  readonly period?: string;
  readonly hash: string;
}

/** What the KPI Plan sheet shows. */
export interface PlanSheetInput {
  readonly plan: Plan;
  readonly planLabel: string;
  /** Catalogue and own KPIs, for the names beside the ids. */
  readonly kpis: readonly Kpi[];
  readonly generated: readonly GeneratedSheet[];
  /** What is wrong with the plan: said beside the rows that it concerns. */
  readonly problems?: readonly Problem[];
  /** What a version keeps, as one text. */
  readonly writeSnapshot: (snapshot: PlanSnapshot) => string;
}
