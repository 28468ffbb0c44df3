import type { CellRect } from "./sheetContent";

const capitalA = 65;

/**
 * Letters of a column.
 *
 * @param column - 0-based
 * @example columnLetters(27) // "AB"
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(capitalA + (rest % 26)) + letters;
  }
  return letters;
}

/**
 * The 0-based column that an address begins with.
 *
 * @example columnIndex("AB5:AB115") // 27
 */
export function columnIndex(address: string): number {
  const letters = /^\$?([A-Z]+)/.exec(address)?.[1] ?? "A";
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - capitalA + 1, 0) - 1;
}

/** Address of a cell, 0-based row and column. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** Address of an area; of a single cell where it is one. */
export function areaAddress({ top, left, bottom, right }: CellRect): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** Name of a sheet for a formula; always quoted, which is right for every name. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
