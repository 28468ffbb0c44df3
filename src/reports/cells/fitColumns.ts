import type { DraftCell } from "../../workbook/sheetDraft";
import { sheetStyles } from "./sheetStyles";
import { boldWidth, textWidth } from "./textWidth";

/** Narrowest and widest of a column, in characters. */
export type WidthLimits = readonly [least: number, most: number];

const usualLimits: WidthLimits = [7, 24];

/**
 * Column widths at which no number is cut to `####`; texts wider than a column's limit wrap.
 *
 * @param rows - header, body and totals; titles and notes that run over are not among them
 * @param columns - how many columns the sheet has
 * @param limits - of the first columns; others take 7 to 24 characters
 */
export function fitColumns(
  rows: readonly (readonly (DraftCell | undefined)[])[],
  columns: number,
  limits: readonly WidthLimits[] = [],
): readonly number[] {
  return Array.from({ length: columns }, (_, column) => {
    const [least, most] = limits[column] ?? usualLimits;
    let width = least;
    for (const row of rows) {
      const cell = row[column];
      if (cell === undefined || row.length < 2) continue;
      // A number that does not fit shows as ####, so it may pass the limit; a header may always wrap.
      const isNumber = typeof cell.value === "number";
      const needed = isNumber ? shownWidth(cell) : wordWidth(cell);
      width = Math.max(width, isNumber ? needed : Math.min(needed, most));
    }
    return width;
  });
}

const padding = 2;

function wordWidth(cell: DraftCell): number {
  if (typeof cell.value !== "string") return 0;
  const isHeader = cell.style === sheetStyles.header;
  const words = isHeader ? cell.value.split(" ") : [cell.value];
  const longest = Math.max(0, ...words.map(textWidth));
  return (isHeader || !cell.style?.bold ? longest : Math.ceil(longest * boldWidth)) + padding;
}

/** Column units that a digit takes at most in fonts of spreadsheets (Calibri, DejaVu Sans), and bold. */
const digitWidth = { plain: 1.06, bold: 1.14 } as const;
/** What else numbers are made of, in digits: separators, the widest sign, and words such as 万. */
const separatorWidth = 0.7;
const percentWidth = 1.6;

function shownWidth(cell: DraftCell): number {
  const value = typeof cell.value === "number" ? Math.abs(cell.value) : 0;
  const size = (cell.style?.size ?? 11) / 11;
  const digit = digitWidth[cell.style?.bold ? "bold" : "plain"];
  let digits = cell.value === value ? 0 : separatorWidth;
  for (const character of shownText(value, cell.style?.numberFormat ?? "")) {
    if (/[.,\s-]/u.test(character)) digits += separatorWidth;
    else digits += character === "%" ? percentWidth : textWidth(character);
  }
  return Math.ceil((digits * digit * size + 1) * 10) / 10;
}

function shownText(value: number, format: string): string {
  const mark = /"[▲■] "/u.test(format) ? "▲ " : "";
  if (format.includes("%")) return `${mark}${(value * 100).toFixed(shownDecimals(value * 100, format))}%`;
  if (format.includes("万")) return `${mark}${(value / 1e4).toFixed(1)}万 `;
  if (format.includes("亿")) return `${mark}${(value / 1e8).toFixed(2)}亿 `;
  if (format.startsWith("yyyy")) return format;
  const decimals = shownDecimals(value, format);
  const whole = format === "" || format === "General" ? String(value) : value.toFixed(decimals);
  const digits = whole.split(".")[0]?.length ?? 0;
  return mark + whole + (format.includes(",") ? ",".repeat(Math.floor((digits - 1) / 3)) : "");
}

/** The decimals that a format shows of a value: those it must, and as many more as it may and the value has. */
function shownDecimals(value: number, format: string): number {
  const places = /\.([0#]+)/.exec(format)?.[1] ?? "";
  const least = places.replaceAll("#", "").length;
  const own = value.toFixed(places.length).replace(/0+$/, "").split(".")[1]?.length ?? 0;
  return Math.max(least, Math.min(places.length, own));
}
