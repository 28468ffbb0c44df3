import { fail, succeed, type Result } from "../result";
import { numbersProblem } from "./checkSplit";
import { flowThroughOpenCells, cellsThatMayHold } from "./openCells";
import type { NumbersProblemCode } from "./numbersProblem";
import { closed, whatIsLeft, type RoundingTable } from "./roundingTable";

/** Fractions of a fitted cell are told apart to a millionth of a step: the fit itself knows no more. */
const gainsPerStep = 2 ** 20;

/** Rounds of scaling after which a fit stops, near enough or not: rounding makes the margins tie in any case. */
const mostRounds = 2000;

/**
 * Fits the open cells of a table to what held cells leave of its margins, in proportion to row × column.
 *
 * First a maximum flow tells whether the margins can tie at all, and which cells can hold anything; those are then
 * scaled by row and by column in turn until they tie (biproportional or RAS fit).
 *
 * @param rows - totals in whole steps, ≥ 0
 * @param columns - the same total
 * @param held - steps that a cell is held at, or null where it is open; one list per row
 *
 * Problems: `lock-infeasible` with the row or column that cannot tie, `amount` in steps.
 */
export function fitAroundLocks(
  rows: readonly number[],
  columns: readonly number[],
  held: readonly (readonly (number | null)[])[],
): Result<RoundingTable, NumbersProblemCode> {
  const isOpen = held.map((row) => row.map((lock) => lock === null));
  const heldSteps = held.map((row) => row.map((lock) => lock ?? 0));
  const { rowsLeft, columnsLeft } = whatIsLeft(rows, columns, heldSteps);
  const overfull = firstOverfull("row", rowsLeft) ?? firstOverfull("column", columnsLeft);
  if (overfull) return fail(numbersProblem("lock-infeasible", overfull));

  const { flow, unplaced } = flowThroughOpenCells(rowsLeft, columnsLeft, isOpen);
  if (unplaced) return fail(numbersProblem("lock-infeasible", { ...unplaced }));

  const mayHold = cellsThatMayHold(flow, isOpen);
  const fitted = scaleToMargins(rows, columns, rowsLeft, columnsLeft, mayHold);
  const floors = fitted.map((row, i) => row.map((share, j) => heldSteps[i]?.[j] || Math.floor(share)));
  return succeed({
    floors,
    gains: fitted.map((row, i) =>
      row.map((share, j) => (mayHold[i]?.[j] ? Math.round((share - Math.floor(share)) * gainsPerStep) : closed)),
    ),
    ...whatIsLeft(rows, columns, floors),
    penalty: 4 * gainsPerStep * (rows.length + columns.length),
  });
}

const firstOverfull = (
  axis: "row" | "column",
  left: readonly number[],
): { axis: string; position: number; amount: number } | null => {
  const index = left.findIndex((steps) => steps < 0);
  return index < 0 ? null : { axis, position: index + 1, amount: -(left[index] ?? 0) };
};

function scaleToMargins(
  rows: readonly number[],
  columns: readonly number[],
  rowsLeft: readonly number[],
  columnsLeft: readonly number[],
  mayHold: readonly (readonly boolean[])[],
): number[][] {
  const total = Math.max(
    1,
    rows.reduce((sum, row) => sum + row, 0),
  );
  const cells = rows.map((row, i) => columns.map((column, j) => (mayHold[i]?.[j] ? (row * column) / total : 0)));
  const nearEnough = Math.max(1e-7, total * 1e-13);
  for (let round = 0; round < mostRounds; round++) {
    let furthestOff = 0;
    cells.forEach((row, i) => {
      const sum = row.reduce((all, cell) => all + cell, 0);
      furthestOff = Math.max(furthestOff, Math.abs(sum - (rowsLeft[i] ?? 0)));
      const factor = sum > 0 ? (rowsLeft[i] ?? 0) / sum : 0;
      row.forEach((cell, j) => (row[j] = cell * factor));
    });
    const sums = columns.map((_, j) => cells.reduce((all, row) => all + (row[j] ?? 0), 0));
    for (const row of cells) {
      row.forEach((cell, j) => (row[j] = sums[j] ? (cell * (columnsLeft[j] ?? 0)) / sums[j] : 0));
    }
    if (round > 0 && furthestOff < nearEnough) break;
  }
  return cells;
}
