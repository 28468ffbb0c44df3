import { startExcel, type ExcelInNode, type StartOptions } from "../../src/embedded/node/startExcel";
import { typeInto } from "../../src/embedded/model/book/userEdit";
import { openExcelWorkbook, type ExcelWorkbook, type ExcelWorkbookOptions } from "../../src/excel/openExcelWorkbook";
import { areaAddress } from "../../src/workbook/address";
import type { CellValue, SheetContent } from "../../src/workbook/sheetContent";
import type { OpenWorkbook, WorkbookUnderTest } from "../workbook/workbookUnderTest";

/** The adapter over the embedded host, in Node. */
export interface HostUnderTest extends Required<WorkbookUnderTest> {
  readonly live: ExcelWorkbook;
  readonly excel: ExcelInNode;
}

/** How a host is started for a test. */
export interface HostOptions extends ExcelWorkbookOptions, Pick<StartOptions, "payloadLimit" | "requirements"> {
  /** What `DATE(1904,1,2)` comes to: 1 where days are counted from 1904. Given, the formula engine need not start. */
  readonly secondDayOf1904?: number;
}

/** Starts the host, fills the workbook as a user would have, and opens it through the adapter. */
export async function openHost(sheets: readonly SheetContent[], options: HostOptions = {}): Promise<HostUnderTest> {
  const faults: unknown[] = [];
  const { payloadLimit, requirements, secondDayOf1904 } = options;
  const excel = await startExcel({
    onFault: (error) => faults.push(error),
    ...(requirements && { requirements }),
  });
  if (secondDayOf1904 !== undefined) {
    excel.book.calculation.evaluate = () => Promise.resolve([[secondDayOf1904]]);
  }
  await fill(excel, sheets);
  if (payloadLimit !== undefined) limitPayload(excel, payloadLimit);
  const live = openExcelWorkbook(excel, {
    wait: () => Promise.resolve(),
    onFault: (error) => faults.push(error),
    ...options,
  });
  const sheetNamed = (name: string) => {
    const found = excel.book.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`There is no sheet ${name}`);
    return found;
  };
  return {
    excel,
    port: live,
    live,
    settled: async () => {
      // Events travel as messages: let those on their way arrive.
      for (let turn = 0; turn < 5; turn++) {
        await new Promise((done) => setImmediate(done));
        await live.settled();
      }
    },
    close: () => {
      excel.close();
      if (faults.length > 0) throw new Error(`The host failed: ${faults.map(String).join("; ")}`);
    },
    user: {
      type: (sheet, cell, value) => typeInto(sheetNamed(sheet), ...placeOf(cell), String(value)),
      addSheet: (name) => asUser(excel, ({ workbook }) => void workbook.worksheets.add(name)),
      removeSheet: (name) => asUser(excel, ({ workbook }) => workbook.worksheets.getItem(name).delete()),
      protect: () => asUser(excel, ({ workbook }) => workbook.protection.protect()),
    },
  };
}

/** For the contract of workbooks. The formula engine only starts for formulas, which saves most of the time. */
export const openHostWorkbook: OpenWorkbook = (sheets) => openHost(sheets, { secondDayOf1904: 1463 });

async function asUser({ Excel }: ExcelInNode, work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

function limitPayload({ handler }: ExcelInNode, limit: number): void {
  const { handle } = handler;
  const refused = (code: string): string =>
    JSON.stringify({
      Results: [],
      TraceIds: [],
      Error: { ActionIndex: 0, Code: code, Message: code, HttpStatusCode: 413, Location: "" },
    });
  handler.handle = async (body, flags) => {
    if (body.length > limit) return refused("RequestPayloadSizeLimitExceeded");
    const answer = await handle(body, flags);
    return answer.length > limit ? refused("ResponsePayloadSizeLimitExceeded") : answer;
  };
}

function placeOf(cell: string): [row: number, column: number] {
  const [, letters = "A", digits = "1"] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  return [Number(digits) - 1, letters.charCodeAt(0) - 65];
}

async function fill(excel: ExcelInNode, sheets: readonly SheetContent[]): Promise<void> {
  const { book } = excel;
  await asUser(excel, ({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").name = "~first";
    for (const { name } of sheets) workbook.worksheets.add(name);
    workbook.worksheets.getItem("~first").delete();
  });
  for (const sheet of sheets) {
    const target = book.sheets.find(({ name }) => name === sheet.name);
    if (!target) continue;
    for (const { index, values, formats } of sheet.rows) {
      values.forEach((value, column) => {
        const format = formats?.[column];
        const place = { row: index, column, rows: 1, columns: 1 };
        if (format !== undefined) book.store.patchStyle(target.id, place, { numberFormat: format });
        const content = contentOf(value);
        if (content) book.store.setContent(target.id, index, column, content);
      });
    }
  }
  for (const sheet of sheets)
    await asUser(excel, ({ workbook }) => furnish(workbook.worksheets.getItem(sheet.name), sheet));
}

function furnish(target: Excel.Worksheet, { merges, tables, hiddenRows, visibility }: SheetContent): void {
  for (const merge of merges) target.getRange(areaAddress(merge)).merge();
  for (const { name, area } of tables) target.tables.add(areaAddress(area), true).name = name;
  for (const row of hiddenRows) target.getRange(`${row + 1}:${row + 1}`).rowHidden = true;
  if (visibility !== "visible") target.visibility = visibility === "hidden" ? "Hidden" : "VeryHidden";
}

function contentOf(value: CellValue): { value: string | number | boolean } | undefined {
  if (value === null) return undefined;
  return { value: typeof value === "object" ? value.error : value };
}
