import fc from "fast-check";
import { rectAddress } from "../../../src/intake/grid/address";
import { findTables } from "../../../src/intake/grid/findTables";
import type { TableRegion } from "../../../src/intake/grid/tableRegion";
import type { CellValue, SheetContent } from "../../../src/workbook/sheetContent";
import { runs } from "../../helpers/runs";
import { isHeader, merge, sheetOf } from "./sheetOf";

const only = (sheet: SheetContent): TableRegion => {
  const regions = findTables(sheet, { isHeader });
  expect(regions).toHaveLength(1);
  return regions[0] as TableRegion;
};
const textsOf = ({ headers }: TableRegion): readonly string[] => headers.map(({ letter, text }) => `${letter}:${text}`);
const rowsOf = ({ rows }: TableRegion): readonly number[] => rows.map(({ index }) => index + 1);

const day = 44197;

describe("the header is found below titles", () => {
  const ledger = sheetOf(
    [
      ["2003年度销售台账"],
      ["编制部门：销售管理部", null, "单位：万元"],
      null,
      ["业务员", "日期", "客户", "金额"],
      ["张三", day, "甲", 1],
      ["李四", day, "乙", 2],
    ],
    { merges: [merge(0, 0, 0, 3)], name: "台账" },
  );
  it("merged titles and blank rows are no header", () => {
    const region = only(ledger);
    expect(region.headerRow).toBe(3);
    expect(rectAddress(region.area)).toBe("A4:D6");
    expect(region.titleText).toEqual(["2003年度销售台账", "编制部门：销售管理部", "单位：万元"]);
  });
  it("the unit in a title holds for the table", () => expect(only(ledger).unitHint).toBe(10000));
  it("the unit in the sheet's name holds where no title says more", () => {
    const sheet = sheetOf(
      [
        ["业务员", "金额"],
        ["张三", 1],
      ],
      { name: "2005年1-5月(万元)" },
    );
    expect(only(sheet).unitHint).toBe(10000);
  });
  it("a few key figures above the table are no header either", () => {
    const sheet = sheetOf([
      ["总额", 300],
      ["客户数", 2],
      null,
      ["业务员", "客户", "日期", "金额"],
      ["张三", "甲", day, 1],
    ]);
    expect(only(sheet).headerRow).toBe(3);
  });
  it("a first row without known names gives way to one with them", () => {
    const sheet = sheetOf([
      ["Sales report", "Draft"],
      ["Rep", "Date", "Customer", "Amount"],
      ["A", day, "x", 1],
    ]);
    expect(only(sheet).headerRow).toBe(1);
  });
});

describe("columns", () => {
  it("a column without a header is known by its letter", () => {
    const sheet = sheetOf([
      ["Rep", null, "Amount", "  "],
      ["A", day, 1, "x"],
    ]);
    expect(textsOf(only(sheet))).toEqual(["A:Rep", "B:", "C:Amount", "D:"]);
  });
  it("line breaks and invisible characters in headers are tidied", () => {
    const sheet = sheetOf([
      ["Order\nNo", "\u00a0Sales\u200bRep ", "__proto__"],
      [1, "A", 2],
    ]);
    expect(textsOf(only(sheet))).toEqual(["A:Order No", "B:Sales Rep", "C:__proto__"]);
  });
  it("groups above the names are joined to them", () => {
    const expected = ["A:业务员", "B:1月 目标", "C:1月 实际", "D:2月 目标", "E:2月 实际"];
    const rows = [
      ["业务员", "1月", null, "2月", null],
      [null, "目标", "实际", "目标", "实际"],
      ["张三", 1, 2, 3, 4],
    ];
    const merges = [merge(0, 0, 1, 0), merge(0, 1, 0, 2), merge(0, 3, 0, 4)];
    expect(textsOf(only(sheetOf(rows, { merges })))).toEqual(expected);
    expect(textsOf(only(sheetOf(rows)))).toEqual(expected);
  });
  it("a row of groups that names fewer columns than the row below it is no title", () => {
    const sheet = sheetOf([
      [null, "Q1", null, "Q2", null],
      ["Rep", "Plan", "Done", "Plan", "Done"],
      ["A", 1, 2, 3, 4],
    ]);
    expect(textsOf(only(sheet))).toEqual(["A:Rep", "B:Q1 Plan", "C:Q1 Done", "D:Q2 Plan", "E:Q2 Done"]);
  });
  it("a second row of texts under a header with a blank name is data", () => {
    const sheet = sheetOf([
      ["Name", null, "Office"],
      ["Ann", "Bob", "Rome"],
      ["Cay", "Bob", "Oslo"],
    ]);
    expect(rowsOf(only(sheet))).toEqual([2, 3]);
  });
  it("a units row under the header is no data, and each column keeps its unit", () => {
    const region = only(
      sheetOf([
        ["业务员", "金额", "完成率"],
        [null, "万元", "%"],
        ["张三", 1, 0.5],
      ]),
    );
    expect(region.headers.map(({ unitText }) => unitText)).toEqual([undefined, "万元", "%"]);
    expect(region.leftOut).toMatchObject([{ row: 1, reason: "units-row", cell: "B2" }]);
    expect(rowsOf(region)).toEqual([3]);
  });
  it("16,384 columns are all found", () => {
    const header = Array.from({ length: 16384 }, (_, column) => (column === 16383 ? "Amount" : `H${column}`));
    const body: CellValue[] = ["A", ...Array.from({ length: 16382 }, () => null), 5];
    const region = only(sheetOf([header, body]));
    expect(region.headers.at(-1)).toMatchObject({ letter: "XFD", text: "Amount" });
  });
  it("a sheet without a header is one table of letters", () => {
    const region = only(
      sheetOf([
        [1, day, "A", 5.5],
        [2, day, "B", 6.5],
      ]),
    );
    expect(region.headerRow).toBeNull();
    expect(textsOf(region)).toEqual(["A:", "B:", "C:", "D:"]);
  });
});

describe("nothing is lost", () => {
  it("a table goes on across blank rows down to the last row of the sheet", () => {
    const { rows } = sheetOf([["Rep", "Date", "Amount"], ["A", day, 1], null, null, ["B", day, 2]]);
    const sheet = { ...sheetOf([]), rows: [...rows, { index: 1048575, values: ["C", day, 3] }] };
    expect(rowsOf(only(sheet))).toEqual([2, 5, 1048576]);
  });
  it("a late row with a text instead of its amount stays in the table", () => {
    const sheet = sheetOf([["Rep", "Date", "Amount"], ["A", day, 1], null, ["B", "待定", null], ["C", day, 3]]);
    expect(rowsOf(only(sheet))).toEqual([2, 4, 5]);
  });
  it("hidden rows are read and counted", () => {
    const region = only(
      sheetOf(
        [
          ["Rep", "Amount"],
          ["A", 1],
          ["B", 2],
        ],
        { hiddenRows: [2, 7] },
      ),
    );
    expect(rowsOf(region)).toEqual([2, 3]);
    expect(region.hiddenRows).toBe(1);
  });
  it("a sheet without content has no table, and a header alone has no rows", () => {
    expect(findTables(sheetOf([]))).toEqual([]);
    expect(rowsOf(only(sheetOf([["Rep", "Date", "Amount"]])))).toEqual([]);
  });
  it("every row of figures is data or left out, wherever rows are blank", () => {
    const row = fc.option(fc.tuple(fc.constantFrom("A", "B", "C"), fc.constant(day), fc.integer({ min: 1, max: 99 })), {
      freq: 4,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (body) => {
        const sheet = sheetOf([["Rep", "Date", "Amount"], ...body]);
        const [region] = findTables(sheet, { isHeader });
        expect((region?.rows.length ?? 0) + (region?.leftOut.length ?? 0)).toBe(sheet.rows.length - 1);
      }),
      runs(200),
    );
  });
  it("no arrangement of cells breaks the search or invents a row", () => {
    const cell = fc.oneof(
      { weight: 4, arbitrary: fc.constant(null) },
      fc.constantFrom<CellValue>("Rep", "Amount", "合计", "备注：", "1月", "A", "x y", 1, 2021, day, true, {
        error: "#REF!",
      }),
    );
    const edge = fc.integer({ min: 0, max: 7 });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 }),
        fc.array(fc.tuple(edge, edge, edge, edge), { maxLength: 3 }),
        (rows, corners) => {
          const merges = corners.map(([a, b, c, d]) =>
            merge(Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d)),
          );
          const sheet = sheetOf(rows, { merges });
          for (const region of findTables(sheet, { isHeader })) {
            const taken = rowsOf(region);
            expect(new Set(taken).size).toBe(taken.length);
            expect(taken.every((row) => row >= 1 && row <= rows.length)).toBe(true);
            const cells = region.headers.flatMap(({ letter }) => taken.map((row) => `${letter}${row}`));
            expect(region.leftOut.filter(({ cell }) => cells.includes(cell))).toEqual([]);
          }
        },
      ),
      runs(500),
    );
  });
});
