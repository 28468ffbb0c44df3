import type { FreeMoves } from "./chains";

/** Rows in which a step may go from one column into another at no cost. */
export interface FreeLinks {
  /** A row after this one with such a swap, or null. The rows asked for never go back. */
  readonly rowAfter: (row: number, from: number, to: number) => number | null;
  /** Looks at a row again, in which steps were moved. */
  readonly look: (row: number) => void;
}

/**
 * Finds free swaps between columns without going through all rows each time: thousands of people have a row each.
 *
 * Each pair of columns keeps the rows that had a swap when they were looked at. One that lies behind or has none any more
 * is dropped for good when it is met, so that all questions together meet each row about once.
 */
export function createFreeLinks({ canTake, canPut }: FreeMoves, rows: number, columns: number): FreeLinks {
  const rowsOf = Array.from({ length: columns * columns }, (): number[] => []);
  const look = (row: number): void => {
    for (let from = 0; from < columns; from++) {
      if (!canTake(row, from)) continue;
      for (let to = 0; to < columns; to++) if (to !== from && canPut(row, to)) rowsOf[from * columns + to]?.push(row);
    }
  };
  for (let row = 0; row < rows; row++) look(row);
  return {
    look,
    rowAfter: (row, from, to) => {
      const known = rowsOf[from * columns + to] ?? [];
      for (let last = known.at(-1); last !== undefined; last = known.at(-1)) {
        if (last > row && canTake(last, from) && canPut(last, to)) return last;
        known.pop();
      }
      return null;
    },
  };
}
