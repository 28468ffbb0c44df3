import type { DraftCell, SheetDraft } from "../../workbook/sheetDraft";
import { boldWidth, textWidth } from "./textWidth";

/** Height of one line of text, in points. */
const lineHeight = 15;

/**
 * Heights of the rows whose wrapped texts take more than one line: not every program works them out on opening.
 *
 * @param rows - of the whole sheet
 * @param widths - of its columns, in characters
 * @returns heights in points by 0-based row; rows of one line are not listed
 */
export function fitRows(rows: SheetDraft["rows"], widths: readonly number[]): Readonly<Record<number, number>> {
  const heights: Record<number, number> = {};
  rows.forEach((row, index) => {
    const lines = Math.max(1, ...row.map((cell, column) => linesOf(cell, widths[column] ?? 0)));
    if (lines > 1) heights[index] = lines * lineHeight;
  });
  return heights;
}

function linesOf(cell: DraftCell | undefined, width: number): number {
  if (cell?.style?.wrap !== true || typeof cell.value !== "string") return 1;
  const room = Math.max(1, width - 1) / (cell.style.bold === true ? boldWidth : 1);
  let lines = 1;
  let used = 0;
  for (const word of cell.value.split(/(?<=[\s-])/u)) {
    const length = textWidth(word);
    if (used > 0 && used + textWidth(word.trimEnd()) > room) {
      lines += 1;
      used = 0;
    }
    used += length;
    // Chinese, and words longer than the column, break anywhere.
    lines += Math.max(0, Math.ceil(used / room) - 1);
    if (used > room) used %= room;
  }
  return lines;
}
