import { typeInto } from "../../src/embedded/model/book/userEdit";
import { startExcel, type ExcelInNode } from "../../src/embedded/node/startExcel";
import { examplePlan } from "../functions/exampleWorkbook";
import { factsSheet, openBench } from "../functions/inExcel";
import { sheetIn } from "../functions/userEdits";
import { median, millisecondsOf, report, ROUNDS } from "./compare";

const people = Array.from({ length: 500 }, (_, i) => `Person ${i}`);
const periods = [
  ...Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, "0")}`),
  ...["2026Q1", "2026Q2", "2026Q3", "2026Q4", "2026H1", "2026H2", "2026", "2026-01"],
];

/** Orders of everybody through the year. */
const orders = [
  ["订单号", "下单日期", "销售员", "客户", "销售额"],
  ...Array.from({ length: 5000 }, (_, i) => [
    `SO${i}`,
    46_023 + ((i * 7) % 360),
    people[i % people.length] ?? "",
    `Customer ${i % 97}`,
    1000 + i,
  ]),
];

const plan = {
  ...examplePlan,
  weights: examplePlan.weights.slice(0, 1),
  people: people.map((name) => ({ id: name, name })),
  assignments: people.map((person) => ({ person, role: "rep" })),
  targets: [{ scope: "role:rep" as const, kpi: "revenue", period: "2026", value: 120_000 }],
};

/** A grid of formulas, people down and periods across; the names stand in column A and row 1. */
async function fillGrid(excel: ExcelInNode, formula: (row: number, column: string) => string): Promise<void> {
  const columns = periods.map((_, i) => String.fromCharCode(66 + i));
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B1:U1").values = [periods];
    sheet.getRange(`A2:A${people.length + 1}`).values = people.map((name) => [name]);
    sheet.getRange(`B2:U${people.length + 1}`).formulas = people.map((_, i) =>
      columns.map((column) => formula(i + 2, column)),
    );
    await context.sync();
  });
}

const amountRow = 100;

async function ours(): Promise<{ readonly time: number; readonly marked: number }> {
  const bench = await openBench({ rows: orders, plan, isUnhurried: true });
  await fillGrid(bench.excel, (row, column) => `=KPISCORE($A${row},${column}$1)`);
  await bench.settled();
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    bench.marked.length = 0;
    times.push(
      await millisecondsOf(async () => {
        await typeInto(sheetIn(bench.excel.book, factsSheet), amountRow, 4, String(2000 + round * 100));
        await bench.settled();
      }),
    );
  }
  const marked = bench.marked.flat().length;
  bench.close();
  return { time: median(times.slice(1)), marked };
}

async function sumifs(): Promise<number> {
  const excel = await startExcel();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.add("Orders").getRange(`A1:E${orders.length}`).values = orders;
    await context.sync();
  });
  const last = orders.length;
  await fillGrid(excel, (row) => `=SUMIFS(Orders!$E$2:$E$${last},Orders!$C$2:$C$${last},$A${row})`);
  await excel.book.calculation.settle();
  const times: number[] = [];
  // One round takes as long as it takes: tens of millions of comparisons.
  for (let round = 0; round < 2; round += 1) {
    times.push(
      await millisecondsOf(async () => {
        await typeInto(sheetIn(excel.book, "Orders"), amountRow, 4, String(2000 + round * 100));
        await excel.book.calculation.settle();
      }),
    );
  }
  excel.close();
  return Math.min(...times);
}

/** One fact is edited under 10,000 cells with KPISCORE, and under 10,000 cells with SUMIFS. */
export async function functionEdits(): Promise<void> {
  const { time, marked } = await ours();
  const peer = await sumifs();
  report(
    "10,000 KPISCORE cells after an edit of a fact",
    `${time.toFixed(0)} ms to the last cell shown (${marked} areas marked), 10,000 SUMIFS by Univer's engine ${peer.toFixed(0)} ms, ratio ${(time / peer).toFixed(2)}`,
  );
}
