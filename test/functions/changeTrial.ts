import fc from "fast-check";
import { copySheet } from "../../src/embedded/model/book/copySheet";
import { typeInto } from "../../src/embedded/model/book/userEdit";
import { keptFor, planMark, type KeptPlan } from "../../src/entry/keptPlan";
import { openExcelWorkbook } from "../../src/excel/openExcelWorkbook";
import type { Plan } from "../../src/domain/plan/plan";
import type { Desk } from "../../src/functions/desk";
import { serialisePlan } from "../../src/planfile/serialisePlan";
import { createAnswers } from "../../src/session/liveAnswers";
import { placesIn } from "../../src/workbook/cellPlaces";
import type { SheetContent } from "../../src/workbook/sheetContent";
import { openSheets } from "../../src/workflows/readWorkbook";
import { withHandEdits } from "../../src/workflows/withHandEdits";
import { describeReports } from "../../src/workflows/writeReports";
import { askedCells, shownOf, type AskedCell } from "./changeCells";
import { exampleDesk } from "./exampleDesk";
import { examplePlan, exampleRows } from "./exampleWorkbook";
import { factsSheet, openBench, type FunctionBench } from "./inExcel";
import { fillRow, sheetIn, shiftRows, type Editor } from "./userEdits";

const ordersSheet = "订单";
const breakdownSheet = "2026 Targets";
const formulaSheets = ["Sheet1", "Copy"] as const;

const orders: readonly (readonly (string | number)[])[] = [
  ["订单号", "下单日期", "销售员", "客户", "销售额"],
  ...Array.from({ length: 18 }, (_, i) => [
    `SO${i}`,
    46_024 + i * 9,
    ["张三", "李四", "王五"][i % 3] ?? "",
    `客户${i % 7}`,
    60_000 + i * 12_345,
  ]),
];

/** A workbook in which cells ask in every way there is, and somebody edits everything that they depend on. */
export interface ChangeTrial {
  readonly bench: FunctionBench;
  /** One random edit; then what cells show beside what they should, and how many were marked beside how many depend. */
  step(random: RandomEdit): Promise<StepReport>;
}

/** A random edit: what kind, where, and what is typed. */
export interface RandomEdit {
  readonly kind: EditKind;
  readonly at: number;
  readonly share: number;
  readonly editor: Editor;
}

/** See {@link ChangeTrial}. */
export interface StepReport {
  readonly shown: readonly unknown[];
  readonly expected: readonly unknown[];
  readonly marked: number;
  readonly depending: number;
}

type EditKind = "amount" | "result" | "day" | "seller" | "new order" | "plan" | "breakdown" | "rows";

/** Targets typed into the breakdown sheet. */
export const breakdownEdits: fc.Arbitrary<RandomEdit> = fc.record({
  kind: fc.constant<EditKind>("breakdown"),
  at: fc.nat(),
  share: fc.integer({ min: 1, max: 20 }),
  editor: fc.constantFrom<Editor>("user", "colleague"),
});

/** Edits in the proportions in which people make them. */
export const randomEdits: fc.Arbitrary<RandomEdit> = fc.record({
  kind: fc.oneof(
    { weight: 4, arbitrary: fc.constant<EditKind>("amount") },
    { weight: 3, arbitrary: fc.constant<EditKind>("plan") },
    { weight: 2, arbitrary: fc.constant<EditKind>("result") },
    { weight: 2, arbitrary: fc.constantFrom<EditKind>("day", "seller", "new order", "rows") },
  ),
  at: fc.nat(),
  share: fc.integer({ min: 1, max: 20 }),
  editor: fc.constantFrom<Editor>("user", "colleague"),
});

/**
 * Opens the workbook: facts, plan, and formulas on a sheet, on a copy of it, and in an Excel table.
 *
 * @param breakdown - whether the year's targets stand in a sheet of their own too
 */
export async function openChangeTrial({ breakdown }: { readonly breakdown: boolean }): Promise<ChangeTrial> {
  let kept: KeptPlan | null = null;
  let onSheet: Plan | null = null;
  const choosePlan = (found: Plan | null): Plan | null => {
    onSheet = found;
    return keptFor(kept, found);
  };
  const bench = await openBench({
    rows: exampleRows.filter(([, kpi]) => kpi !== "销售额" && kpi !== "新客户数"),
    plan: null,
    choosePlan,
    before: async (excel) => {
      await excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(ordersSheet);
        sheet.getRange(`A1:E${orders.length}`).values = orders as unknown[][];
        const scores = context.workbook.worksheets.add("Tab");
        scores.getRange("A1:B4").values = [["姓名", "得分"], ...["张三", "李四", "王五"].map((name) => [name, ""])];
        scores.tables.add("A1:B4", true);
        await context.sync();
      });
      const live = openExcelWorkbook(excel);
      const { model } = openSheets(await live.readSheets(), { language: "en-US", plan: examplePlan });
      const year = { id: "2026", level: "year", start: 46_023, end: 46_387 } as const;
      const { drafts } = await describeReports(live, model, year, "en-US", { breakdown });
      await live.addSheets(drafts);
    },
  });
  const { book } = bench.excel;
  const first = sheetIn(book, "Sheet1");
  for (const { row, column, formula } of askedCells("Sheet1")) await typeInto(first, row, column, formula);
  for (const { row, column, formula } of askedCells("Tab")) await typeInto(sheetIn(book, "Tab"), row, column, formula);
  await bench.settled();
  copySheet(first, "End", undefined).name = "Copy";
  await bench.settled();
  const shifts = new Map<string, number>();
  const places = (sheet: string): readonly AskedCell[] =>
    askedCells(sheet).map((cell) => ({ ...cell, row: cell.row + (shifts.get(sheet) ?? 0) }));
  const cells = (): readonly AskedCell[] => [...formulaSheets, "Tab"].flatMap(places);

  const desk = exampleDesk();
  let sheets: readonly SheetContent[] = [];
  async function deskNow(): Promise<Desk> {
    sheets = await bench.workbook.readSheets();
    const reading = openSheets(sheets.flatMap(withoutFormulas), { language: "en-US", choosePlan });
    return { ...desk, ...reading, answers: createAnswers(reading.model) };
  }

  async function edit({ kind, at, share, editor }: RandomEdit): Promise<void> {
    const pick = <Item>(items: readonly Item[]): Item => items[at % items.length] as Item;
    const scaled = (value: number): number => Math.round(value * share * 10) / 100;
    const scale = async (name: string, ...columns: readonly number[]): Promise<void> => {
      const { row, column, value } = pick(numbersIn(sheets, name, columns));
      await fillRow(sheetIn(book, name), row, column, [scaled(value)], editor);
    };
    switch (kind) {
      case "amount":
        return scale(ordersSheet, 4);
      case "result":
        return scale(factsSheet, 3);
      case "plan":
        return scale("KPI Plan", 4, 6);
      case "day":
        return fillRow(sheetIn(book, ordersSheet), 1 + (at % 18), 1, [46_024 + (at % 300)], editor);
      case "seller":
        return fillRow(sheetIn(book, ordersSheet), 1 + (at % 18), 2, [pick(["张三", "李四", "王五", "赵六"])], editor);
      case "new order": {
        const order = [`N${at}`, 46_024 + (at % 80), pick(["张三", "李四"]), `客户${at % 9}`, 1000 * share];
        return fillRow(sheetIn(book, ordersSheet), orders.length + (at % 5), 0, order, editor);
      }
      case "breakdown": {
        await scale(breakdownSheet, ...monthColumns(sheets));
        await bench.settled();
        const { model } = withHandEdits((await deskNow()).answers.model, sheets);
        kept = { plan: serialisePlan(model.plan), basedOn: planMark(onSheet) };
        return bench.session.reopen();
      }
      case "rows": {
        const name = pick(formulaSheets);
        const shift = shifts.get(name) ?? 0;
        shiftRows(sheetIn(book, name), shift > 0 ? "delete" : "insert");
        shifts.set(name, shift > 0 ? shift - 1 : shift + 1);
      }
    }
  }

  const told = (desk: Desk): ReadonlyMap<string, string> =>
    new Map(cells().map((cell) => [nameOf(cell), JSON.stringify(cell.asks.map((ask) => ask(desk)))]));
  let before = told(await deskNow());
  return {
    bench,
    async step(random) {
      bench.marked.length = 0;
      await edit(random);
      await bench.settled();
      const now = await deskNow();
      const asked = cells();
      const expected = asked.map((cell) => shownOf(cell, now));
      const after = told(now);
      const depending = [...after].filter(([cell, answers]) => before.get(cell) !== answers).length;
      before = after;
      return {
        shown: await bench.cellsShown(asked.map((cell, i) => ({ ...cell, size: expected[i] ?? [] }))),
        expected,
        // Cells that rows have moved may ask once more; that is no edit of what they show.
        marked: random.kind === "rows" ? depending : bench.marked.flat().flatMap(placesIn).length,
        depending,
      };
    },
  };
}

/** A cell wherever rows have moved it. */
const nameOf = ({ sheet, formula }: AskedCell): string => `${sheet} ${formula}`;

/** What a reading without our functions sees: their sheets are blank, and so are the scores in the table. */
function withoutFormulas(sheet: SheetContent): readonly SheetContent[] {
  if (formulaSheets.some((name) => name === sheet.name)) return [{ ...sheet, rows: [] }];
  if (sheet.name !== "Tab") return [sheet];
  return [
    { ...sheet, rows: sheet.rows.map((row) => (row.index === 0 ? row : { ...row, values: row.values.slice(0, 1) })) },
  ];
}

interface NumberPlace {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** Cells of some columns that hold numbers above 0. */
function numbersIn(sheets: readonly SheetContent[], name: string, columns: readonly number[]): readonly NumberPlace[] {
  const sheet = sheets.find((one) => one.name === name);
  return (sheet?.rows ?? []).flatMap(({ index, values }) =>
    columns.flatMap((column) => {
      const value = values[column];
      return typeof value === "number" && value > 0 ? [{ row: index, column, value }] : [];
    }),
  );
}

/** The columns of months in the breakdown. */
function monthColumns(sheets: readonly SheetContent[]): readonly number[] {
  const rows = sheets.find(({ name }) => name === breakdownSheet)?.rows ?? [];
  const header = rows.find(({ values }) => values.includes("2026-01"))?.values ?? [];
  return header.flatMap((value, column) => (/^2026-\d\d$/.test(String(value)) ? [column] : []));
}
