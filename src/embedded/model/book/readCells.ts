import type { Area } from "../../store/area";
import { cellCount, lastColumn, lastRow } from "../../store/area";
import type { Content } from "../../store/cellStore";
import type { CellStyle } from "../../store/cellStyle";
import { DEFAULT_STYLE } from "../../store/cellStyle";
import { toR1C1 } from "../../store/formula/r1c1";
import { hostError } from "../../protocol/hostError";
import type { RangeState, Sheet } from "./book";
import { displayText, valueType } from "./displayText";
import { areaOf } from "./resolveAddress";

/** The most cells one property may answer with, on every platform. */
export const MOST_CELLS = 5_000_000;

/** A block of what `read` makes of each cell; null for ranges that Excel does not read whole (columns, rows). */
export function mapCells<T>(
  sheet: Sheet,
  area: Area,
  read: (content: Content | undefined, style: CellStyle | undefined, row: number, column: number) => T,
): readonly (readonly T[])[] {
  if (cellCount(area) > MOST_CELLS) {
    throw hostError("InvalidOperation", "The requested range has more cells than one operation may read (5,000,000).");
  }
  const { store } = sheet.book;
  const lines: T[][] = [];
  for (let row = area.row; row <= lastRow(area); row++) {
    const line: T[] = [];
    for (let column = area.column; column <= lastColumn(area); column++) {
      line.push(read(store.content(sheet.id, row, column), store.style(sheet.id, row, column), row, column));
    }
    lines.push(line);
  }
  return lines;
}

/** True for ranges so large that their cell properties answer null (a whole column has a million cells). */
export function isUnbounded(area: Area): boolean {
  return cellCount(area) > MOST_CELLS;
}

function block<T>(range: RangeState, read: Parameters<typeof mapCells<T>>[2]): readonly (readonly T[])[] | null {
  const area = areaOf(range);
  return isUnbounded(area) ? null : mapCells(range.sheet, area, read);
}

export const readValues = (range: RangeState): unknown => block(range, (content) => content?.value ?? "");

export const readFormulas = (range: RangeState): unknown => block(range, (content) => formulaOf(content));

export const readFormulasR1C1 = (range: RangeState): unknown =>
  block(range, (content, _, row, column) =>
    content?.formula === undefined ? (content?.value ?? "") : toR1C1(content.formula, row, column),
  );

export const readText = (range: RangeState): unknown =>
  block(range, (content, style) =>
    displayText(content?.value ?? "", style?.numberFormat ?? DEFAULT_STYLE.numberFormat),
  );

export const readValueTypes = (range: RangeState): unknown =>
  block(range, (content) => valueType(content?.value ?? ""));

export const readNumberFormat = (range: RangeState): unknown =>
  block(range, (_, style) => style?.numberFormat ?? DEFAULT_STYLE.numberFormat);

/** The formula of a cell, or its constant. */
export function formulaOf(content: Content | undefined): unknown {
  return content?.formula ?? content?.value ?? "";
}

/** A number format's category. */
export function numberFormatCategory(format: string): string {
  if (format === "General") return "General";
  if (format === "@") return "Text";
  if (/%/.test(format)) return "Percentage";
  if (/E[+-]/i.test(format)) return "Scientific";
  if (/\?\/|\/\?/.test(format)) return "Fraction";
  if (/^_.*\*/.test(format)) return "Accounting";
  const plain = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (/[yd]|mmm/i.test(plain)) return "Date";
  if (/[hs]/i.test(plain)) return "Time";
  if (/[$€£¥￥]/.test(format)) return "Currency";
  return /^[#0,.]+(?:_\)|;.*)?$/.test(plain) ? "Number" : "Custom";
}
