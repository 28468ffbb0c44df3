import { rectAddress } from "../../../src/intake/grid/address";
import { findTables } from "../../../src/intake/grid/findTables";
import type { TableRegion } from "../../../src/intake/grid/tableRegion";
import type { CellValue, SheetContent } from "../../../src/workbook/sheetContent";
import { isHeader, sheetOf } from "./sheetOf";

const areasOf = (sheet: SheetContent): readonly string[] =>
  findTables(sheet, { isHeader }).map(({ area }) => rectAddress(area));
const rowsOf = ({ rows }: TableRegion): readonly number[] => rows.map(({ index }) => index + 1);

const day = 44197;

describe("several tables on one sheet", () => {
  const orders: CellValue[][] = [
    ["Rep", "Date", "Amount"],
    ["A", day, 1],
    ["B", day, 2],
  ];
  it("one below the other, with a title between", () => {
    const sheet = sheetOf([...orders, null, ["Targets"], ["Rep", "Target"], ["A", 10], ["B", 20]]);
    expect(areasOf(sheet)).toEqual(["A1:C3", "A6:B8"]);
    expect(findTables(sheet, { isHeader })[1]?.titleText).toEqual(["Targets"]);
    expect(findTables(sheet, { isHeader })[0]?.leftOut).toEqual([]);
  });
  it("small ones, each with its own title and total", () => {
    const first = [["一、"], ["业务员", "日期", "金额"], ["张三", day, 1], ["合计", null, 1], null];
    const second = [["二、"], ["产品", "单价", "数量"], ["甲", 5, 1], ["合计", null, 1], null];
    const third = [["三、"], ["业务员", "日期", "产品"], ["张三", day, "甲"]];
    const regions = findTables(sheetOf([...first, ...second, ...third]), { isHeader });
    expect(regions.map(rowsOf)).toEqual([[3], [8], [13]]);
  });
  it("one directly below the other", () =>
    expect(areasOf(sheetOf([...orders, ["产品", "单价", "数量"], ["x", 3, 4]]))).toEqual(["A1:C3", "A4:C5"]));
  it("side by side with the same names", () =>
    expect(
      areasOf(
        sheetOf([
          ["Rep", "Date", "Amount", null, "Rep", "Target"],
          ["A", day, 1, null, "A", 10],
          ["B", day, 2, null, "B", 20],
          ["C", day, 2],
        ]),
      ),
    ).toEqual(["A1:C4", "E1:F3"]));
  it("side by side with headers in different rows", () =>
    expect(
      areasOf(
        sheetOf([
          ["Orders", null, null, null, "Targets 2021"],
          ["Rep", "Date", "Amount"],
          ["A", day, 1, null, "Name", "Quota"],
          ["B", day, 2, null, "A", 10],
        ]),
      ),
    ).toEqual(["A2:C4", "E3:F4"]));
  it("a blank column inside one table is a spacer", () =>
    expect(
      areasOf(
        sheetOf([
          ["Rep", "Date", null, "Amount", "Note"],
          ["A", day, null, 1, "x"],
          ["B", day, null, 2],
          ["合计", null, null, 3],
          ["备注：截至2月"],
        ]),
      ),
    ).toEqual(["A1:E3"]));
  it("Excel tables say themselves where they end, and a total below is left out", () => {
    const sheet = sheetOf(
      [
        ["Rep", "Date", "Amount", null, "Rep", "Target"],
        ["A", day, 1, null, "A", 10],
        ["B", day, 2, null, "B", 20],
        null,
        ["Total", null, 3],
        ["C", day, 9],
      ],
      {
        tables: [
          { name: "Orders", area: { top: 0, left: 0, bottom: 2, right: 2 }, hasHeader: true, hasTotals: false },
          { name: "Targets", area: { top: 0, left: 4, bottom: 2, right: 5 }, hasHeader: true, hasTotals: false },
        ],
      },
    );
    const regions = findTables(sheet, { isHeader });
    expect(regions.map(({ name, area }) => [name, rectAddress(area)])).toEqual([
      ["Orders", "A1:C3"],
      ["Targets", "E1:F3"],
    ]);
    expect(regions[0]?.leftOut).toMatchObject([
      { cell: "A5", reason: "totals-row" },
      { reason: "row-outside-table", row: 5 },
    ]);
  });
  it("the totals row of an Excel table is no data", () => {
    const tables = [{ name: "T", area: { top: 0, left: 0, bottom: 3, right: 2 }, hasHeader: true, hasTotals: true }];
    const [region] = findTables(sheetOf([...orders, ["All", null, 3]], { tables }), { isHeader });
    expect(region && rowsOf(region)).toEqual([2, 3]);
    expect(region?.leftOut).toMatchObject([{ cell: "A4", reason: "totals-row" }]);
  });
});
