import { chinaHolidays } from "../calendars/chinaHolidays";
import { createFindCalls } from "../excel/findCalls";
import { connectFunctions, createFunctionCells } from "../functions/connectFunctions";
import { functionNames } from "../functions/functionNames";
import { withoutAnswers } from "../session/liveData";
import { createLiveSession } from "../session/liveSession";
import { openSheets, type ReadWorkbook } from "../workflows/readWorkbook";
import type { FunctionStart } from "./functionStart";

/**
 * Answers our custom functions from the workbook, and keeps every cell that asked current.
 *
 * The workbook is read when the first cell asks, not before.
 */
export function answerFunctions({ host, runtime, workbook, language, onFailure }: FunctionStart): void {
  const cells = createFunctionCells();
  const session = createLiveSession<ReadWorkbook>({
    workbook,
    open: (sheets) => openSheets(sheets, { language }),
    dataOf: (sheet) => withoutAnswers(sheet, cells),
    onFailure,
  });
  const marking = connectFunctions({
    runtime,
    session,
    cells,
    workbook: { ...workbook, findCalls: createFindCalls(host, functionNames) },
    language: () => language,
    holidays: new Map([["CN", chinaHolidays]]),
    onFailure,
  });
  marking.start().catch(onFailure);
}
