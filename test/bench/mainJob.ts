import ExcelJS from "exceljs";
import { civilCalendar } from "../../src/domain/calendar/calendarPeriods";
import { serialDay } from "../../src/domain/calendar/serialDay";
import { standardCatalogue } from "../../src/domain/kpi/standardCatalogue";
import { splitExactly } from "../../src/domain/numbers/splitExactly";
import { buildFacts } from "../../src/facts/buildFacts";
import { createFactEngine } from "../../src/facts/createFactEngine";
import { createFactTableBuilder } from "../../src/facts/createFactTableBuilder";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import { readTables } from "../../src/intake/readTables";
import { randomNumbers } from "../../src/sample/randomNumbers";
import type { SheetDraft } from "../../src/workbook/sheetDraft";
import type { BenchPart } from "./compare";
import { ROUNDS, compare, say } from "./compare";

/** Orders of 200 people over two years. */
function orderRows(count: number): (readonly [string, number, string, string, number])[] {
  const random = randomNumbers(1);
  const first = serialDay(2024, 1, 1);
  return Array.from({ length: count }, (_, index) => [
    `SO${index}`,
    first + random.whole(0, 730),
    `Customer ${random.whole(1, 3000)}`,
    `Person ${random.whole(1, 200)}`,
    random.whole(100, 9_999_999) / 100,
  ]);
}

const head = ["Order No", "Order Date", "Customer", "Sales Rep", "Amount"];
const rows = orderRows(50_000);
const draft: SheetDraft = {
  name: "Orders",
  kind: "sample",
  columnWidths: [12, 12, 20, 16, 14],
  rows: [
    head.map((value) => ({ value })),
    ...rows.map((row) =>
      row.map((value, column) => (column === 1 ? { value, style: { numberFormat: "yyyy-mm-dd" } } : { value })),
    ),
  ],
};
const file = newWorkbook([draft]);
const sheets = readWorkbookFile(file);

async function writeWithExcelJs(): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Orders");
  sheet.addRow(head);
  for (const row of rows) sheet.addRow([...row]);
  await book.xlsx.writeBuffer();
}

async function readWithExcelJs(): Promise<void> {
  const copy = new ArrayBuffer(file.byteLength);
  new Uint8Array(copy).set(file);
  await new ExcelJS.Workbook().xlsx.load(copy);
}

const builder = createFactTableBuilder("sales");
rows.forEach(([order, date, customer, person, amount], row) => {
  builder.addRow({ person, dates: { date }, numbers: { amount }, keys: { order, customer }, sheet: "Orders", row });
});
const facts = buildFacts([builder]);
const revenue = standardCatalogue.find((kpi) => kpi.id === "revenue")?.measure ?? standardCatalogue[0]?.measure;
const months = Array.from({ length: 24 }, (_, month) => ({
  from: serialDay(2024, 1 + month, 1),
  to: serialDay(2024, 2 + month, 0),
}));

/** 200 people × 24 months from a fresh engine. */
function everyMonthByEngine(): void {
  const engine = createFactEngine(facts, { calendar: civilCalendar });
  if (!revenue) return;
  facts.people.forEach((_, person) => months.forEach((month) => engine.measure(revenue, [person], month)));
}

/** The same, as a sheet of SUMIFS would: every cell looks at every row. */
function everyMonthByScan(): void {
  for (const name of facts.people.slice(0, 4)) {
    for (const { from, to } of months) {
      let sum = 0;
      for (const [, date, , person, amount] of rows) if (person === name && date >= from && date <= to) sum += amount;
      if (sum < 0) throw new RangeError("no orders are negative");
    }
  }
}

const weights = rows.map((row) => row[4]);
const naiveSplit = (total: number): number[] => {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((total * weight) / all));
};

/** Files, intake, facts and splitting, on 50,000 orders. */
export const mainJob: BenchPart = {
  name: "main-job",
  async run() {
    say(`50,000 orders, medians of ${ROUNDS} alternating rounds`);
    await compare("write 50,000 × 5 cells as .xlsx", () => newWorkbook([draft]), "exceljs", writeWithExcelJs);
    await compare("read 50,000 × 5 cells of .xlsx", () => readWorkbookFile(file), "exceljs", readWithExcelJs);
    await compare(
      "find tables, read cells, build facts",
      () => readTables(sheets),
      "reading the .xlsx alone",
      () => readWorkbookFile(file),
    );
    await compare(
      "revenue of 200 people × 24 months",
      everyMonthByEngine,
      "SUMIFS-like scan, 4 people",
      everyMonthByScan,
    );
    await compare(
      "split a total over 50,000 weights, exactly",
      () => splitExactly(1_000_000_007, weights, 1),
      "plain rounding, does not tie",
      () => naiveSplit(1_000_000_007),
    );
  },
};
