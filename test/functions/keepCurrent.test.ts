import fc from "fast-check";
import { standardCatalogue } from "../../src/domain/kpi/standardCatalogue";
import { openExcelWorkbook } from "../../src/excel/openExcelWorkbook";
import { targets } from "../../src/functions/answers/figures";
import { ranks } from "../../src/functions/answers/ranks";
import { scores } from "../../src/functions/answers/score";
import type { Answer } from "../../src/functions/cellAnswer";
import type { Desk } from "../../src/functions/desk";
import { planSheet } from "../../src/reports/plan/planSheet";
import { createAnswers } from "../../src/session/liveAnswers";
import { cellAddress } from "../../src/workbook/address";
import type { CellsOfSheet } from "../../src/workbook/liveWorkbook";
import type { SheetContent } from "../../src/workbook/sheetContent";
import { openSheets } from "../../src/workflows/readWorkbook";
import { runs } from "../helpers/runs";
import { cell, exampleDesk, shownCell } from "./exampleDesk";
import { examplePlan } from "./exampleWorkbook";
import { factsSheet, openBench, type FunctionBench } from "./inExcel";
import { writeSnapshot } from "../../src/workflows/snapshotText";

let bench: FunctionBench;
afterEach(() => {
  expect(bench.failures).toEqual([]);
  bench.close();
});

const areas = (marked: readonly (readonly CellsOfSheet[])[]): string[] =>
  marked.flat().map(({ sheet, address }) => `${sheet}!${address}`);

describe("A cell with KPISCORE", () => {
  it("follows an edit of one fact, and only the cells that depend on it are marked", async () => {
    bench = await openBench();
    await bench.edit("A1", [
      ['=KPISCORE("张三","2026Q1")'],
      ['=KPISCORE("李四","2026Q1")'],
      ['=KPIACTUAL("张三","DSO")'],
    ]);
    expect(await bench.values("A1:A3")).toEqual([[97.2], [80], [66]]);
    bench.marked.length = 0;
    await bench.edit("D4", [[220_000]], factsSheet);
    expect(await bench.values("A1:A3")).toEqual([[95.2], [80], [66]]);
    expect(areas(bench.marked)).toEqual(["Sheet1!A1"]);
  });

  it("waits for one read together with all others, and no call reads afterwards", async () => {
    bench = await openBench();
    const formulas = Array.from({ length: 30 }, (_, i) => [`=KPISCORE("张三","2026Q1")+${i}`]);
    await bench.edit("A1", formulas);
    const values = await bench.values("A1:A30");
    expect(values.map(([value]) => Number(value).toFixed(1))).toEqual(formulas.map((_, i) => (97.2 + i).toFixed(1)));
    const reads = bench.reads();
    await bench.excel.Excel.run(async (context) => {
      context.workbook.application.calculate("Full");
      await context.sync();
    });
    await bench.settled();
    expect(bench.reads()).toBe(reads);
  });

  it("is right inside other formulas, and is no fact itself", async () => {
    bench = await openBench();
    await bench.edit("A1", [["姓名"]]);
    await bench.edit("B1", [["销售额"]]);
    await bench.edit("A2", [["张三"]]);
    await bench.edit("B2", [['=ROUND(KPIACTUAL(A2,B1,"2026Q1")/10000,0)']]);
    expect(await bench.values("B2")).toEqual([[108]]);
    await bench.edit("D3", [[600_000]], factsSheet);
    expect(await bench.values("B2")).toEqual([[118]]);
    // The sheet now reads 姓名, 销售额, 张三, 118: were that data, he would have sold it too.
    await bench.edit("A3", [["李四"]]);
    expect(await bench.values("B2")).toEqual([[118]]);
  });

  it("shows an error whose card says what to do", async () => {
    bench = await openBench({ language: "zh-CN" });
    await bench.edit("A1", [['=KPISCORE("张伞","2026Q1")'], ["=KPIATTAIN(5,0)"]]);
    expect(await bench.values("A1:A2")).toEqual([["#N/A"], ["#DIV/0!"]]);
    const sheet = bench.excel.book.sheets.find(({ name }) => name === "Sheet1");
    expect(bench.excel.functions.messageAt(sheet?.id ?? "", 0, 0)).toBe("没有名为“张伞”的人员。您是否要找“张三”？");
  });

  it("answers a range of people in one call, with an error only where one is unknown", async () => {
    bench = await openBench();
    await bench.edit("A1", [["张三"], ["张伞"], ["李四"], [""]]);
    await bench.edit("B1", [['=KPISCORE(A1:A4,"2026Q1")']]);
    expect(await bench.values("B1:B4")).toEqual([[97.2], ["#N/A"], [80], [""]]);
    await bench.edit("A2", [["Zhang San"]]);
    expect(await bench.values("B1:B4")).toEqual([[97.2], [97.2], [80], [""]]);
  });

  it("is kept current on a copy of its sheet too", async () => {
    bench = await openBench();
    await bench.edit("A1", [['=KPISCORE("张三","2026Q1")']]);
    await bench.settled();
    await bench.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").copy("End").name = "Copy";
      await context.sync();
    });
    await bench.settled();
    await bench.edit("D4", [[220_000]], factsSheet);
    expect([await bench.values("A1"), await bench.values("A1", "Copy")]).toEqual([[[95.2]], [[95.2]]]);
  });

  it("stays right after rows were inserted above it and facts changed then", async () => {
    bench = await openBench();
    await bench.edit("B4", [['=KPISCORE("张三","2026Q1")'], ['=KPISCORE("李四","2026Q1")']]);
    await bench.settled();
    await bench.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("2:3").insert("Down");
      await context.sync();
    });
    await bench.settled();
    await bench.edit("D4", [[220_000]], factsSheet);
    expect(await bench.values("B6:B7")).toEqual([[95.2], [80]]);
  });

  it("that was in the file before the add-in started is found and brought up to date", async () => {
    bench = await openBench({
      before: async (excel) => {
        await excel.Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          sheet.getRange("A1:A2").formulas = [['=KPISCORE("张三","2026Q1")'], ["=1+1"]];
          await context.sync();
        });
      },
    });
    expect(await bench.values("A1:A2")).toEqual([[97.2], [2]]);
    bench.marked.length = 0;
    await bench.edit("D4", [[220_000]], factsSheet);
    expect(await bench.values("A1:A2")).toEqual([[95.2], [2]]);
    expect(areas(bench.marked)).toEqual(["Sheet1!A1"]);
  });

  it("is not marked any more once something else was typed over it", async () => {
    bench = await openBench();
    await bench.edit("A1", [['=KPISCORE("张三","2026Q1")']]);
    await bench.settled();
    await bench.edit("A1", [["done"]]);
    await bench.settled();
    bench.marked.length = 0;
    await bench.edit("D4", [[220_000]], factsSheet);
    expect(await bench.values("A1")).toEqual([["done"]]);
    expect(bench.marked).toEqual([]);
  });

  it("spills, and the spill shrinks and grows with the data", async () => {
    bench = await openBench();
    await bench.edit("A1", [['=KPILEADERBOARD("2026Q1","","销售额",FALSE)']]);
    expect((await bench.values("A1:B3")).map(([, name]) => name)).toEqual(["张三", "李四", "王五"]);
    await bench.edit("D4", [[100_000]], factsSheet);
    expect((await bench.values("A1:B3")).map(([, name]) => name)).toEqual(["李四", "张三", "王五"]);
  });
});

describe("After any edit of facts, targets or weights", () => {
  it("every cell is what a full recompute gives, and as many cells were marked as changed", async () => {
    const input = { plan: examplePlan, planLabel: "v1", kpis: standardCatalogue, generated: [], writeSnapshot };
    const sheet = planSheet(input, "en-US", { sheet: "KPI Plan", tables: [] });
    bench = await openBench({ plan: null, before: (excel) => openExcelWorkbook(excel).addSheets([sheet]) });
    await bench.edit(
      "A1",
      asked.map(([formula]) => [`=IFERROR(${formula},"none")`]),
    );
    const sheets = (): Promise<readonly SheetContent[]> => bench.workbook.readSheets();
    const places = [...(await placesOf(sheets, factsSheet, 3)), ...(await placesOf(sheets, "KPI Plan", 4, 6))];
    const cells = `A1:A${asked.length}`;
    const edits = fc.record({ place: fc.constantFrom(...places), share: fc.integer({ min: 0, max: 20 }) });
    const { numRuns = 50 } = runs(50);
    for (const { place, share } of fc.sample(edits, { numRuns, seed: 7 })) {
      const before = await bench.values(cells);
      bench.marked.length = 0;
      await bench.edit(place.address, [[Math.round(place.value * share * 10) / 100]], place.sheet);
      const after = await bench.values(cells);
      const data = (await sheets()).filter(({ name }) => name !== "Sheet1");
      expect([place, ...after.flat()]).toEqual([place, ...recomputed(data)]);
      expect(sizeOf(bench.marked)).toBe(after.flat().filter((value, i) => value !== before.flat()[i]).length);
    }
  });
});

type Ask = (desk: Desk) => Answer;

const q1 = cell("2026Q1");
const asked = ["张三", "李四", "王五"].flatMap((name): (readonly [formula: string, ask: Ask])[] => [
  [`KPISCORE("${name}","2026Q1")`, (desk) => scores(desk, cell(name), q1, null)],
  [`KPISCORE("${name}","2026Q1","销售额")`, (desk) => scores(desk, cell(name), q1, cell("销售额"))],
  [`KPITARGET("${name}","销售额","2026Q1")`, (desk) => targets(desk, cell(name), cell("销售额"), q1, null)],
  [`KPIRANK("${name}","2026Q1")`, (desk) => ranks(desk, cell(name), q1, null, null)],
]);

/** What every cell shows if the workbook is read from nothing. */
function recomputed(sheets: readonly SheetContent[]): unknown[] {
  const reading = openSheets(sheets, { language: "en-US" });
  const desk: Desk = { ...exampleDesk(), ...reading, answers: createAnswers(reading.model) };
  return asked.map(([, ask]) => {
    const told = shownCell(ask(desk));
    return typeof told === "number" ? told : "none";
  });
}

interface NumberPlace {
  readonly sheet: string;
  readonly address: string;
  readonly value: number;
}

/** Cells of some columns that hold numbers above 0. */
async function placesOf(
  read: () => Promise<readonly SheetContent[]>,
  name: string,
  ...columns: readonly number[]
): Promise<readonly NumberPlace[]> {
  const sheet = (await read()).find((one) => one.name === name);
  return (sheet?.rows ?? []).flatMap(({ index, values }) =>
    columns.flatMap((at) => {
      const value = values[at];
      return typeof value === "number" && value > 0 ? [{ sheet: name, address: cellAddress(index, at), value }] : [];
    }),
  );
}

/** How many cells were marked. */
const sizeOf = (marked: readonly (readonly CellsOfSheet[])[]): number =>
  marked.flat().reduce((sum, { address }) => {
    const [first = "", last = first] = address.split(":");
    const [a, b] = [first, last].map((text) => [text.charCodeAt(0), Number(text.slice(1))] as const);
    return sum + ((b?.[0] ?? 0) - (a?.[0] ?? 0) + 1) * ((b?.[1] ?? 0) - (a?.[1] ?? 0) + 1);
  }, 0);
