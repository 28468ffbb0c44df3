import type { CellError } from "../../workbook/sheetContent";

/** A cell whose formula gave an error, or was never calculated. */
export interface UnreadableError {
  readonly kind: "unreadable";
  readonly code: "cell-error" | "formula-uncalculated";
  /** The error as the cell shows it. */
  readonly text: string;
}

/**
 * What is said of an error cell: it is never a number, a day or a name.
 *
 * @param cell - the error value
 *
 * Problems named: `formula-uncalculated` for a formula that carries no result, `cell-error` for any other.
 *
 * @example unreadableError({ error: "#DIV/0!" }) // cell-error, "#DIV/0!"
 */
export const unreadableError = (cell: CellError): UnreadableError => ({
  kind: "unreadable",
  code: cell.error === "#UNCALCULATED" ? "formula-uncalculated" : "cell-error",
  text: cell.error,
});
