import { findTables } from "../../../src/intake/grid/findTables";
import type { Crosstab } from "../../../src/intake/grid/tableRegion";
import type { CellValue } from "../../../src/workbook/sheetContent";
import { sheetOf } from "./sheetOf";

const crosstab = (...rows: (readonly CellValue[])[]): Crosstab | null =>
  findTables(sheetOf(rows), { isHeader: (text) => text === "业务员" })[0]?.crosstab ?? null;

/** Periods as `column level index year measure`. */
const periods = (found: Crosstab | null): readonly string[] | undefined =>
  found?.columns.map(({ column, level, index, year, measure }) =>
    `${column} ${level} ${index} ${year ?? "-"} ${measure}`.trim(),
  );

describe("periods that stand in columns", () => {
  it("months with a total and the year in the title", () => {
    const found = crosstab(["2026年度目标"], ["业务员", "1月", "2月", "3月", "合计"], ["张三", 1, 2, 3, 6]);
    expect(periods(found)).toEqual(["1 month 1 -", "2 month 2 -", "3 month 3 -"]);
    expect(found).toMatchObject({ totalColumns: [4], year: 2026 });
  });
  it("quarters beside the person and the KPI", () =>
    expect(periods(crosstab(["Rep", "KPI", "Q1", "Q2"], ["A", "Revenue", 1, 2]))).toEqual([
      "2 quarter 1 -",
      "3 quarter 2 -",
    ]));
  it("years as numbers", () =>
    expect(periods(crosstab(["业务员", 2003, 2004], ["张三", 1, 2]))).toEqual(["1 year 1 2003", "2 year 1 2004"]));
  it("months as dates", () =>
    expect(periods(crosstab(["业务员", 46023, 46054], ["张三", 1, 2]))).toEqual(["1 month 1 2026", "2 month 2 2026"]));
  it("periods with a measure each", () =>
    expect(periods(crosstab(["业务员", "1月目标", "1月实际", "2月目标", "2月实际"], ["张三", 1, 2, 3, 4]))).toEqual([
      "1 month 1 - 目标",
      "2 month 1 - 实际",
      "3 month 2 - 目标",
      "4 month 2 - 实际",
    ]));
  it("a measure in brackets, or with its unit", () => {
    expect(periods(crosstab(["业务员", "1月（目标）", "2月（目标）"], ["张三", 1, 2]))?.[0]).toBe("1 month 1 - 目标");
    expect(periods(crosstab(["业务员", "目标（万元） Q1", "目标（万元） Q2"], ["张三", 1, 2]))?.[0]).toBe(
      "1 quarter 1 - 目标（万元）",
    );
  });
  it("the whole year beside its quarters is a total", () =>
    expect(crosstab(["业务员", "Q1", "Q2", "全年"], ["张三", 1, 2, 3])?.totalColumns).toEqual([3]));
  it("columns 1 to 12 are the months", () => {
    const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
    expect(periods(crosstab(["业务员", ...numbers.map(String)], ["张三", ...numbers]))).toHaveLength(12);
  });
});

describe("columns that are no periods", () => {
  it("questions of a survey", () =>
    expect(crosstab(["Name", "Q1", "Q2", "Q3", "Q4", "Q5"], ["A", 1, 2, 3, 4, 5])).toBeNull());
  it("one period alone", () => expect(crosstab(["Name", "Sales 2003", "Founded"], ["A", 1, 2])).toBeNull());
  it("dates in rows", () => expect(crosstab(["业务员", "日期", "金额"], ["张三", 46023, 2])).toBeNull());
});
