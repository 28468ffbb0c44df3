import type { CellValue, SheetRow } from "../../workbook/sheetContent";
import { tidyText } from "../values/plainText";

/** A part of a sheet that is looked at by itself: some of its rows, between two columns. */
export interface Block {
  /** In the order of the sheet. */
  readonly rows: readonly SheetRow[];
  /** 0-based, both inside. */
  readonly left: number;
  readonly right: number;
}

/**
 * Whether a cell shows nothing: empty, or only spaces and invisible characters.
 *
 * @param value - cell; undefined beyond the end of its row
 */
export function isBlankCell(value: CellValue | undefined): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== "string") return false;
  const first = value.charCodeAt(0);
  // Most texts start with an ordinary visible character: they need no second look.
  return !(first > 0x20 && first < 0x7f) && tidyText(value) === "";
}

/**
 * The columns in which a row shows something, from left to right.
 *
 * @param row - a row of the block
 * @param block - whose columns count
 */
export function filledColumns(row: SheetRow, { left, right }: Block): readonly number[] {
  const columns: number[] = [];
  const end = Math.min(right, row.values.length - 1);
  for (let column = left; column <= end; column += 1) {
    if (!isBlankCell(row.values[column])) columns.push(column);
  }
  return columns;
}

/** Text of a cell, tidied; a number as it is written, "" for blank and for errors. */
export function cellText(value: CellValue | undefined): string {
  if (typeof value === "string") return tidyText(value);
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
