import { join } from "node:path";
import { chinaHolidays } from "../../src/calendars/chinaHolidays";
import type { Plan } from "../../src/domain/plan/plan";
import { startExcel, type ExcelInNode } from "../../src/embedded/node/startExcel";
import { typeInto } from "../../src/embedded/model/book/userEdit";
import { createFindCalls } from "../../src/excel/findCalls";
import { openFrozenFormulas } from "../../src/excel/freeze/openFrozenFormulas";
import { openExcelWorkbook, type ExcelWorkbook } from "../../src/excel/openExcelWorkbook";
import { connectFunctions } from "../../src/functions/connectFunctions";
import type { Desk } from "../../src/functions/desk";
import { functionNames } from "../../src/functions/functionNames";
import { generateFunctionsJson } from "../../src/functions/metadata/functionFiles";
import type { Language } from "../../src/i18n/problemText";
import { readPlace, type CellPlace } from "../../src/workbook/cellPlaces";
import { createAskedCells } from "../../src/session/liveAsked";
import { withoutAnswers } from "../../src/session/liveData";
import { createLiveSession, type LiveSession } from "../../src/session/liveSession";
import type { CellsOfSheet } from "../../src/workbook/liveWorkbook";
import type { FreezeReport, RebuildReport } from "../../src/workbook/frozenFormulas";
import type { CellValue } from "../../src/workbook/sheetContent";
import { freezeValues } from "../../src/workflows/freezeValues";
import { createSheetsOpener, type ReadWorkbook } from "../../src/workflows/readWorkbook";
import { examplePlan, exampleRows } from "./exampleWorkbook";

/** A cell, 0-based, and the shape of what it shows. */
export interface ShownCell extends CellPlace {
  readonly size: readonly (readonly unknown[])[];
}

/** The functions in a workbook, called by the real runtime. */
export interface FunctionBench {
  readonly excel: ExcelInNode;
  readonly workbook: ExcelWorkbook;
  readonly session: LiveSession<ReadWorkbook>;
  /** Areas that were marked dirty, batch by batch. */
  readonly marked: CellsOfSheet[][];
  /** How often the workbook was read. */
  readonly reads: () => number;
  readonly failures: unknown[];
  /** Writes into a sheet as a user does: events tell of it. */
  edit(address: string, values: unknown[][], sheet?: string): Promise<void>;
  /** Values of cells when nothing is going on any more. */
  values(address: string, sheet?: string): Promise<unknown[][]>;
  /** Values of cells and of those beside and below them, as many as `size` has, in one request. */
  cellsShown(cells: readonly ShownCell[]): Promise<unknown[][][]>;
  /** Formulas give way to values; on one sheet, or everywhere. */
  freeze(sheet?: string): Promise<FreezeReport>;
  /** Formulas come back. */
  rebuild(sheet?: string): Promise<RebuildReport>;
  /** Waits until edits were followed, cells marked and formulas worked out. */
  settled(): Promise<void>;
  close(): void;
}

const callsFolder = join(__dirname, "../../src/functions/calls");

/** What stands in the sheet of facts; the sheet with formulas is Sheet1. */
export const factsSheet = "实际值";

/** A workbook with the example's rows (none: without their sheet) and, unless the sheet of a plan is added, its plan. */
export async function openBench(
  parts: {
    readonly language?: Language;
    readonly rows?: readonly (readonly CellValue[])[];
    readonly plan?: Plan | null;
    /** Chooses another plan than that of the KPI Plan sheet. */
    readonly choosePlan?: (found: Plan | null) => Plan | null;
    /** Told when Excel waits for the user to leave a cell. */
    readonly onWaiting?: (isWaiting: boolean) => void;
    /** Timers of Microsoft's runtime run as in Excel, not hurried for a test. */
    readonly isUnhurried?: boolean;
    /** Formulas that are in the workbook before the add-in starts. */
    readonly before?: (excel: ExcelInNode) => Promise<unknown>;
  } = {},
): Promise<FunctionBench> {
  const { language = "en-US", rows = exampleRows, plan = examplePlan, choosePlan } = parts;
  const failures: unknown[] = [];
  const excel = await startExcel({
    functions: generateFunctionsJson(callsFolder, language),
    onFault: (error) => failures.push(error),
  });
  // Microsoft's runtime hands answers over after 50 ms, so that a page does not flicker; nobody looks at this one.
  if (!parts.isUnhurried)
    Object.assign(excel.window, { setTimeout: (run: () => void, time = 0) => setTimeout(run, time / 25) });
  if (rows.length > 0) {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(factsSheet);
      sheet.getRange("A1").getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1).values = rows as unknown[][];
      await context.sync();
    });
  }
  await parts.before?.(excel);

  const opened = openExcelWorkbook(excel, { onFault: (error) => failures.push(error) });
  const marked: CellsOfSheet[][] = [];
  let reads = 0;
  const workbook: ExcelWorkbook = {
    ...opened,
    readSheets: (watch) => ((reads += 1), opened.readSheets(watch)),
    readEdited: (...asked) => ((reads += 1), opened.readEdited(...asked)),
    markDirty: (cells) => (marked.push([...cells]), opened.markDirty(cells)),
  };
  const cells = createAskedCells<Desk>();
  const onFailure = (cause: unknown): void => void failures.push(cause);
  const openSheets = createSheetsOpener();
  const session = createLiveSession<ReadWorkbook>({
    workbook,
    open: (sheets) =>
      openSheets(sheets, { language, ...(plan ? { plan } : {}), ...(choosePlan ? { choosePlan } : {}) }),
    dataOf: (sheet) => withoutAnswers(sheet, cells),
    isAnswer: cells.has,
    onFailure,
  });
  const findCalls = createFindCalls(excel, functionNames);
  const asked = { wait: () => pause(1), onWaiting: parts.onWaiting };
  const frozen = openFrozenFormulas(excel, functionNames, asked);
  const marking = connectFunctions({
    runtime: excel.CustomFunctions,
    session,
    cells,
    workbook: { ...workbook, findCalls, findFrozen: frozen.areas },
    language: () => language,
    holidays: new Map([["CN", chinaHolidays]]),
    onFailure,
  });
  await workbook.settled();
  await marking.survey();

  async function settled(): Promise<void> {
    for (let quiet = 0; quiet < 2; quiet += 1) {
      const before = `${reads} ${marked.length}`;
      await pause(2);
      await workbook.settled();
      if (session.current()) await session.ready();
      await marking.settled();
      await excel.book.calculation.settle();
      if (excel.functions.busy || before !== `${reads} ${marked.length}`) quiet = -1;
    }
  }
  const at = (context: Excel.RequestContext, address: string, sheet: string): Excel.Range =>
    context.workbook.worksheets.getItem(sheet).getRange(address);
  return {
    excel,
    workbook,
    session,
    marked,
    reads: () => reads,
    failures,
    settled,
    async freeze(sheet) {
      await settled();
      const report = await freezeValues({ ...frozen, findCalls: createFindCalls(excel, functionNames, asked) }, sheet);
      await marking.survey();
      return report;
    },
    async rebuild(sheet) {
      const report = await frozen.rebuild(sheet);
      await marking.survey();
      return report;
    },
    async edit(address, values, sheet = "Sheet1") {
      await asUser(excel, address, values, sheet);
    },
    async values(address, sheet = "Sheet1") {
      await settled();
      return excel.Excel.run(async (context) => {
        const range = at(context, address, sheet).load("values");
        await context.sync();
        return JSON.parse(JSON.stringify(range.values)) as unknown[][];
      });
    },
    cellsShown: (cells) =>
      excel.Excel.run(async (context) => {
        const ranges = cells.map(({ sheet, row, column, size }) =>
          context.workbook.worksheets
            .getItem(sheet)
            .getRangeByIndexes(row, column, size.length, size[0]?.length ?? 1)
            .load("values"),
        );
        await context.sync();
        return ranges.map(({ values }) => JSON.parse(JSON.stringify(values)) as unknown[][]);
      }),
    close() {
      marking.stop();
      session.close();
      excel.close();
    },
  };
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Types into cells at the keyboard, so that the events tell of a user. */
async function asUser(excel: ExcelInNode, address: string, values: unknown[][], sheetName: string): Promise<void> {
  const sheet = excel.book.sheets.find(({ name }) => name === sheetName);
  const place = readPlace(address);
  if (!sheet || !place) throw new Error(`${sheetName}!${address} is no cell`);
  for (const [i, row] of values.entries()) {
    for (const [j, value] of row.entries()) await typeInto(sheet, place.row + i, place.column + j, String(value));
  }
}
