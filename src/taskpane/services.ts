import type { Period } from "../domain/calendar/period";
import type { PersonId, Plan } from "../domain/plan/plan";
import type { Problem } from "../domain/problem";
import type { Language } from "../i18n/problemText";
import type { Model } from "../session/model";
import type { FreezeReport, RebuildReport } from "../workbook/frozenFormulas";
import type { OwnSheets, WorkbookChange } from "../workbook/liveWorkbook";
import type { SheetContent } from "../workbook/sheetContent";
import type { SheetDraft } from "../workbook/sheetDraft";
import type { WorkWatch } from "../workbook/workWatch";
import type { ReportPreview } from "../workflows/previewReports";
import type { ReportChoice } from "../workflows/reportChoice";
import type { Screen } from "./state/screen";

/** A workbook that has been read, with the plan to go on with. */
export interface OpenedWorkbook {
  readonly model: Model;
  /** Where the plan comes from: drafted from the data, kept from an earlier session, or the KPI Plan sheet. */
  readonly origin: "drafted" | "kept" | "sheet";
  /** What was wrong in the KPI Plan sheet. */
  readonly planProblems: readonly Problem[];
  /** The plan and the target breakdowns that were written before, as they stand by now. */
  readonly generated: readonly SheetContent[];
}

/** How a workbook is read. */
export interface ReadRequest {
  readonly language: Language;
  /** The plan in hand; absent: the one kept in the workbook, else a draft from its data. */
  readonly plan?: Plan;
  /** Hears how far reading is, and may stop it. */
  readonly watch?: WorkWatch;
}

/** How writing ended. */
export type WriteOutcome =
  | { readonly kind: "written"; readonly sheets: readonly string[] }
  /** The workbook changed since the preview: nothing was written. */
  | { readonly kind: "stale" };

/** Which language and look somebody chose in this workbook; null where nothing was chosen. */
export interface PaneSettings {
  readonly language: Language | null;
  readonly theme: "auto" | "light" | "dark" | "contrast";
  /** Pairs of similar names that are two people, as `apartKey` names them; absent: nobody said so yet. */
  readonly apart?: readonly string[];
  /** Fingerprints of breakdown sheets whose typed targets were taken over: they wait to be written anew. */
  readonly taken?: readonly string[];
}

/** A plan file as the pane shows it before it applies. */
export interface ImportedPlan {
  readonly plan: Plan | null;
  readonly problems: readonly Problem[];
}

/** Where formulas are frozen or rebuilt: everywhere, or on the sheet the user is looking at. */
export type FormulaScope = "workbook" | "sheet";

/** What a button of the ribbon, or of the cells' menu, asks of the pane: one of its tabs, or something to be done. */
export type PaneCommand =
  | Exclude<Screen, "settings">
  | "quarterly-breakdown"
  | "refresh"
  | "freeze-values"
  | "rebuild-formulas"
  | "remove-sheets"
  | "use-sheet";

/**
 * All the pane asks of the world outside: the workbook, the plan's file form, and its own settings.
 *
 * Every promise may fail with a `WorkbookFailure`, whose code has a sentence in both languages.
 */
export interface PaneServices {
  readonly readSettings: () => Promise<PaneSettings>;
  readonly writeSettings: (settings: PaneSettings) => Promise<void>;
  /** Whether this workbook was set up before: it holds a plan, kept or as a sheet. */
  readonly isSetUp: () => Promise<boolean>;
  readonly read: (request: ReadRequest) => Promise<OpenedWorkbook>;
  /** Adds the sample's sheets to the workbook. */
  readonly addSample: (language: Language) => Promise<void>;
  /** Adds a sheet that the manager goes on with, such as one to type actuals into. @returns the name it got */
  readonly addSheet: (draft: SheetDraft) => Promise<string>;
  /** Keeps the plan as it stands, without writing a sheet. */
  readonly keepPlan: (plan: Plan) => Promise<void>;
  /** Describes the chosen sheets of a year, every one when none are named. Nothing is written. */
  readonly preview: (model: Model, year: Period, language: Language, choice?: ReportChoice) => Promise<ReportPreview>;
  /** Writes a preview's sheets, all or none, unless the workbook changed meanwhile. */
  readonly write: (preview: ReportPreview, watch: WorkWatch) => Promise<WriteOutcome>;
  /**
   * Opens a person's own workbook beside this one: her scorecard and her targets, and nobody else's.
   *
   * @returns false when she has no scorecard in the period
   */
  readonly handOut: (model: Model, period: Period, person: PersonId, language: Language) => Promise<boolean>;
  /** Removes sheets that were generated; the plan and the user's own stay. @returns the names removed */
  readonly removeSheets: (names: readonly string[]) => Promise<readonly string[]>;
  readonly ownSheets: () => Promise<OwnSheets>;
  /** Removes what a write left half-made. */
  readonly removeUnfinished: () => Promise<void>;
  /** Name of the sheet the user is looking at. */
  readonly activeSheet: () => Promise<string>;
  readonly goTo: (sheet: string, cell?: string) => Promise<void>;
  readonly onChange: (listener: (change: WorkbookChange) => void) => () => void;
  /** Date and time to sign with, as the clock on the wall shows them: `2026-02-13T09:30`. */
  readonly now: () => string;
  readonly importPlan: (text: string) => Promise<ImportedPlan>;
  readonly exportPlan: (plan: Plan) => Promise<string>;
  /** Turns formulas of our functions into what they show, so that the workbook can be read without the add-in. */
  readonly freezeValues: (scope: FormulaScope) => Promise<FreezeReport>;
  /** Puts formulas back that gave way to values, unless their cells were changed since. */
  readonly rebuildFormulas: (scope: FormulaScope) => Promise<RebuildReport>;
  /** Hears the buttons of the ribbon. @returns stops hearing them */
  readonly onCommand: (listener: (command: PaneCommand) => void) => () => void;
  /** Hears when Excel waits for a cell that is being edited, and when it goes on. @returns stops hearing it */
  readonly onWaiting: (listener: (isWaiting: boolean) => void) => () => void;
}
