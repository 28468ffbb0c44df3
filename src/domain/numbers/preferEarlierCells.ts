import { cheapestChains, freeMoves } from "./chains";
import { createFreeLinks, type FreeLinks } from "./freeLinks";
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
  const links = createFreeLinks(moves, table.rowsLeft.length, columns.length);
  table.rowsLeft.forEach((_, row) => {
    for (const column of columns) {
      while (moves.canPut(row, column)) {
        const last = columns.filter((later) => later > column && moves.canTake(row, later));
        const ring = last.length === 0 ? null : freeRing(links, { row, column, last, columns: columns.length });
        if (!ring) break;
        turn(placed, ring);
        for (const swap of ring) links.look(swap.row);
      }
    }
  });
}

/** Swaps in single rows, beginning with the row of the cell that gains a step; what one takes the next one puts. */
type Ring = readonly { readonly row: number; readonly put: number; readonly take: number }[];

/**
 * Breadth-first search from a cell's column to one that its own row can give a step from, over later rows only.
 *
 * The shortest way passes no row twice: a row that took part twice would have a shorter link of its own.
 */
function freeRing(
  links: FreeLinks,
  {
    row,
    column,
    last,
    columns,
  }: { readonly row: number; readonly column: number; readonly last: readonly number[]; readonly columns: number },
): Ring | null {
  const cameBy = new Map<number, { readonly row: number; readonly from: number }>();
  const queue = [column];
  for (const from of queue) {
    if (last.includes(from)) return ringBack(cameBy, row, column, from);
    for (let to = 0; to < columns; to++) {
      if (to === column || cameBy.has(to)) continue;
      const other = links.rowAfter(row, from, to);
      if (other === null) continue;
      cameBy.set(to, { row: other, from });
      queue.push(to);
    }
  }
  return null;
}

function ringBack(
  cameBy: ReadonlyMap<number, { readonly row: number; readonly from: number }>,
  row: number,
  column: number,
  last: number,
): Ring {
  const ring = [{ row, put: column, take: last }];
  for (let put = last; put !== column;) {
    const link = cameBy.get(put);
    if (!link) break;
    ring.push({ row: link.row, put, take: link.from });
    put = link.from;
  }
  return ring;
}

function turn(placed: PlacedSteps, ring: Ring): void {
  for (const { row, put, take } of ring) {
    moveStep(placed, row, put, 1);
    moveStep(placed, row, take, -1);
  }
}
