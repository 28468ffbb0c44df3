import type { FactRef } from "../facts/rowsBehind";
import type { DetectedColumn, IntakeResult } from "../intake/intakeResult";
import { columnIndex } from "../workbook/address";
import type { CellValue, SheetContent } from "../workbook/sheetContent";

/** A row of the user's that made a number, as it stands in its sheet. */
export interface BehindRow {
  /** 0-based row of the sheet. */
  readonly index: number;
  /** Beside the table's columns; blank is null. */
  readonly values: readonly CellValue[];
  /** Number formats beside `values`; undefined where the sheet gives none. */
  readonly formats: readonly (string | undefined)[];
}

/** The rows of one table that made a number. */
export interface BehindTable {
  readonly sheet: string;
  /** The table's headers from left to right. */
  readonly headers: readonly string[];
  readonly columns: readonly DetectedColumn[];
  readonly rows: readonly BehindRow[];
}

/**
 * The rows behind a number with all the columns of their tables, to show them beside each other.
 *
 * @param refs - as `rowsBehindActual` gives them
 * @param sheets - the workbook as it was read
 * @returns table by table in the order of the refs; a row of no known table is left out
 */
export function behindRows(
  { tables }: Pick<IntakeResult, "tables">,
  sheets: readonly SheetContent[],
  refs: readonly FactRef[],
): readonly BehindTable[] {
  const contents = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const found = new Map<(typeof tables)[number], number[]>();
  for (const { sheet, row } of refs) {
    // Of two tables below each other the row belongs to the last that begins above it.
    const table = tables.filter((one) => one.sheet === sheet && one.rows > 0 && one.headerRow - 1 <= row).at(-1);
    if (table) found.set(table, [...(found.get(table) ?? []), row]);
  }
  return [...found].map(([{ sheet, columns }, indexes]): BehindTable => {
    const places = columns.map(({ address }) => columnIndex(address));
    const rows = new Map(contents.get(sheet)?.rows.map((row) => [row.index, row]));
    return {
      sheet,
      columns,
      headers: columns.map(({ header }) => header),
      rows: indexes.map((index) => {
        const row = rows.get(index);
        return {
          index,
          values: places.map((place) => row?.values[place] ?? null),
          formats: places.map((place) => row?.formats?.[place]),
        };
      }),
    };
  });
}
