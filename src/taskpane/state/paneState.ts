import type { KpiId } from "../../domain/kpi/kpi";
import type { Plan, RoleId } from "../../domain/plan/plan";
import type { Problem } from "../../domain/problem";
import type { Basis } from "../../domain/targets/basis";
import type { Language } from "../../i18n/problemText";
import type { FreezeReport, RebuildReport } from "../../workbook/frozenFormulas";
import type { OwnSheets } from "../../workbook/liveWorkbook";
import type { ReportPreview } from "../../workflows/previewReports";
import type { ReportChoice } from "../../workflows/reportChoice";
import type { OpenedWorkbook, PaneSettings } from "../services";
import type { Screen } from "./screen";
import type { PlanHistory } from "./planHistory";

export type { Screen } from "./screen";

/** Why something did not work, and what was under way. */
export interface Failure {
  readonly problem: Problem;
  readonly during:
    | "read"
    | "sample"
    | "preview"
    | "write"
    | "remove"
    | "sweep"
    | "keep"
    | "goTo"
    | "formulas"
    | "handOut"
    | "addSheet";
}

/** Where reading the workbook stands. Runs are numbered; what an older run brings is not taken. */
export type Reading =
  | { readonly kind: "closed" }
  /** `done` of `of` sheets are read; `of` is 0 until that is known. */
  | { readonly kind: "running"; readonly run: number; readonly done: number; readonly of: number }
  | { readonly kind: "open" }
  /** Read, and edited by somebody since. */
  | { readonly kind: "outdated" }
  | { readonly kind: "failed"; readonly failure: Failure };

/** What the manager chose on the Targets tab. Texts are kept as typed. */
export interface TargetsForm {
  /** Fiscal year's number; null: the year that the data suggests. */
  readonly year: number | null;
  /** Null: the first KPI that can be divided. */
  readonly kpi: KpiId | null;
  readonly basis: Basis["kind"];
  /** Company total as typed; null: what the data suggests. */
  readonly total: string | null;
  /** Own shares of the four quarters, in percent as typed. */
  readonly shares: readonly string[];
}

/** What became of the formulas in cells that call our functions. */
export type FormulasDone =
  | { readonly kind: "frozen"; readonly report: FreezeReport }
  | { readonly kind: "rebuilt"; readonly report: RebuildReport };

/** The parts of the Review tab: what is written, how the period is going, and the plan's versions. */
export type ReviewPart = "sheets" | "period" | "versions";

/** Kinds of sheets that can be chosen; the KPI Plan sheet always comes along. */
export type ReportKind = Exclude<keyof ReportChoice, "period">;

/** Where writing stands. */
export type Writing =
  | { readonly kind: "idle" }
  | { readonly kind: "preparing"; readonly run: number }
  | { readonly kind: "ready"; readonly preview: ReportPreview }
  | {
      readonly kind: "writing";
      readonly run: number;
      readonly preview: ReportPreview;
      readonly done: number;
      readonly sheet: string;
      readonly isStopping: boolean;
    }
  /** The workbook changed between preview and writing. */
  | { readonly kind: "stale" }
  | { readonly kind: "done"; readonly sheets: readonly string[] }
  | { readonly kind: "removing"; readonly run: number; readonly sheets: readonly string[] }
  | { readonly kind: "removed"; readonly sheets: readonly string[] }
  | { readonly kind: "failed"; readonly failure: Failure };

/** All that the pane knows. Nothing that can be worked out from the rest is kept. */
export interface PaneState {
  readonly language: Language;
  readonly settings: PaneSettings;
  readonly screen: Screen;
  readonly reading: Reading;
  readonly opened: OpenedWorkbook | null;
  readonly plan: PlanHistory | null;
  /** Role shown in the weights editor; null: the first one. */
  readonly role: RoleId | null;
  /** Weights that scaling leaves alone, as `weightKey` names them. */
  readonly locks: ReadonlySet<string>;
  /** An edited weight moves the role's others so that the total stays 100 %. */
  readonly balances: boolean;
  readonly targets: TargetsForm;
  readonly part: ReviewPart;
  /** Who signs versions and feedback, as typed since the pane was opened; it is never guessed. */
  readonly signer: string;
  readonly reports: ReadonlySet<ReportKind>;
  readonly writing: Writing;
  /** What the workbook has of ours, as last looked at; null before the first look. */
  readonly own: { readonly run: number; readonly sheets: OwnSheets } | null;
  /** Generated sheets that stay when the others are removed. */
  readonly keep: ReadonlySet<string>;
  /** A plan file waiting for a yes. */
  readonly importing: { readonly plan: Plan | null; readonly problems: readonly Problem[] } | null;
  /** What became of formulas that were frozen or rebuilt last; null once that was read. */
  readonly formulas: FormulasDone | null;
  /** Excel waits for a cell that is being edited. */
  readonly isWaiting: boolean;
  /** Something small that failed and is said once: going to a cell, keeping the plan. */
  readonly notice: Failure | null;
}

/** Whether the workbook may hold something else than was read: what is worked out from it has to be read again first. */
export const isOutdated = ({ reading, writing }: PaneState): boolean =>
  reading.kind !== "open" || writing.kind === "stale";

/** The pane before anything was asked of it. */
export const initialState = (language: Language, settings: PaneSettings): PaneState => ({
  language: settings.language ?? language,
  settings,
  screen: "data",
  reading: { kind: "closed" },
  opened: null,
  plan: null,
  role: null,
  locks: new Set(),
  balances: false,
  targets: {
    year: null,
    kpi: null,
    basis: "seasonal",
    total: null,
    shares: ["25", "25", "25", "25"],
  },
  part: "sheets",
  signer: "",
  reports: new Set(["breakdown", "scorecards", "leaderboard", "dashboard", "statement"]),
  writing: { kind: "idle" },
  own: null,
  keep: new Set(),
  importing: null,
  formulas: null,
  isWaiting: false,
  notice: null,
});
