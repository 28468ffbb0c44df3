import type { CellRect } from "../../workbook/sheetContent";

const capitalA = 65;
// The size of a sheet since Excel 2007.
const lastRow = 1_048_576;
const lastColumn = 16_384;

/**
 * Position of a cell address without sheet.
 *
 * @returns 0-based row and column, or null where it is no address of a sheet
 *
 * @example readAddress("$B$4") // { row: 3, column: 1 }
 */
export function readAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!match?.[1] || !match[2]) return null;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - capitalA + 1;
  const row = Number(match[2]);
  return row <= lastRow && column <= lastColumn ? { row: row - 1, column: column - 1 } : null;
}

/**
 * Rectangle of an area such as `A1:C3` or of a single cell; null where it is neither.
 *
 * @example readArea("A1:C3") // { top: 0, left: 0, bottom: 2, right: 2 }
 */
export function readArea(area: string): CellRect | null {
  const [from, to] = area.split(":");
  const first = readAddress(from ?? "");
  const last = to === undefined ? first : readAddress(to);
  if (!first || !last) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}
