import { isDateFormat } from "../../workbook/isDateFormat";
import type { DraftCell } from "../../workbook/sheetDraft";
import { textEntry } from "./textEntry";

// Days between the two date systems (ECMA-376 part 1, 18.17.4.1).
const daysBetweenSystems = 1462;

/**
 * What to write into a cell; null leaves it blank.
 *
 * @param usesDate1904 - the workbook counts days from 1904: dates are shifted, so that they show the same day
 */
export function cellEntry(cell: DraftCell | undefined, usesDate1904: boolean): string | number | boolean | null {
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  const value = cell?.value ?? null;
  if (typeof value === "string") return value === "" ? null : textEntry(value);
  if (typeof value !== "number") return value;
  if (!Number.isFinite(value)) throw new RangeError(`A cell holds ${String(value)}`);
  const format = cell?.style?.numberFormat;
  return usesDate1904 && format !== undefined && isDateFormat(format) ? value - daysBetweenSystems : value;
}

/** Whether a formula speaks of tables, so that it can only be written once they exist. */
export const readsTables = (cell: DraftCell | undefined): boolean =>
  cell?.formula !== undefined && /\[/.test(cell.formula.replace(/"[^"]*"/g, ""));
