import { findTables } from "../../../src/intake/grid/findTables";
import type { CellValue } from "../../../src/workbook/sheetContent";
import { sheetOf } from "./sheetOf";

const day = 44197;
const dated = [undefined, "yyyy-mm-dd", undefined, undefined];

/** Rows of data (1-based) and rows left out as `cell reason`. */
function sorted(rows: readonly (readonly CellValue[] | null)[], formats?: readonly (string | undefined)[]) {
  const [region] = findTables(sheetOf(rows, formats ? { formats } : {}));
  return {
    data: region?.rows.map(({ index }) => index + 1),
    out: region?.leftOut.map(({ cell, reason }) => `${cell} ${reason}`),
  };
}

describe("totals are not counted twice", () => {
  it.each([
    "合计",
    "总计",
    "小计",
    "合  计",
    "累计",
    "本页小计",
    "合计：",
    "合计（元）",
    "Total",
    "Grand Total",
    "Subtotal",
    "平均",
  ])("%s in the first column", (label) => {
    const rows = [
      ["业务员", "日期", "金额"],
      ["张三", day, 1],
      ["李四", day, 2],
      [label, null, 3],
    ];
    expect(sorted(rows, dated)).toEqual({ data: [2, 3], out: ["A4 totals-row"] });
  });
  it("a person's subtotal stands among the rows", () =>
    expect(
      sorted(
        [
          ["No", "Date", "Rep", "Amount"],
          [1, day, "Jane Peacock", 1],
          [null, null, "Jane Peacock 小计", 1],
          [2, day, "Steve Johnson", 2],
          [null, null, "Steve Johnson Total", { error: "#UNCALCULATED" }],
          ["Grand Total", null, null, 3],
        ],
        dated,
      ),
    ).toEqual({ data: [2, 4], out: ["C3 totals-row", "C5 totals-row", "A6 totals-row"] }));
  it("an outer group may stand in front of the label", () =>
    expect(
      sorted([
        ["区域", "业务员", "金额"],
        ["华东", "张三", 1],
        ["华东", "小计", 1],
        ["华南", "李四", 2],
        ["总计", null, 3],
      ]),
    ).toEqual({ data: [2, 4], out: ["B3 totals-row", "A5 totals-row"] }));
  it("a total without a label has amounts and no keys", () =>
    expect(
      sorted(
        [
          ["客户", "日期", "业务员", "金额"],
          ["甲", day, "张三", 1],
          ["乙", day, "李四", 2],
          [null, null, null, 3],
        ],
        dated,
      ),
    ).toEqual({ data: [2, 3], out: ["D4 totals-row"] }));
});

it("a sale without its person is no total", () =>
  expect(
    sorted([
      ["No", "Date", "Rep", "Amount"],
      [1, day, "A", 1],
      [2, day, "B", 2],
      [3, day, null, 3],
    ]),
  ).toEqual({
    data: [2, 3, 4],
    out: [],
  }));

describe("a customer whose name begins like a total is a customer", () => {
  it("in a row with its person and date", () =>
    expect(
      sorted(
        [
          ["Customer", "Date", "Rep", "Amount"],
          ["Total Energies", day, "A", 1],
          ["Total", day, "B", 2],
          ["Acme", day, "B", 4],
        ],
        dated,
      ),
    ).toEqual({ data: [2, 3, 4], out: [] }));
  it("in a list of two columns", () =>
    expect(
      sorted([
        ["Customer", "Amount"],
        ["Total Energies", 1],
        ["Acme", 2],
        ["Total", 3],
      ]),
    ).toEqual({
      data: [2, 3],
      out: ["A4 totals-row"],
    }));
});

describe("lines that are no data are listed", () => {
  it.each([
    "备注：以上数据截至2月",
    "制表人：            审核人：            日期：",
    "Note: unaudited",
    "第 1 页",
    "数据来源：ERP",
  ])("%s", (note) =>
    expect(sorted([["业务员", "日期", "金额"], ["张三", day, 1], null, [note]])).toEqual({
      data: [2],
      out: ["A4 note-row"],
    }),
  );
  it("signatures in several cells", () =>
    expect(
      sorted([
        ["业务员", "日期", "金额"],
        ["张三", day, 1],
        ["制表人：王五", null, "审核人："],
      ]).out,
    ).toEqual(["A3 note-row"]));
  it("a heading above the rows of a region", () =>
    expect(sorted([["业务员", "日期", "金额"], ["华东区"], ["张三", day, 1], ["华南区"], ["李四", day, 2]])).toEqual({
      data: [3, 5],
      out: ["A2 note-row", "A4 note-row"],
    }));
  it("a header repeated on every page", () =>
    expect(
      sorted([["业务员", "日期", "金额"], ["张三", day, 1], ["第1页"], ["业务员", "日期", "金额"], ["李四", day, 2]]),
    ).toEqual({ data: [2, 5], out: ["A3 note-row", "A4 repeated-header"] }));
  it("lines of a form that are numbered and empty", () =>
    expect(sorted([["序号", "日期", "业务员", "金额"], [1, day, "张三", 1], [2], [3]], dated)).toEqual({
      data: [2],
      out: ["A3 blank-row", "A4 blank-row"],
    }));
  it("a person of whom only the name is known stays on the roster", () =>
    expect(sorted([["姓名", "职务", "部门"], ["张三", "经理", "一部"], ["李四"]]).data).toEqual([2, 3]));
});
