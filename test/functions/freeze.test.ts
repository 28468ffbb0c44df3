import type { ExcelInNode } from "../../src/embedded/node/startExcel";
import { beginCellEdit, endCellEdit } from "../../src/embedded/model/book/userEdit";
import { sheetIn } from "./userEdits";
import { factsSheet, openBench, type FunctionBench } from "./inExcel";

let bench: FunctionBench;
afterEach(async () => {
  await bench.settled();
  expect(bench.failures).toEqual([]);
  bench.close();
});

const inExcel = async (
  work: (workbook: Excel.Workbook) => void,
  { Excel }: ExcelInNode = bench.excel,
): Promise<void> => {
  await Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
};

async function formulas(address: string, sheet = "Sheet1"): Promise<unknown[][]> {
  await bench.settled();
  return bench.excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    await context.sync();
    return JSON.parse(JSON.stringify(range.formulas)) as unknown[][];
  });
}

const filled = [
  ["张三", "=KPISCORE(A1,$D$1)", '=ROUND(KPIACTUAL(A1,"销售额",$D$1)/10000,1)&"万"', "2026Q1"],
  ["李四", "=KPISCORE(A2,$D$1)", "=SUM(1,2)", "text"],
];

describe("Freezing values", () => {
  it("turns calls, also inside other formulas, into what they show, and touches nothing else", async () => {
    bench = await openBench();
    await bench.edit("A1", filled);
    expect(await bench.values("A1:D2")).toEqual([
      ["张三", 97.2, "108万", "2026Q1"],
      ["李四", 80, 3, "text"],
    ]);
    expect(await bench.freeze()).toEqual({ cells: 3, sheets: ["Sheet1"], unanswered: 0, refused: [] });
    expect(await formulas("A1:D2")).toEqual([
      ["张三", 97.2, "108万", "2026Q1"],
      ["李四", 80, "=SUM(1,2)", "text"],
    ]);
    bench.marked.length = 0;
    await bench.edit("D4", [[220_000]], factsSheet);
    expect(await bench.values("B1")).toEqual([[97.2]]);
    expect(bench.marked).toEqual([]);
  });

  it("and rebuilding brings formulas and current answers back, wherever their cells are by then", async () => {
    bench = await openBench();
    await bench.edit("A1", filled);
    await bench.freeze();
    await inExcel((workbook) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("2:3").insert("Down");
      sheet.name = "Report";
    });
    await bench.edit("D4", [[220_000]], factsSheet);
    await bench.settled();
    expect(await bench.rebuild()).toEqual({ cells: 3, sheets: ["Report"], changed: 0, refused: [] });
    expect(await formulas("B1:C4", "Report")).toEqual([
      ["=KPISCORE(A1,$D$1)", filled[0]?.[2]],
      ["", ""],
      ["", ""],
      ["=KPISCORE(A4,$D$1)", "=SUM(1,2)"],
    ]);
    expect(await bench.values("B1:B4", "Report")).toEqual([[95.2], [""], [""], [80]]);
    expect(await bench.rebuild()).toEqual({ cells: 0, sheets: [], changed: 0, refused: [] });
  });

  it("keeps texts texts, errors errors, and whole spills", async () => {
    bench = await openBench();
    await bench.edit("A1", [['=KPIPERIOD("2026-02-13","month",1)', '=KPISCORE("nobody")']]);
    await bench.edit("A3", [['=KPILEADERBOARD("2026Q1","","销售额",FALSE)']]);
    const before = await bench.values("A1:E5");
    expect(before[0]?.slice(0, 2)).toEqual(["2026-03", "#N/A"]);
    expect(await bench.freeze()).toMatchObject({ cells: 3, unanswered: 0 });
    expect(await formulas("A1:E5")).toEqual(before);
    expect(await bench.values("A1:E5")).toEqual(before);
    await bench.edit("D4", [[100_000]], factsSheet);
    expect(await bench.rebuild()).toMatchObject({ cells: 3, changed: 0 });
    expect((await bench.values("A3:B5")).map(([, name]) => name)).toEqual(["李四", "张三", "王五"]);
  });

  it("leaves a cell alone that somebody has changed since, and says so", async () => {
    bench = await openBench();
    await bench.edit("A1", [['=KPISCORE("张三")'], ['=KPISCORE("李四")'], ['=KPISCORE("李四")']]);
    await bench.freeze();
    await bench.edit("A2", [["75"]]);
    await bench.edit("A3", [["=1+1"]]);
    expect(await bench.rebuild()).toMatchObject({ cells: 1, changed: 2 });
    expect(await formulas("A1:A3")).toEqual([['=KPISCORE("张三")'], [75], ["=1+1"]]);
  });

  it("works on one sheet alone", async () => {
    bench = await openBench();
    await inExcel((workbook) => {
      workbook.worksheets.add("Other").getRange("A1").formulas = [['=KPISCORE("李四")']];
    });
    await bench.edit("A1", [['=KPISCORE("张三")']]);
    expect(await bench.freeze("Other")).toMatchObject({ cells: 1, sheets: ["Other"] });
    expect([await formulas("A1"), await formulas("A1", "Other")]).toEqual([[['=KPISCORE("张三")']], [[80]]]);
    expect(await bench.rebuild("Sheet1")).toMatchObject({ cells: 0 });
    expect(await bench.rebuild("Other")).toMatchObject({ cells: 1 });
  });

  it("names a protected sheet and goes on with the others; nothing is half done there", async () => {
    bench = await openBench();
    await inExcel((workbook) => {
      workbook.worksheets.add("Locked").getRange("A1").formulas = [['=KPISCORE("李四")']];
    });
    await bench.edit("A1", [['=KPISCORE("张三")']]);
    await bench.settled();
    await inExcel((workbook) => {
      workbook.worksheets.getItem("Locked").protection.protect();
    });
    expect(await bench.freeze()).toEqual({ cells: 1, sheets: ["Sheet1"], unanswered: 0, refused: ["Locked"] });
    expect(await formulas("A1", "Locked")).toEqual([['=KPISCORE("李四")']]);
    await inExcel((workbook) => {
      workbook.worksheets.getItem("Sheet1").protection.protect();
    });
    expect(await bench.rebuild()).toEqual({ cells: 0, sheets: [], changed: 0, refused: ["Sheet1"] });
    await inExcel((workbook) => {
      workbook.worksheets.getItem("Sheet1").protection.unprotect();
    });
    expect(await bench.rebuild()).toMatchObject({ cells: 1, sheets: ["Sheet1"], refused: [] });
  });

  it("makes no facts of the values: they count as answers still", async () => {
    bench = await openBench();
    await bench.edit("A1", [["姓名", "销售额"]]);
    await bench.edit("A2", [["张三", '=KPIACTUAL(A2,B1,"2026Q1")']]);
    await bench.edit("D1", [['=KPIACTUAL("张三","销售额","2026Q1")']]);
    expect(await bench.values("B2:D2")).toEqual([[1_080_000, "", ""]]);
    await bench.freeze();
    await bench.edit("A3", [["李四"]]);
    await bench.rebuild();
    expect(await bench.values("D1")).toEqual([[1_080_000]]);
  });

  it("forgets cells whose sheet is gone", async () => {
    bench = await openBench();
    await inExcel((workbook) => {
      workbook.worksheets.add("Gone").getRange("A1").formulas = [['=KPISCORE("李四")']];
    });
    await bench.freeze();
    await inExcel((workbook) => {
      workbook.worksheets.getItem("Gone").delete();
    });
    expect(await bench.rebuild()).toEqual({ cells: 0, sheets: [], changed: 1, refused: [] });
  });

  it("waits while a cell is being edited, which is said, and changes nothing meanwhile", async () => {
    const told: boolean[] = [];
    bench = await openBench({ onWaiting: (isWaiting) => told.push(isWaiting) });
    const { book } = bench.excel;
    await bench.edit("A1", [['=KPISCORE("张三","2026Q1")']]);
    await bench.settled();
    const content = (): unknown => book.store.content(sheetIn(book, "Sheet1").id, 0, 0)?.formula;
    const before = content();
    beginCellEdit(book);
    const freezing = bench.freeze();
    while (told.length === 0) await new Promise((done) => setTimeout(done, 5));
    expect(told).toEqual([true]);
    expect([before, content()]).toEqual([before, before]);
    expect(typeof before).toBe("string");
    endCellEdit(book);
    expect(await freezing).toMatchObject({ cells: 1 });
    expect(told.at(-1)).toBe(false);
    expect([content(), await bench.values("A1")]).toEqual([undefined, [[97.2]]]);
  });
});
