import { chinaHolidays } from "../calendars/chinaHolidays";
import { createFindCalls } from "../excel/findCalls";
import { openFrozenFormulas } from "../excel/freeze/openFrozenFormulas";
import { connectFunctions } from "../functions/connectFunctions";
import { functionNames } from "../functions/functionNames";
import { withoutAnswers } from "../session/liveData";
import { createLiveSession } from "../session/liveSession";
import { freezeValues } from "../workflows/freezeValues";
import type { ReadWorkbook } from "../workflows/readWorkbook";
import type { AnsweredFunctions, FunctionStart } from "./functionStart";
import type { OpenForFunctions } from "./openForFunctions";

/**
 * Answers our custom functions from the workbook, and keeps every cell that asked current.
 *
 * The workbook is read when the first cell asks, not before; what understands sheets is loaded while Excel hands them
 * over. Functions of plain numbers need neither.
 */
export function answerFunctions(start: FunctionStart): AnsweredFunctions {
  const { host, runtime, workbook, cells, language, onFailure } = start;
  let opening: OpenForFunctions | null = null;
  const load = async (): Promise<void> => {
    opening ??= (await import("./openForFunctions")).openForFunctions(workbook, language);
    await opening.readPlan();
  };
  const session = createLiveSession<ReadWorkbook>({
    workbook: {
      ...workbook,
      readSheets: async (watch) => (await Promise.all([workbook.readSheets(watch), load()]))[0],
    },
    open: (sheets) => {
      if (!opening) throw new Error("sheets were opened before they were read");
      return opening.open(sheets);
    },
    dataOf: (sheet) => withoutAnswers(sheet, cells),
    isAnswer: cells.has,
    onFailure,
  });
  const findCalls = createFindCalls(host, functionNames);
  const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));
  const asked = { wait, onWaiting: start.onWaiting };
  const frozen = openFrozenFormulas(host, functionNames, asked);
  // Freezing is what a user waits for: that Excel waits for her is said then, and not while cells are looked for unasked.
  const findToFreeze = createFindCalls(host, functionNames, asked);
  const marking = connectFunctions({
    runtime,
    session,
    cells,
    workbook: { ...workbook, findCalls, findFrozen: frozen.areas },
    language,
    holidays: new Map([["CN", chinaHolidays]]),
    onFailure,
  });
  return {
    surveyed: marking.survey(),
    sheetsWritten: async () => {
      await marking.survey();
      if (session.current()) await session.refresh();
    },
    planKept: async () => {
      await opening?.readPlan();
      session.reopen();
    },
    languageChanged: marking.retell,
    freezeValues: async (sheet) => {
      await marking.settled();
      const report = await freezeValues({ ...frozen, findCalls: findToFreeze }, sheet);
      await marking.survey();
      return report;
    },
    rebuildFormulas: async (sheet) => {
      const report = await frozen.rebuild(sheet);
      await marking.survey();
      return report;
    },
  };
}
