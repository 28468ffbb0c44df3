import type { CellRect, CellValue, SheetContent, SheetRow } from "../../../src/workbook/sheetContent";

/** A sheet for tests: rows as they are typed, `null` for a blank row, `at` to place the following rows further down. */
export function sheetOf(
  rows: readonly (readonly CellValue[] | null)[],
  options: Partial<SheetContent> & { readonly formats?: readonly (string | undefined)[]; readonly from?: number } = {},
): SheetContent {
  const { formats, from = 0, ...rest } = options;
  const content = rows.flatMap((values, index): SheetRow[] =>
    values === null ? [] : [{ index: index + from, values, ...(formats ? { formats } : {}) }],
  );
  return {
    name: "Sheet1",
    visibility: "visible",
    rows: content,
    merges: [],
    tables: [],
    hiddenRows: [],
    usesDate1904: false,
    ...rest,
  };
}

/** A merged area from its four edges, 0-based. */
export const merge = (top: number, left: number, bottom: number, right: number): CellRect => ({
  top,
  left,
  bottom,
  right,
});

const names = new Set([
  "Rep",
  "Date",
  "Amount",
  "Target",
  "Name",
  "Quota",
  "产品",
  "单价",
  "数量",
  "业务员",
  "日期",
  "金额",
]);
/** Knows the names of columns that these tests use. */
export const isHeader = (text: string): boolean => names.has(text);
