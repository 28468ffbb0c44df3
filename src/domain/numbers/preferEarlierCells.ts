import { cheapestChains, freeMoves, type FreeMoves } from "./chains";
import { moveStep, type PlacedSteps } from "./residualTable";
import type { RoundingTable } from "./roundingTable";

/**
 * Among equally good placements, gives the steps to the earlier cells, by row and then column.
 *
 * Cell by cell in that order: if a step can come into it along a ring of swaps that costs nothing and touches later
 * cells only, the ring is turned.
 *
 * @param table - the shares
 * @param placed - a best placement; changed in place into the best one that is first in order
 */
export function preferEarlierCells(table: RoundingTable, placed: PlacedSteps): void {
  const columns = table.columnsLeft.map((_, column) => column);
  const moves = freeMoves(table, placed, cheapestChains(table, placed, columns));
  table.rowsLeft.forEach((_, row) => {
    for (const column of columns) {
      while (moves.canPut(row, column) && columns.some((later) => later > column && moves.canTake(row, later))) {
        const ring = freeRing(moves, row, column, table.rowsLeft.length, columns.length);
        if (!ring) break;
        turn(placed, ring);
      }
    }
  });
}

/** Rows and columns in turn, beginning with the row and column of the cell that gains a step. */
type Ring = readonly { readonly row: number; readonly put: number; readonly take: number }[];

/** Breadth-first search from a cell's column back to its row, over later cells only. */
function freeRing(moves: FreeMoves, row: number, column: number, rows: number, columns: number): Ring | null {
  const rowBefore = new Map<number, number>();
  const columnBefore = new Map<number, number>();
  const queue = [column];
  const seenColumns = new Set(queue);
  for (const from of queue) {
    if (from > column && moves.canTake(row, from)) return ringBack(rowBefore, columnBefore, row, column, from);
    for (let other = row + 1; other < rows; other++) {
      if (columnBefore.has(other) || !moves.canTake(other, from)) continue;
      columnBefore.set(other, from);
      for (let to = 0; to < columns; to++) {
        if (seenColumns.has(to) || !moves.canPut(other, to)) continue;
        seenColumns.add(to);
        rowBefore.set(to, other);
        queue.push(to);
      }
    }
  }
  return null;
}

function ringBack(
  rowBefore: ReadonlyMap<number, number>,
  columnBefore: ReadonlyMap<number, number>,
  row: number,
  column: number,
  last: number,
): Ring {
  const ring = [{ row, put: column, take: last }];
  for (let put = last; put !== column;) {
    const other = rowBefore.get(put) ?? row;
    const take = columnBefore.get(other) ?? column;
    ring.push({ row: other, put, take });
    put = take;
  }
  return ring;
}

function turn(placed: PlacedSteps, ring: Ring): void {
  for (const { row, put, take } of ring) {
    moveStep(placed, row, put, 1);
    moveStep(placed, row, take, -1);
  }
}
