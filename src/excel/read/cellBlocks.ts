import type { CellRect } from "../../workbook/sheetContent";

/** Cells of one sheet that are read in one request. */
export interface CellBlock {
  /** Position of the sheet among those that are read. */
  readonly sheet: number;
  readonly area: CellRect;
}

/** How many cells an area has. */
export const cellsIn = ({ top, left, bottom, right }: CellRect): number => (bottom - top + 1) * (right - left + 1);

/**
 * Takes blocks for one request off the front of a queue, cutting the last one where it does not fit whole.
 *
 * @param queue - blocks that are still to be read; those taken are removed
 * @param budget - cells that one request may carry; at least one row is taken however wide it is
 */
export function takeBlocks(queue: CellBlock[], budget: number): CellBlock[] {
  const taken: CellBlock[] = [];
  let left = budget;
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const size = cellsIn(next.area);
    if (size <= left) {
      taken.push(next);
      left -= size;
      continue;
    }
    const width = next.area.right - next.area.left + 1;
    const rows = Math.max(taken.length === 0 ? 1 : 0, Math.floor(left / width));
    if (rows === 0) queue.unshift(next);
    else {
      const [first, rest] = cutAfterRow(next, next.area.top + rows - 1);
      taken.push(first);
      if (rest) queue.unshift(rest);
    }
    break;
  }
  return taken;
}

function cutAfterRow({ sheet, area }: CellBlock, row: number): [CellBlock, CellBlock?] {
  const first = { sheet, area: { ...area, bottom: Math.min(row, area.bottom) } };
  return row >= area.bottom ? [first] : [first, { sheet, area: { ...area, top: row + 1 } }];
}

/**
 * The same cells in smaller requests, after Excel refused to carry them in one: half of the blocks each, half of the
 * rows, or half of a row.
 *
 * @returns two lists, or null for a single cell, which cannot be divided
 */
export function halveBlocks(blocks: readonly CellBlock[]): [CellBlock[], CellBlock[]] | null {
  const [only] = blocks;
  if (!only) return null;
  if (blocks.length > 1) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const { top, left, bottom, right } = only.area;
  if (bottom > top) {
    const [first, rest] = cutAfterRow(only, Math.floor((top + bottom) / 2));
    return [[first], rest ? [rest] : []];
  }
  if (right === left) return null;
  const middle = Math.floor((left + right) / 2);
  const part = (area: Partial<CellRect>): CellBlock[] => [{ ...only, area: { ...only.area, ...area } }];
  return [part({ right: middle }), part({ left: middle + 1 })];
}
