import { mapSheet } from "../planEdits/mapping";
import type { PaneCommand } from "../services";
import { failureOf } from "../state/failureOf";
import type { FormulasDone } from "../state/paneState";
import { breakDownRun } from "./breakDownRun";
import { ownSheetsRun } from "./ownSheetsRun";
import { readRun } from "./readRun";
import type { RunContext } from "./runContext";

/** Does what a button of the ribbon, or of the cells' menu, asks for; reads the workbook first if need be. */
export async function commandRun(context: RunContext, command: PaneCommand): Promise<void> {
  const { state, dispatch } = context;
  if (command === "refresh") return readRun(context);
  if (command === "use-sheet") return takeSheetRun(context);
  if (command === "freeze-values" || command === "rebuild-formulas") return formulasRun(context, command);
  if (!state().opened) await readRun(context);
  if (!state().opened) return;
  if (command === "quarterly-breakdown") return breakDownRun(context);
  if (command === "remove-sheets") {
    dispatch({ type: "part-shown", part: "sheets" });
    dispatch({ type: "screen-shown", screen: "review" });
    return ownSheetsRun(context);
  }
  dispatch({ type: "screen-shown", screen: command });
}

/** Reads the sheet in front of the user as sales rows, whatever it was taken for, and shows what was found. */
async function takeSheetRun(context: RunContext): Promise<void> {
  const { state, dispatch, services } = context;
  const sheet = await services.activeSheet();
  if (!state().opened) await readRun(context);
  const { plan } = state();
  if (!plan) return;
  const mapped = mapSheet(plan.present, { sheet, kind: "sales" });
  dispatch({ type: "plan-changed", plan: mapped, about: null });
  dispatch({ type: "screen-shown", screen: "data" });
  await readRun(context, mapped);
}

/** Freezes or rebuilds the formulas of the whole workbook, and says what became of them. */
async function formulasRun(
  { dispatch, services }: RunContext,
  command: "freeze-values" | "rebuild-formulas",
): Promise<void> {
  try {
    const done: FormulasDone =
      command === "freeze-values"
        ? { kind: "frozen", report: await services.freezeValues("workbook") }
        : { kind: "rebuilt", report: await services.rebuildFormulas("workbook") };
    dispatch({ type: "formulas-done", done });
  } catch (error) {
    dispatch({ type: "notice-shown", failure: failureOf(error, "formulas") });
  }
}
