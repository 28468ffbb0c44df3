import type { Plan, RoleId } from "../../domain/plan/plan";
import type { Language } from "../../i18n/problemText";
import type { OwnSheets } from "../../workbook/liveWorkbook";
import type { ReportPreview } from "../../workflows/previewReports";
import type { ImportedPlan, OpenedWorkbook, PaneSettings } from "../services";
import type { Failure, FormulasDone, ReportKind, ReviewPart, Screen, TargetsForm } from "./paneState";

/** Everything that can happen to the pane. Actions with a `run` are ignored when a newer run has begun. */
export type PaneAction =
  | { readonly type: "language-chosen"; readonly language: Language }
  | { readonly type: "people-kept-apart"; readonly pair: string }
  | { readonly type: "targets-taken-over"; readonly hash: string }
  | { readonly type: "theme-chosen"; readonly theme: PaneSettings["theme"] }
  | { readonly type: "screen-shown"; readonly screen: Screen }
  | { readonly type: "read-started"; readonly run: number }
  | { readonly type: "read-went-on"; readonly run: number; readonly done: number; readonly of: number }
  | { readonly type: "read-done"; readonly run: number; readonly opened: OpenedWorkbook }
  | { readonly type: "read-failed"; readonly run: number; readonly failure: Failure }
  | { readonly type: "read-cancelled" }
  | { readonly type: "workbook-edited" }
  | { readonly type: "plan-changed"; readonly plan: Plan; readonly about: string | null }
  | { readonly type: "plan-settled" }
  | { readonly type: "plan-undone" }
  | { readonly type: "plan-redone" }
  | { readonly type: "plan-chosen"; readonly imported: ImportedPlan }
  | { readonly type: "plan-import-ended"; readonly plan: Plan | null }
  | { readonly type: "role-shown"; readonly role: RoleId }
  | { readonly type: "weight-locked"; readonly key: string; readonly locked: boolean }
  | { readonly type: "balance-chosen"; readonly balances: boolean }
  | { readonly type: "targets-formed"; readonly form: Partial<TargetsForm> }
  | { readonly type: "part-shown"; readonly part: ReviewPart }
  | { readonly type: "signer-named"; readonly name: string }
  | { readonly type: "report-chosen"; readonly report: ReportKind; readonly chosen: boolean }
  | { readonly type: "own-sheets-found"; readonly run: number; readonly sheets: OwnSheets }
  | { readonly type: "sheet-kept"; readonly name: string; readonly kept: boolean }
  | { readonly type: "preview-started"; readonly run: number }
  | { readonly type: "preview-done"; readonly run: number; readonly preview: ReportPreview }
  | { readonly type: "write-started"; readonly run: number; readonly preview: ReportPreview }
  | { readonly type: "write-went-on"; readonly run: number; readonly done: number; readonly sheet: string }
  | { readonly type: "write-stopping" }
  | { readonly type: "write-stale"; readonly run: number }
  | { readonly type: "write-done"; readonly run: number; readonly sheets: readonly string[] }
  | { readonly type: "remove-started"; readonly run: number; readonly sheets: readonly string[] }
  | { readonly type: "remove-done"; readonly run: number; readonly sheets: readonly string[] }
  | { readonly type: "write-failed"; readonly run: number; readonly failure: Failure }
  | { readonly type: "formulas-done"; readonly done: FormulasDone | null }
  | { readonly type: "wait-changed"; readonly isWaiting: boolean }
  | { readonly type: "notice-shown"; readonly failure: Failure }
  | { readonly type: "notice-closed" };
