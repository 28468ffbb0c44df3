import type { Period } from "../../domain/calendar/period";
import type { Plan } from "../../domain/plan/plan";
import { WorkbookFailure } from "../../workbook/workbookFailure";
import type { ReportPreview } from "../../workflows/previewReports";
import type { ReportChoice } from "../../workflows/reportChoice";
import { modelWith } from "../state/modelWith";
import { failureOf } from "../state/failureOf";
import { isOutdated, type ReportKind } from "../state/paneState";
import { ownSheetsRun } from "./ownSheetsRun";
import { readRun } from "./readRun";
import type { RunContext } from "./runContext";

/**
 * Describes the sheets of a year as the plan would have them; a workbook that changed since it was read is read again
 * first. Nothing is written.
 */
export async function previewRun(context: RunContext, plan: Plan, year: Period): Promise<void> {
  const { services, dispatch, state, nextRun } = context;
  if (isOutdated(state())) await readRun(context, plan);
  const { opened, language, reports, reading } = state();
  if (!opened || reading.kind !== "open") return;
  const run = nextRun();
  dispatch({ type: "preview-started", run });
  try {
    const preview = await services.preview(modelWith(opened, plan), year, language, choiceOf(reports));
    dispatch({ type: "preview-done", run, preview });
  } catch (error) {
    dispatch({ type: "write-failed", run, failure: failureOf(error, "preview") });
  }
}

/** Writes a preview's sheets, all or none; stops when the pane asks for it. */
export async function writeRun(context: RunContext, preview: ReportPreview): Promise<void> {
  const { services, dispatch, state, nextRun } = context;
  const run = nextRun();
  dispatch({ type: "write-started", run, preview });
  const isCancelled = (): boolean => {
    const { writing } = state();
    return writing.kind === "writing" && writing.isStopping;
  };
  const progress = (done: number, _of: number, sheet: string): void => {
    dispatch({ type: "write-went-on", run, done, sheet });
  };
  try {
    const outcome = await services.write(preview, { isCancelled, progress });
    if (outcome.kind === "stale") dispatch({ type: "write-stale", run });
    else dispatch({ type: "write-done", run, sheets: outcome.sheets });
  } catch (error) {
    const wasStopped = error instanceof WorkbookFailure && error.code === "cancelled";
    if (wasStopped) dispatch({ type: "preview-done", run, preview });
    else dispatch({ type: "write-failed", run, failure: failureOf(error, "write") });
  }
  await lookAgain(context);
}

/** Removes sheets that were generated. */
export async function removeRun(context: RunContext, sheets: readonly string[]): Promise<void> {
  const { services, dispatch, nextRun } = context;
  const run = nextRun();
  dispatch({ type: "remove-started", run, sheets });
  try {
    dispatch({ type: "remove-done", run, sheets: await services.removeSheets(sheets) });
  } catch (error) {
    dispatch({ type: "write-failed", run, failure: failureOf(error, "remove") });
  }
  await lookAgain(context);
}

/** The list of what was generated follows; that it could not be looked at is no failure of what was done. */
const lookAgain = (context: RunContext): Promise<void> => ownSheetsRun(context).catch(() => undefined);

const choiceOf = (reports: ReadonlySet<ReportKind>): ReportChoice => ({
  breakdown: reports.has("breakdown"),
  leaderboard: reports.has("leaderboard"),
  dashboard: reports.has("dashboard"),
  check: reports.has("check"),
  statement: reports.has("statement"),
  ...(reports.has("talk") ? { talk: "all" } : {}),
  ...(reports.has("scorecards") ? { scorecards: "all" } : {}),
});
