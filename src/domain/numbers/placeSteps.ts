import { cheapestChains, freeMoves } from "./chains";
import { gainOfMore, lossOfLess, moveStep, type PlacedSteps } from "./residualTable";
import type { RoundingTable } from "./roundingTable";

/**
 * Places the left-over steps of a table so that rows and columns tie and the gains placed are the largest in sum.
 *
 * Each row first takes its own largest gains; then, column by column too full, steps move along the cheapest chain of
 * swaps to columns that lack one (successive shortest paths: what is best for the columns so far stays best).
 *
 * @param table - shares for which a tying placement exists
 * @returns steps above the floor, one list per row
 */
export function placeSteps(table: RoundingTable): PlacedSteps {
  const placed: PlacedSteps = table.floors.map((row) => row.map(() => 0));
  const lacking = [...table.columnsLeft];
  table.rowsLeft.forEach((left, row) => {
    for (let k = Math.abs(left); k > 0; k--) {
      const by = left > 0 ? 1 : -1;
      const column = bestColumn(table, placed, row, by);
      moveStep(placed, row, column, by);
      lacking[column] = (lacking[column] ?? 0) - by;
    }
  });
  while (lacking.some((steps) => steps > 0)) moveAlongCheapestChains(table, placed, lacking);
  return placed;
}

function bestColumn(table: RoundingTable, placed: PlacedSteps, row: number, by: 1 | -1): number {
  let best = -1;
  let bestGain = -Infinity;
  for (let column = 0; column < table.columnsLeft.length; column++) {
    const gain = by === 1 ? gainOfMore(table, placed, row, column) : -lossOfLess(table, placed, row, column);
    if (gain > bestGain) [best, bestGain] = [column, gain];
  }
  if (best < 0) throw new Error(`Row ${row + 1} of the table has no cell for a step that its total needs`);
  return best;
}

/** Moves as many steps as go along chains of the lowest cost; at least one, or the table cannot tie. */
function moveAlongCheapestChains(table: RoundingTable, placed: PlacedSteps, lacking: number[]): void {
  const full = lacking.flatMap((steps, column) => (steps < 0 ? [column] : []));
  const cost = cheapestChains(table, placed, full);
  const lowest = Math.min(...lacking.flatMap((steps, column) => (steps > 0 ? [cost[column] ?? Infinity] : [])));
  if (lowest === Infinity) throw new Error("The table has no placement of steps that ties");
  const moves = freeMoves(table, placed, cost);
  const isDeadEnd = new Uint8Array(cost.length);

  const reachesLack = (column: number): boolean => {
    if ((lacking[column] ?? 0) > 0 && cost[column] === lowest) {
      lacking[column] = (lacking[column] ?? 0) - 1;
      return true;
    }
    isDeadEnd[column] = 1;
    for (let row = 0; row < placed.length; row++) {
      if (isDeadEnd[lacking.length + row] || !moves.canTake(row, column)) continue;
      isDeadEnd[lacking.length + row] = 1;
      for (let to = 0; to < lacking.length; to++) {
        if (isDeadEnd[to] || !moves.canPut(row, to) || !reachesLack(to)) continue;
        moveStep(placed, row, to, 1);
        moveStep(placed, row, column, -1);
        isDeadEnd[lacking.length + row] = isDeadEnd[column] = 0;
        return true;
      }
    }
    return false;
  };
  let moved = 0;
  for (const column of full) {
    while ((lacking[column] ?? 0) < 0 && reachesLack(column)) {
      lacking[column] = (lacking[column] ?? 0) + 1;
      moved++;
    }
  }
  if (moved === 0) throw new Error("No cheapest chain could be followed");
}
