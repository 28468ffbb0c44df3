import { closed, type RoundingTable } from "./roundingTable";

/** Steps placed above (or below) the floor of each cell, one list per row. */
export type PlacedSteps = number[][];

/** What one more step in a cell is worth; -Infinity where it may not have one. */
export function gainOfMore(table: RoundingTable, placed: PlacedSteps, row: number, column: number): number {
  return gainOfStep(table, row, column, placed[row]?.[column] ?? 0);
}

/** What a cell loses with one step less; Infinity where it may not lose one. */
export function lossOfLess(table: RoundingTable, placed: PlacedSteps, row: number, column: number): number {
  const steps = placed[row]?.[column] ?? 0;
  if ((table.floors[row]?.[column] ?? 0) + steps <= 0 || table.gains[row]?.[column] === closed) return Infinity;
  return gainOfStep(table, row, column, steps - 1);
}

/** The further from the share, the less a step is worth: rounding to either side comes first. */
function gainOfStep(table: RoundingTable, row: number, column: number, before: number): number {
  const gain = table.gains[row]?.[column] ?? closed;
  if (gain === closed) return -Infinity;
  return before === 0 ? gain : gain - before * table.penalty;
}

/** Puts a step into a cell, or takes one out with -1. */
export function moveStep(placed: PlacedSteps, row: number, column: number, by: 1 | -1): void {
  const cells = placed[row];
  if (cells) cells[column] = (cells[column] ?? 0) + by;
}
