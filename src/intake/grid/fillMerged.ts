import type { CellRect, CellValue, SheetContent, SheetRow } from "../../workbook/sheetContent";
import { cellText, isBlankCell } from "./block";
import { cellAddress } from "./address";
import type { FilledDown } from "./tableRegion";

/** A sheet's rows with its merged cells filled down, and where that was done. */
export interface FilledSheet {
  readonly rows: readonly SheetRow[];
  /** By column; at most one entry a column. */
  readonly filled: readonly FilledDown[];
}

/**
 * Give every row under a merged cell the value of that cell, in the first column of the merge.
 *
 * A name that stands once beside a merged block of rows belongs to each of them.
 *
 * @param sheet - rows without any content stay absent
 * @returns the same row objects where nothing was filled
 */
export function fillMerged(sheet: SheetContent): FilledSheet {
  const tall = sheet.merges.filter(({ top, bottom }) => bottom > top);
  if (tall.length === 0) return { rows: sheet.rows, filled: [] };
  const rows = [...sheet.rows];
  const copies = new Map<number, CellValue[]>();
  const filled = new Map<number, { rows: Set<number>; example: FilledDown["example"] }>();
  for (const merge of tall) fillOne(merge, rows, copies, filled);
  for (const [position, values] of copies) {
    const row = rows[position];
    if (row) rows[position] = { ...row, values };
  }
  return { rows, filled: [...filled].map(([column, entry]) => ({ column, ...entry })) };
}

function fillOne(
  { top, left, bottom }: CellRect,
  rows: readonly SheetRow[],
  copies: Map<number, CellValue[]>,
  filled: Map<number, { rows: Set<number>; example: FilledDown["example"] }>,
): void {
  const first = positionOf(rows, top);
  const head = rows[first];
  const value = head?.index === top ? head.values[left] : null;
  if (value === undefined || value === null || isBlankCell(value)) return;
  for (let position = first + 1; position < rows.length; position += 1) {
    const row = rows[position];
    if (!row || row.index > bottom) return;
    if (!isBlankCell(row.values[left])) continue;
    const values = copies.get(position) ?? row.values.slice();
    while (values.length <= left) values.push(null);
    values[left] = value;
    copies.set(position, values);
    const entry = filled.get(left) ?? {
      rows: new Set(),
      example: { cell: cellAddress(row.index, left), text: cellText(value) },
    };
    entry.rows.add(row.index);
    filled.set(left, entry);
  }
}

/** Position of the first row at or below a sheet row. */
function positionOf(rows: readonly SheetRow[], index: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.index ?? Infinity) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
