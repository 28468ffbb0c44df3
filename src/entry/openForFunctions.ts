import type { Language } from "../i18n/problemText";
import type { LiveWorkbook } from "../workbook/liveWorkbook";
import type { SheetContent } from "../workbook/sheetContent";
import { createSheetsOpener, type ReadWorkbook } from "../workflows/readWorkbook";
import { keptFor, readKept, type KeptPlan } from "./keptPlan";

/** Opens sheets for the functions, by the same plan as the pane's. */
export interface OpenForFunctions {
  /** Reads the plan that the pane keeps in the workbook. */
  readonly readPlan: () => Promise<void>;
  readonly open: (sheets: readonly SheetContent[]) => ReadWorkbook;
}

/** See {@link OpenForFunctions}. */
export function openForFunctions(
  workbook: Pick<LiveWorkbook, "readSetting">,
  language: () => Language,
): OpenForFunctions {
  let kept: KeptPlan | null = null;
  const openSheets = createSheetsOpener();
  return {
    readPlan: async () => {
      kept = await readKept(workbook);
    },
    open: (sheets) => openSheets(sheets, { language: language(), choosePlan: (found) => keptFor(kept, found) }),
  };
}
