import fc from "fast-check";
import type { CellsOfSheet } from "../../src/workbook/liveWorkbook";
import { runs } from "../helpers/runs";
import { breakdownEdits, openChangeTrial, randomEdits } from "./changeTrial";
import { factsSheet, openBench, type FunctionBench } from "./inExcel";

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

describe("After any edit of facts, plan and targets, by the user or a colleague", () => {
  it.each([
    ["with the plan on its sheet", { breakdown: false }, randomEdits, 40],
    ["with targets typed into the breakdown and taken over", { breakdown: true }, breakdownEdits, 8],
  ] as const)(
    "%s: every cell is what a full recompute gives, and as many were marked as depend on the edit",
    async (_, sheets, edits, count) => {
      const trial = await openChangeTrial(sheets);
      bench = trial.bench;
      for (const random of fc.sample(edits, { ...runs(count), seed: 7 })) {
        const { shown, expected, marked, depending } = await trial.step(random);
        expect({ random, shown, marked }).toEqual({ random, shown: expected, marked: depending });
      }
    },
    600_000,
  );
});
