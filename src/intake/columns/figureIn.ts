import type { CellValue, SheetRow } from "../../workbook/sheetContent";
import { readNumber } from "../values/readNumber";

/**
 * The number in a column of a row, roughly and without its unit: only to tell columns apart, never to count it.
 *
 * @param column - absent: null
 */
export function figureIn({ values }: SheetRow, column: { readonly column: number } | undefined): number | null {
  return column ? figure(values[column.column] ?? null) : null;
}

function figure(value: CellValue): number | null {
  if (typeof value === "number") return value;
  const reading = readNumber(value);
  return reading.kind === "number" ? reading.value : null;
}
