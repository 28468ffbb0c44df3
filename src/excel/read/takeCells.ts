import type { collectRows } from "../../workbook/collectRows";
import { isDateFormat } from "../../workbook/isDateFormat";
import type { CellValue } from "../../workbook/sheetContent";
import type { BlockCells } from "./readBlock";

// Days between the two date systems (ECMA-376 part 1, 18.17.4.1).
const daysBetweenSystems = 1462;

/**
 * Puts the cells of a block into the rows of its sheet.
 *
 * @param usesDate1904 - dates are then turned into serials of the 1900 system
 * @returns about how many bytes the values took on their way
 */
export function takeCells(
  { block, values, formats, types }: BlockCells,
  rows: ReturnType<typeof collectRows>,
  usesDate1904: boolean,
): number {
  const { top, left } = block.area;
  let bytes = 0;
  values.forEach((line, row) => {
    line.forEach((raw, column) => {
      const value = readValue(raw, types.get(column)?.[row]?.[0]);
      bytes += typeof value === "string" ? value.length * bytesPerCharacter + 3 : bytesPerValue;
      if (value === null) return;
      const format = typeof value === "number" ? readFormat(formats.get(column)?.[row]?.[0]) : undefined;
      const isShifted = usesDate1904 && format !== undefined && isDateFormat(format);
      rows.add(top + row, left + column, isShifted ? Number(value) + daysBetweenSystems : value, format);
    });
  });
  return bytes;
}

// In UTF-8 a Chinese character takes three bytes, a Latin letter one.
const bytesPerCharacter = 2;
const bytesPerValue = 9;

function readValue(raw: unknown, type: unknown): CellValue {
  if (type === "Error") return { error: String(raw) };
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  return raw === "" || raw === null || raw === undefined ? null : String(raw);
}

function readFormat(format: unknown): string | undefined {
  return typeof format === "string" && format !== "General" ? format : undefined;
}
