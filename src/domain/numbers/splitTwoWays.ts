import type { Problem } from "../problem";
import { fail, succeed, type Result } from "../result";
import { mostSteps, numbersProblem } from "./checkSplit";
import { alignDecimals, fromDecimal } from "./decimal";
import { fitAroundLocks } from "./fitAroundLocks";
import type { NumbersProblemCode } from "./numbersProblem";
import { placeSteps } from "./placeSteps";
import { preferEarlierCells } from "./preferEarlierCells";
import { proportionalTable, type RoundingTable } from "./roundingTable";
import { sumExactly } from "./sumExactly";

/** What each cell is held at, or null; one list per row. */
export type LockedTable = readonly (readonly (number | null)[])[];

/**
 * Split two ways at once: a table whose rows add up to the row totals and whose columns add up to the column totals.
 *
 * Each cell first gets row total × column total ÷ total, rounded down to whole steps. The left-over steps are placed
 * so that every row and column ties and the fractions placed are the largest in sum; where several placements are
 * equally good, earlier cells (by row, then column) get the steps. Held cells stay: the others are fitted in
 * proportion to what the margins leave (biproportional fit), then rounded the same way. Where a margin is not a
 * multiple of the step, the largest step that divides them all is used.
 *
 * @param rowTotals - one amount per row, n ≥ 1; all ≥ 0 or all ≤ 0
 * @param columnTotals - one amount per column, n ≥ 1, of the same total and sign
 * @param step - smallest difference allowed, same unit, > 0
 * @param locked - held cells, shaped like the table, of the sign of the totals; absent: none
 * @returns rows of amounts; every row and column ties exactly; without held cells no cell is off its exact share by a
 * step or more
 *
 * Problems: `weights-empty`, `step-invalid`, `total-invalid`, `total-too-large`, `margins-differ`, `margins-mixed`,
 * `locks-misshapen`, `lock-invalid`, `lock-infeasible` (names the row or column).
 *
 * @example splitTwoWays([37, 33, 30], [23, 35, 42], 1) // [[9, 13, 15], [7, 12, 14], [7, 10, 13]]
 * @example splitTwoWays([10, 10], [10, 10], 1, [[2, null], [null, null]]) // [[2, 8], [8, 2]]
 * @see controlled rounding as a transportation problem
 */
export function splitTwoWays(
  rowTotals: readonly number[],
  columnTotals: readonly number[],
  step: number,
  locked?: LockedTable,
): Result<number[][], NumbersProblemCode> {
  const locks = locked?.some((row) => row.some((lock) => lock !== null)) ? locked : undefined;
  const problem = checkMargins(rowTotals, columnTotals, step) ?? checkLocks(rowTotals, columnTotals, locked);
  if (problem) return fail(problem);

  const scale = commonStep([...rowTotals, ...columnTotals, ...(locks ?? []).flat().map((lock) => lock ?? 0)], step);
  if (sumExactly(rowTotals) !== 0 && scale.steps(Math.abs(sumExactly(rowTotals))) > mostSteps) {
    return fail(numbersProblem("total-too-large", { total: sumExactly(rowTotals), step: scale.amount(1) }));
  }
  const isNegative = [...rowTotals, ...columnTotals].some((total) => total < 0);
  const inSteps = (amount: number): number => scale.steps(isNegative ? -amount : amount);
  const rows = rowTotals.map(inSteps);
  const columns = columnTotals.map(inSteps);
  const held = locks?.map((row) => row.map((lock) => (lock === null ? null : inSteps(lock))));

  const table = held ? fitAroundLocks(rows, columns, held) : succeed(proportionalTable(rows, columns));
  if (!table.ok) return fail(inAmounts(table.problem, scale));
  const counts = roundTable(table.value);
  return succeed(
    counts.map((row, i) => row.map((count, j) => locks?.[i]?.[j] ?? scale.amount(isNegative ? -count : count))),
  );
}

function roundTable(table: RoundingTable): number[][] {
  const placed = placeSteps(table);
  preferEarlierCells(table, placed);
  return table.floors.map((row, i) => row.map((floor, j) => floor + (placed[i]?.[j] ?? 0)));
}

function checkMargins(
  rowTotals: readonly number[],
  columnTotals: readonly number[],
  step: number,
): Problem<NumbersProblemCode> | null {
  if (rowTotals.length === 0 || columnTotals.length === 0) return numbersProblem("weights-empty", {});
  if (!Number.isFinite(step) || step <= 0) return numbersProblem("step-invalid", { step: String(step) });
  for (const [axis, totals] of [["row", rowTotals] as const, ["column", columnTotals] as const]) {
    const invalid = totals.findIndex((total) => !Number.isFinite(total));
    if (invalid >= 0) {
      return numbersProblem("total-invalid", { axis, position: invalid + 1, value: String(totals[invalid]) });
    }
  }
  const all = [...rowTotals, ...columnTotals];
  if (all.some((total) => total < 0) && all.some((total) => total > 0)) return numbersProblem("margins-mixed", {});
  const [rows, columns] = [sumExactly(rowTotals), sumExactly(columnTotals)];
  if (rows === columns) return null;
  return numbersProblem("margins-differ", { rows, columns, difference: sumExactly([rows, -columns]) });
}

function checkLocks(
  rowTotals: readonly number[],
  columnTotals: readonly number[],
  locked: LockedTable | undefined,
): Problem<NumbersProblemCode> | null {
  if (!locked) return null;
  if (locked.length !== rowTotals.length || locked.some((row) => row.length !== columnTotals.length)) {
    const cells = rowTotals.length * columnTotals.length;
    return numbersProblem("locks-misshapen", { locks: locked.flat().length, cells });
  }
  const sign = rowTotals.some((total) => total < 0) ? -1 : 1;
  const locks = locked.flat();
  const invalid = locks.findIndex((lock) => lock !== null && !(Number.isFinite(lock) && lock * sign >= 0));
  if (invalid < 0) return null;
  return numbersProblem("lock-invalid", { position: invalid + 1, value: String(locks[invalid]) });
}

interface StepScale {
  readonly steps: (amount: number) => number;
  readonly amount: (steps: number) => number;
}

/** The largest step that divides the wanted one and every amount. */
function commonStep(amounts: readonly number[], step: number): StepScale {
  const { digits, exponent } = alignDecimals([step, ...amounts]);
  const size = digits.reduce(greatestCommonDivisor, 0n);
  return {
    steps: (amount) => {
      const [own = 0n] = alignDecimals([amount, fromDecimal({ digits: 1n, exponent })]).digits;
      return Number(own / size);
    },
    amount: (steps) => fromDecimal({ digits: BigInt(steps) * size, exponent }),
  };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** What the fit says in steps, said in the amounts of the caller. */
const inAmounts = (problem: Problem<NumbersProblemCode>, scale: StepScale): Problem<NumbersProblemCode> => ({
  ...problem,
  params: { ...problem.params, amount: scale.amount(Number(problem.params["amount"] ?? 0)) },
});
