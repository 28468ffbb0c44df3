import { gainOfMore, lossOfLess, type PlacedSteps } from "./residualTable";
import type { RoundingTable } from "./roundingTable";

/**
 * Costs of the cheapest chains of swaps that begin at the given columns (Bellman–Ford with a queue).
 *
 * A chain takes a step out of a cell of a column, puts it into another column of the same row, and goes on from there.
 *
 * @param sources - columns with cost 0
 * @returns the cost of every column, then of every row; Infinity where no chain leads
 */
export function cheapestChains(table: RoundingTable, placed: PlacedSteps, sources: readonly number[]): Float64Array {
  const columns = table.columnsLeft.length;
  const nodes = columns + table.rowsLeft.length;
  const cost = new Float64Array(nodes).fill(Infinity);
  const isQueued = new Uint8Array(nodes);
  for (const source of sources) cost[source] = 0;
  let queue: number[] = [...sources];
  // A cheapest chain has fewer links than there are nodes, so more rounds than nodes find nothing better.
  for (let round = 0; round < nodes && queue.length > 0; round++) {
    const next: number[] = [];
    for (const node of queue) {
      isQueued[node] = 0;
      const isColumn = node < columns;
      for (let other = isColumn ? columns : 0; other < (isColumn ? nodes : columns); other++) {
        const step = isColumn
          ? lossOfLess(table, placed, other - columns, node)
          : -gainOfMore(table, placed, node - columns, other);
        const reached = (cost[node] ?? Infinity) + step;
        if (reached >= (cost[other] ?? Infinity)) continue;
        cost[other] = reached;
        if (!isQueued[other]) next.push(other);
        isQueued[other] = 1;
      }
    }
    queue = next;
  }
  return cost;
}

/** Moves of one step that lie on a cheapest chain: rings of them cost nothing. */
export interface FreeMoves {
  readonly canTake: (row: number, column: number) => boolean;
  readonly canPut: (row: number, column: number) => boolean;
}

/**
 * Tells which moves lie on cheapest chains.
 *
 * @param cost - of the columns, then of the rows, from {@link cheapestChains}; holds on while only free moves are made
 */
export function freeMoves(table: RoundingTable, placed: PlacedSteps, cost: Float64Array): FreeMoves {
  const ofColumn = (column: number): number => cost[column] ?? Infinity;
  const ofRow = (row: number): number => cost[table.columnsLeft.length + row] ?? Infinity;
  return {
    canTake: (row, column) =>
      ofRow(row) < Infinity && ofColumn(column) + lossOfLess(table, placed, row, column) === ofRow(row),
    canPut: (row, column) =>
      ofColumn(column) < Infinity && ofRow(row) - gainOfMore(table, placed, row, column) === ofColumn(column),
  };
}
