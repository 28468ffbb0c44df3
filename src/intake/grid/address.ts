import type { CellRect } from "../../workbook/sheetContent";

/**
 * The letters of a column.
 *
 * @param column - 0-based
 *
 * @example columnLetter(0) // "A"
 * @example columnLetter(16383) // "XFD"
 */
export function columnLetter(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** A cell as the user names it; both numbers 0-based. @example cellAddress(117, 3) // "D118" */
export const cellAddress = (row: number, column: number): string => `${columnLetter(column)}${row + 1}`;

/** An area as the user names it; a single cell without a colon. @example rectAddress({ top: 3, left: 0, bottom: 114, right: 11 }) // "A4:L115" */
export function rectAddress({ top, left, bottom, right }: CellRect): string {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}
