import ExcelJS from "exceljs";
import { yearPeriod } from "../../src/domain/calendar/calendarPeriods";
import { emptyPlan } from "../../src/domain/plan/defaultPlan";
import type { Plan } from "../../src/domain/plan/plan";
import { planCalendar } from "../../src/domain/plan/planCalendar";
import { startExcel, type ExcelInNode } from "../../src/embedded/node/startExcel";
import { openExcelWorkbook } from "../../src/excel/openExcelWorkbook";
import { createMemoryWorkbook } from "../../src/files/createMemoryWorkbook";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { readTables } from "../../src/intake/readTables";
import { openModel } from "../../src/session/openModel";
import type { SheetDraft } from "../../src/workbook/sheetDraft";
import { breakdownLevels, type BreakdownLevel } from "../../src/workflows/reportInputs/breakdownColumns";
import { planHolidays } from "../../src/workflows/readWorkbook";
import { describeReports } from "../../src/workflows/writeReports";
import type { BenchPart } from "./compare";
import { median, millisecondsOf, report, say } from "./compare";

const people = Array.from({ length: 200 }, (_, index) => `Person ${index + 1}`);
const kpis = ["revenue", "new-customers", "collected", "gross-margin-rate", "orders"];
const rounds = 3;

/** A plan of 200 people with five KPIs each, and a target of the year for every one. */
function planOf200(): Plan {
  return {
    ...emptyPlan,
    people: people.map((name) => ({ id: name, name })),
    roles: [{ id: "seller", name: "Seller" }],
    assignments: people.map((person) => ({ person, role: "seller" })),
    weights: kpis.map((kpi) => ({ role: "seller", kpi, weight: 100 / kpis.length })),
    targets: people.flatMap((person, index) =>
      kpis.map((kpi) => ({ scope: `person:${person}` as const, kpi, period: "2026", value: 100_000 + 100 * index })),
    ),
  };
}

/** The breakdown of that plan down to a level, from the plan on; weeks come a sheet a quarter beside the year by month. */
async function describeBreakdown(level: BreakdownLevel): Promise<readonly SheetDraft[]> {
  const plan = planOf200();
  const model = openModel(readTables([]), { plan, holidays: planHolidays(plan) });
  const year = yearPeriod(planCalendar(plan.settings), 2026);
  return (await describeReports(createMemoryWorkbook([]), model, year, "en-US", { breakdown: { level } })).drafts;
}

/** The host without a formula engine: what is measured is the way there, which is ours. */
async function openPlainHost(): Promise<ExcelInNode> {
  const excel = await startExcel({ payloadLimit: Infinity });
  excel.book.calculation.evaluate = () => Promise.resolve([[1463]]);
  return excel;
}

const valuesOnly = (drafts: readonly SheetDraft[]): SheetDraft[] =>
  drafts.map((draft) => ({
    ...draft,
    rows: draft.rows.map((row) =>
      row.map((cell) => cell && { value: cell.value ?? null, ...(cell.style && { style: cell.style }) }),
    ),
  }));

/** Counts the requests of a write, and their largest. */
async function countRequests(drafts: readonly SheetDraft[]): Promise<{ syncs: number; largest: number }> {
  const excel = await openPlainHost();
  const { handle } = excel.handler;
  let syncs = 0;
  let largest = 0;
  excel.handler.handle = (body, flags) => {
    if (!body.includes("_RemoveReference")) syncs++;
    largest = Math.max(largest, Buffer.byteLength(body));
    return handle(body, flags);
  };
  await openExcelWorkbook(excel).addSheets(drafts);
  excel.close();
  return { syncs, largest };
}

async function writeByUs(drafts: readonly SheetDraft[]): Promise<number> {
  const excel = await openPlainHost();
  const time = await millisecondsOf(() => openExcelWorkbook(excel).addSheets(drafts));
  excel.close();
  return time;
}

/** The same values cell by cell with one sync for each row, as a first attempt at an add-in does it. */
async function writeByLoop(drafts: readonly SheetDraft[]): Promise<number> {
  const excel = await openPlainHost();
  const time = await millisecondsOf(() =>
    excel.Excel.run(async (context) => {
      for (const { name, rows } of drafts) {
        const sheet = context.workbook.worksheets.add(name);
        for (const [top, row] of rows.entries()) {
          row.forEach((cell, left) => {
            if (cell?.value !== undefined) sheet.getCell(top, left).values = [[cell.value]];
            if (cell?.style?.numberFormat) sheet.getCell(top, left).numberFormat = [[cell.style.numberFormat]];
          });
          await context.sync();
        }
      }
    }),
  );
  excel.close();
  return time;
}

async function writeByLibrary(drafts: readonly SheetDraft[]): Promise<number> {
  return millisecondsOf(async () => {
    const book = new ExcelJS.Workbook();
    for (const { name, rows } of drafts) {
      const sheet = book.addWorksheet(name);
      for (const row of rows) sheet.addRow(row.map((cell) => cell?.value ?? null));
    }
    await book.xlsx.writeBuffer();
  });
}

async function medianOf(work: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await work());
  return median(times);
}

async function measureLevel(level: BreakdownLevel): Promise<void> {
  const start = performance.now();
  const drafts = await describeBreakdown(level);
  const described = performance.now() - start;
  const cells = drafts.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== undefined);
  const formulas = cells.filter(({ formula }) => formula !== undefined).length;
  say(`by ${level}: ${drafts.length} sheets, ${cells.length} cells, ${formulas} formulas`);
  report("from the plan to described sheets", `${described.toFixed(0)} ms`);
  const plain = valuesOnly(drafts);
  const { syncs, largest } = await countRequests(drafts);
  report("syncs, and the largest request", `${syncs}, ${(largest / 2 ** 20).toFixed(2)} MB`);
  const ours = await medianOf(() => writeByUs(plain));
  const library = await medianOf(() => writeByLibrary(plain));
  const file = await medianOf(() => millisecondsOf(() => newWorkbook(drafts)));
  report("to the host, looks, tables and print set-up too", `${ours.toFixed(0)} ms`);
  // Cell by cell takes minutes: the smallest sheets show how far apart they are.
  if (level === "quarter") {
    const loop = await writeByLoop(plain);
    const ratio = (ours / loop).toFixed(2);
    report("to the host, values and formats by a plain loop", `${loop.toFixed(0)} ms   ratio ${ratio}`);
  }
  report("to a file, everything", `${file.toFixed(0)} ms`);
  report("to a file, values alone by exceljs", `${library.toFixed(0)} ms   ratio ${(file / library).toFixed(2)}`);
}

/** The breakdown of 200 people × 5 KPIs, from the plan to sheets in the host. */
export const writeSheets: BenchPart = {
  name: "write-sheets",
  async run() {
    say(`${people.length} people × ${kpis.length} KPIs`);
    for (const level of breakdownLevels) await measureLevel(level);
  },
};
