import { failureOf } from "../state/failureOf";
import type { RunContext } from "./runContext";

/** Looks at what the workbook has of ours: generated sheets, and what a broken-off write left. */
export async function ownSheetsRun({ services, dispatch, nextRun }: RunContext): Promise<void> {
  const run = nextRun();
  dispatch({ type: "own-sheets-found", run, sheets: await services.ownSheets() });
}

/** Removes what a broken-off write left. */
export async function sweepRun(context: RunContext): Promise<void> {
  const { services, dispatch } = context;
  try {
    await services.removeUnfinished();
    await ownSheetsRun(context);
  } catch (error) {
    dispatch({ type: "notice-shown", failure: failureOf(error, "sweep") });
  }
}
