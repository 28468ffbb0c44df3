import type { CellValue } from "../../workbook/sheetContent";
import { plainAscii, tidyText } from "../values/plainText";

/**
 * A number or code that joins tables: order number, customer number, employee number.
 *
 * The number 10102 and the text "10102" are the same key, and so are letters of either case and width.
 *
 * @returns null for a blank cell, an error, or a truth value
 * @example readKey(10102) // "10102"
 * @example readKey(" so-10102 ") // "SO-10102"
 */
export function readKey(value: CellValue): string | null {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : null;
  if (typeof value !== "string") return null;
  const key = (plainAscii.test(value) ? value : tidyText(value.normalize("NFKC")))
    .toUpperCase()
    .replace(/^(\d+)\.0+$/u, "$1");
  return key === "" ? null : key;
}
