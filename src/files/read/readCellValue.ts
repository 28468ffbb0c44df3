import type { CellValue } from "../../workbook/sheetContent";
import { decodeExcelText } from "../xml/xmlText";

/** A cell as a sheet part holds it. */
export interface RawCell {
  /** Attribute `t`: n, s, str, inlineStr, b, e or d; `n` when absent. */
  type: string;
  /** Text of the `v` element; null where it has none. */
  stored: string | null;
  /** Text of the `is` element; null where it has none. */
  inline: string | null;
  hasFormula: boolean;
}

/**
 * What a cell holds.
 *
 * A formula gives its cached result; one without any gives `#UNCALCULATED`, since a file read
 * elsewhere than in Excel has no other figure for it. A number that is none stays text.
 *
 * @param strings - the shared strings of the workbook
 * @param shift - days to add to a serial number: 1,462 for a date of the 1904 system, else 0
 * @returns the value, or undefined where a shared string is missing: the file is damaged then
 */
export function readCellValue(cell: RawCell, strings: readonly string[], shift: number): CellValue | undefined {
  if (cell.type === "inlineStr") return cell.inline;
  const { stored } = cell;
  if (cell.hasFormula && (stored === null || stored === "")) {
    return cell.type === "str" ? "" : { error: "#UNCALCULATED" };
  }
  if (stored === null) return cell.inline;
  switch (cell.type) {
    case "s":
      return strings[Number(stored)];
    case "str":
      return decodeExcelText(stored);
    case "b":
      return stored.trim() === "1" || stored.trim() === "true";
    case "e":
      return { error: stored };
    case "d":
      return readIsoDate(stored) ?? stored;
    default:
      return readNumber(stored, shift);
  }
}

function readNumber(stored: string, shift: number): CellValue {
  const trimmed = stored.trim();
  if (trimmed === "") return null;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number + shift : stored;
}

const millisecondsPerDay = 86_400_000;

/** Strict workbooks may store a date as text of ISO 8601; it is on the 1900 system already. */
function readIsoDate(stored: string): number | null {
  const time = Date.parse(/T/.test(stored) && !/Z$/.test(stored) ? `${stored}Z` : stored);
  return Number.isNaN(time) ? null : (time - Date.UTC(1899, 11, 30)) / millisecondsPerDay;
}
