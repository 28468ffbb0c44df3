import { chinaHolidays } from "../calendars/chinaHolidays";
import { createFindCalls } from "../excel/findCalls";
import { openFrozenFormulas } from "../excel/freeze/openFrozenFormulas";
import { connectFunctions, createFunctionCells } from "../functions/connectFunctions";
import { functionNames } from "../functions/functionNames";
import { withoutAnswers } from "../session/liveData";
import { createLiveSession } from "../session/liveSession";
import type { openSheets as OpenSheets, ReadWorkbook } from "../workflows/readWorkbook";
import type { FunctionStart } from "./functionStart";

/**
 * Answers our custom functions from the workbook, and keeps every cell that asked current.
 *
 * The workbook is read when the first cell asks, not before; what understands sheets is loaded while Excel hands them
 * over. Functions of plain numbers need neither.
 */
export function answerFunctions({ host, runtime, workbook, language, onFailure }: FunctionStart): void {
  const cells = createFunctionCells();
  let open: typeof OpenSheets | null = null;
  const session = createLiveSession<ReadWorkbook>({
    workbook: {
      ...workbook,
      readSheets: async (watch) => {
        const [sheets, loaded] = await Promise.all([workbook.readSheets(watch), import("../workflows/readWorkbook")]);
        open = loaded.openSheets;
        return sheets;
      },
    },
    open: (sheets) => {
      if (!open) throw new Error("sheets were opened before they were read");
      return open(sheets, { language });
    },
    dataOf: (sheet) => withoutAnswers(sheet, cells),
    onFailure,
  });
  const frozen = openFrozenFormulas(host, functionNames, {
    wait: (time) => new Promise((done) => setTimeout(done, time)),
  });
  const marking = connectFunctions({
    runtime,
    session,
    cells,
    workbook: { ...workbook, findCalls: createFindCalls(host, functionNames), findFrozen: frozen.areas },
    language: () => language,
    holidays: new Map([["CN", chinaHolidays]]),
    onFailure,
  });
  marking.survey().catch(onFailure);
}
