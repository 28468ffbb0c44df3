import type { CellValue, SheetContent } from "../../src/workbook/sheetContent";

/** A sheet that holds these rows from A1 on, and nothing else unless `extra` says so. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  extra: Partial<SheetContent> = {},
): SheetContent {
  return {
    name,
    visibility: "visible",
    rows: rows
      .map((values, index) => ({ index, values }))
      .filter(({ values }) => values.some((value) => value !== null)),
    merges: [],
    tables: [],
    hiddenRows: [],
    usesDate1904: false,
    ...extra,
  };
}

/** The values of a sheet by row, without blanks at the ends of rows. */
export function valuesOf({ rows }: SheetContent): Record<number, CellValue[]> {
  return Object.fromEntries(
    rows.map(({ index, values }) => {
      const last = values.findLastIndex((value) => value !== null);
      return [index, values.slice(0, last + 1)];
    }),
  );
}

/** All that a workbook must have kept, to compare before and after. */
export const stateOf = (sheets: readonly SheetContent[]): unknown =>
  sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    values: valuesOf(sheet),
    tables: sheet.tables,
    merges: sheet.merges,
    hidden: sheet.hiddenRows,
    generated: sheet.generated ?? null,
  }));

/** Area of a table or merge. */
export const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
