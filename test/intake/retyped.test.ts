import { readFileSync } from "node:fs";
import fc from "fast-check";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import { createTablesReader, readTables, type IntakeOptions } from "../../src/intake/readTables";
import { finish } from "../../src/intake/steps";
import type { CellValue, SheetContent } from "../../src/workbook/sheetContent";
import { runs } from "../helpers/runs";
import { sharedFile } from "../helpers/shared";
import { sheetOf } from "./grid/sheetOf";

const orders = sheetOf(
  [
    ["订单号", "下单日期", "销售员", "客户", "销售额"],
    ["A1", 46_040, "张三", "甲", 1200],
    ["A2", 46_050, "李四", "乙", 800.5],
    ["A3", 46_060, "张三", "丙", 300],
    ["A3", 46_061, "张三", "丙", 450],
  ],
  { name: "订单" },
);
const results = sheetOf(
  [
    ["姓名", "指标", "期间", "实际值"],
    ["张三", "拜访量", "2026-01", 12],
    ["李四", "回款率", "2026-01", 0.81],
    ["李四", "客户满意度", "2026-01", 4.5],
  ],
  { name: "实际值" },
);
const months = sheetOf(
  [
    ["姓名", "1月", "2月", "3月", "合计"],
    ["张三", 12, 13, 14, 39],
    ["李四", 22, 23, 24, 69],
  ],
  { name: "2026年销售额（万元）" },
);
const payments = sheetOf(
  [
    ["回款日期", "客户", "回款金额"],
    [46_070, "甲", 500],
    [46_071, "乙", 800],
    [46_075, "丙", 300],
  ],
  { name: "回款" },
);
const lines = sheetOf(
  [
    ["订单号", "产品", "数量", "单价", "折扣", "金额"],
    ["A1", "X", 2, 600, 0, 1200],
    ["A2", "Y", 1, 800.5, 0, 800.5],
  ],
  { name: "明细" },
);

const books: readonly (readonly SheetContent[])[] = [
  [orders],
  [results],
  [orders, payments, results],
  [orders, lines],
  [months],
  ...["crm.xlsx", "classicmodels.xlsx", "chinook.xlsx", "销售台账_中文.xlsx"].flatMap((name) => {
    const path = sharedFile(`data/${name}`);
    return path
      ? [readWorkbookFile(readFileSync(path)).map((sheet) => ({ ...sheet, rows: sheet.rows.slice(0, 25) }))]
      : [];
  }),
];

/** A reader that answers at once. */
function createReader() {
  const read = createTablesReader();
  return (sheets: readonly SheetContent[], options: IntakeOptions) => finish(read(sheets, options));
}

interface NumberCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

const numberCells = (book: readonly SheetContent[]): readonly NumberCell[] =>
  book.flatMap(({ rows }, sheet) =>
    rows.flatMap(({ values }, row) =>
      values.flatMap((value, column) => (typeof value === "number" ? [{ sheet, row, column }] : [])),
    ),
  );

/** A workbook with another value in one cell; all other rows are the same objects. */
function typed(book: readonly SheetContent[], at: NumberCell, value: CellValue): readonly SheetContent[] {
  return book.map((sheet, i) => {
    if (i !== at.sheet) return sheet;
    const rows = sheet.rows.map((row, j) =>
      j === at.row ? { ...row, values: row.values.map((old, k) => (k === at.column ? value : old)) } : row,
    );
    return { ...sheet, rows };
  });
}

const value = fc.oneof(
  fc.constantFrom<CellValue[]>(
    0,
    -1,
    0.5,
    1.5,
    80,
    2026,
    202_601,
    46_050,
    1200,
    300,
    1e15,
    9.1e15,
    0.01,
    null,
    "x",
    "12万",
  ),
  fc.integer({ min: 1, max: 99_999 }),
  fc.double({ min: 0.01, max: 5000, noNaN: true }).map((amount) => Math.round(amount * 100) / 100),
);

describe("After numbers were typed over numbers", () => {
  it("the facts are those of a workbook read anew, whatever was typed where", () => {
    const edits = fc.record({
      book: fc.constantFrom(...books),
      typed: fc.array(fc.record({ at: fc.nat(), value }), { minLength: 1, maxLength: 5 }),
    });
    fc.assert(
      fc.property(edits, ({ book, typed: all }) => {
        const options = {};
        const read = createReader();
        let sheets = book;
        read(sheets, options);
        for (const { at, value } of all) {
          const cells = numberCells(sheets);
          const cell = cells[at % Math.max(1, cells.length)];
          if (!cell) return;
          sheets = typed(sheets, cell, value);
          expect(read(sheets, options)).toEqual(readTables(sheets));
        }
      }),
      runs(25),
    );
  });

  it.each([
    ["an order's amount", [orders, results], { sheet: 0, row: 1, column: 4 }, 1300],
    ["a ready result", [orders, results], { sheet: 1, row: 1, column: 3 }, 15],
    ["a rate", [results], { sheet: 0, row: 2, column: 3 }, 0.79],
    ["a payment", [orders, payments], { sheet: 1, row: 2, column: 2 }, 900],
  ] as const)("only the fact of %s is another: no row is read again", (_, book, at, number) => {
    const options = {};
    const read = createReader();
    const before = read(book, options);
    const after = read(typed(book, at, number), options);
    expect(after.problems).toBe(before.problems);
    expect(after.facts).not.toEqual(before.facts);
  });

  it("a workbook that is the same is not read at all", () => {
    const options = {};
    const read = createReader();
    expect(read([orders], options)).toBe(read([orders], options));
  });
});
