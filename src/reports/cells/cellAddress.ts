/** What stays put when a formula is filled: both, the row, the column, or nothing. */
export type Anchoring = "both" | "row" | "column" | "none";

/**
 * The letters of a column.
 *
 * @param column - 0-based
 * @example columnLetters(27) // "AB"
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * A cell's A1 address.
 *
 * @param row - 0-based
 * @param column - 0-based
 * @param anchoring - `none` when absent
 * @example cellAddress(4, 2, "row") // "C$5"
 */
export function cellAddress(row: number, column: number, anchoring: Anchoring = "none"): string {
  const dollarColumn = anchoring === "both" || anchoring === "column" ? "$" : "";
  const dollarRow = anchoring === "both" || anchoring === "row" ? "$" : "";
  return `${dollarColumn}${columnLetters(column)}${dollarRow}${row + 1}`;
}

/** The A1 address of one column's rows, such as `$C$5:$C$9`. Rows and column are 0-based, both ends inside. */
export const columnRange = (column: number, top: number, bottom: number, anchoring: Anchoring = "both"): string =>
  `${cellAddress(top, column, anchoring)}:${cellAddress(bottom, column, anchoring)}`;
