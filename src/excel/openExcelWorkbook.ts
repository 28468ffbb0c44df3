import { generatedOf } from "../workbook/findGenerated";
import type { LiveWorkbook } from "../workbook/liveWorkbook";
import { WorkbookFailure } from "../workbook/workbookFailure";
import { base64Of } from "./base64";
import type { ExcelHost } from "./excelHost";
import { requireBaseline, supports } from "./excelHost";
import { createChangeFollower, hearsRenames } from "./followChanges";
import { workbookFailure } from "./hostFailure";
import { openLiveParts } from "./liveParts";
import { createDateSystem } from "./read/dateSystem";
import { readContents } from "./read/readContents";
import { readEdited } from "./read/readEdited";
import { readShape } from "./read/readShape";
import { removeSheets, removeUnfinished } from "./removeSheets";
import { createRunBatch, type BatchOptions } from "./runBatch";
import { createRunWrite } from "./runWrite";
import { addSheets } from "./write/addSheets";
import type { Writing } from "./writing";

/** How the workbook tells what happens while nobody waits for it. */
export interface ExcelWorkbookOptions extends Partial<BatchOptions> {
  /** Hears errors in telling changes. Default: they are thrown where the page hears of them. */
  readonly onFault?: (error: unknown) => void;
}

/** The workbook that Excel has open. */
export interface ExcelWorkbook extends LiveWorkbook {
  /** Done when listening has begun, and every change told so far has reached the listeners. */
  readonly settled: () => Promise<void>;
}

/**
 * Opens the workbook in front of the user through Microsoft's client library.
 *
 * @param host - the globals `Excel` and `Office` of the page, after `Office.onReady`
 *
 * Fails with `host-too-old`. Every promise of the workbook fails with a `WorkbookFailure`.
 */
export function openExcelWorkbook(host: ExcelHost, options: ExcelWorkbookOptions = {}): ExcelWorkbook {
  requireBaseline(host);
  const wait = options.wait ?? pass;
  const runBatch = createRunBatch(host, { onWaiting: options.onWaiting, wait });
  const runWrite = createRunWrite(runBatch);
  const writing: Writing = { host, runBatch, runWrite, wait, usesDate1904: createDateSystem(runBatch) };
  const changes = createChangeFollower(host, runBatch, options.onFault ?? throwLater);
  return {
    abilities: {
      readsMerges: supports(host, "ExcelApi", "1.13"),
      hearsRenames: hearsRenames(host),
      writesChartTexts: false,
    },
    readSheets: (watch) =>
      mapped(async () => {
        const { sheets } = await readShape(runBatch);
        return readContents(writing, sheets, watch);
      }),
    readSheet: (name) =>
      mapped(async () => {
        const { sheets } = await readShape(runBatch);
        const wanted = sheets.filter((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
        const [content] = await readContents(writing, wanted);
        if (!content) throw new WorkbookFailure("sheet-missing", { name });
        return content;
      }),
    readEdited: (known, edited, isAnswer) => mapped(() => readEdited(writing, known, edited, isAnswer)),
    sheetNames: () =>
      mapped(async () => {
        const { sheets } = await readShape(runBatch);
        return sheets.filter(({ generated }) => generated === undefined).map(({ name }) => name);
      }),
    addSheets: (drafts, watch, stillHolds) => mapped(() => addSheets(writing, drafts, watch, stillHolds)),
    removeSheets: (names) => mapped(() => removeSheets(writing, names)),
    openNewWorkbook: (file) => mapped(() => host.Excel.createWorkbook(base64Of(file))),
    ownSheets: () =>
      mapped(async () => {
        const { sheets, unfinished, journal } = await readShape(runBatch);
        const left = journal === null ? unfinished.length : Math.max(1, unfinished.length);
        return { generated: generatedOf(sheets), unfinished: left };
      }),
    removeUnfinished: () => mapped(() => removeUnfinished(writing)),
    onChange: changes.follow,
    settled: changes.settled,
    ...openLiveParts(runBatch, runWrite),
  };
}

/** Lets no error of Excel's out that has no sentence. */
async function mapped<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw workbookFailure(error);
  }
}

const pass = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

function throwLater(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
