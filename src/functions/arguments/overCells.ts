import { problemCell, type Answer, type CellAnswer, type Matrix } from "../cellAnswer";

/**
 * Answers for ranges cell by cell, as Excel's own functions do: a single row or column is repeated along the others.
 *
 * @param matrices - ranges or single values; one that was left out counts as a blank cell
 * @param answer - for one cell of each
 * @returns as many rows and columns as the largest range has
 *
 * Where ranges do not reach, the cell holds the problem `arguments-differ`.
 *
 * @example overCells([[["A"], ["B"]], [["2026Q1", "2026Q2"]]], (rep, period) => …) // 2 × 2 answers
 */
export function overCells(matrices: readonly Matrix[], answer: (...values: readonly unknown[]) => CellAnswer): Answer {
  // Most cells ask with one value each, and thousands of them at once.
  if (matrices.every(isOneCell)) return [[answer(...matrices.map((matrix) => matrix?.[0]?.[0] ?? null))]];
  const grids = matrices.map((matrix) => (matrix && matrix.length > 0 ? matrix : [[null]]));
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map((grid) => grid[0]?.length ?? 1));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const values = grids.map((grid) => {
        const line = grid.length === 1 ? grid[0] : grid[row];
        return line?.length === 1 ? line[0] : line?.[column];
      });
      return values.some((value) => value === undefined)
        ? problemCell("arguments-differ", { argument: "1", other: "2" })
        : answer(...values);
    }),
  );
}

const isOneCell = (matrix: Matrix): boolean =>
  !matrix || matrix.length === 0 || (matrix.length === 1 && matrix[0]?.length === 1 && matrix[0][0] !== undefined);
