import { format } from "numfmt";
import type { CellValue } from "../../store/cellStore";
import { isErrorValue } from "../../store/cellStore";

/** What a cell shows, by its number format. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isErrorValue(value)) return String(value);
  if (value === "") return "";
  try {
    return format(numberFormat, value, { throws: true });
  } catch {
    // A format that the formatter cannot read: Excel would not have taken it; show the bare value.
    return String(value);
  }
}

/** The kind of a value, as `valueTypes` tells it. */
export function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorValue(value) ? "Error" : "String";
}
