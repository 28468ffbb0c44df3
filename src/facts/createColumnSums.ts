import { compensatedSum } from "./compensatedSum";
import type { OrderedRows, RowSlice } from "./orderedRows";

/** Total and number of the values in some slices. */
export interface ColumnTotal {
  /** 0 over no values; null when the total is too large for a number. */
  readonly sum: number | null;
  readonly count: number;
}

/** Running totals of one column over ordered rows, so that any slice is two look-ups. */
interface RunningTotals {
  /** 10^decimals of the column's values; null where their total would not be a safe whole number at that scale. */
  readonly scale: number | null;
  /** Entry i: total × scale of the first i rows. Empty without a scale. */
  readonly totals: Float64Array;
  /** Entry i: values among the first i rows. */
  readonly counts: Int32Array;
}

/** Finest decimals that are summed as whole numbers: prices and quantities; finer ones are measurements. */
const maxDecimals = 9;

/**
 * Adds up a column over slices of rows, exactly: amounts are summed as whole numbers of their smallest decimal, so that
 * 0.1 + 0.2 is 0.3 in any order of rows; columns too fine or too large for that are summed with compensation.
 *
 * Missing and non-finite values are left out. A sum beyond the largest number is null, never infinite.
 *
 * @param column - one value per row of the table; NaN is missing
 */
export function createColumnSums(column: Float64Array): (slices: readonly RowSlice[]) => ColumnTotal {
  const prepared = new WeakMap<OrderedRows, RunningTotals>();
  const prepare = (ordered: OrderedRows): RunningTotals => {
    let totals = prepared.get(ordered);
    if (!totals) prepared.set(ordered, (totals = runningTotals(column, ordered)));
    return totals;
  };
  return (slices) => {
    let count = 0;
    let scaled = 0;
    let scale: number | null = 1;
    for (const { ordered, start, end } of slices) {
      const running = prepare(ordered);
      count += (running.counts[end] ?? 0) - (running.counts[start] ?? 0);
      scaled += (running.totals[end] ?? 0) - (running.totals[start] ?? 0);
      scale = running.scale;
    }
    if (scale !== null) return { sum: scaled / scale, count };
    const sum = compensatedSum(valuesOf(column, slices));
    return { sum: Number.isFinite(sum) ? sum : null, count };
  };
}

function runningTotals(column: Float64Array, ordered: OrderedRows): RunningTotals {
  const { rows } = ordered;
  const scale = commonScale(column, rows);
  const counts = new Int32Array(rows.length + 1);
  const totals = new Float64Array(scale === null ? 0 : rows.length + 1);
  for (let i = 0; i < rows.length; i++) {
    const value = column[rows[i] ?? -1] ?? NaN;
    const isValue = Number.isFinite(value);
    counts[i + 1] = (counts[i] ?? 0) + (isValue ? 1 : 0);
    if (scale !== null) totals[i + 1] = (totals[i] ?? 0) + (isValue ? Math.round(value * scale) : 0);
  }
  return { scale, totals, counts };
}

/** The smallest power of ten that makes every value whole with a safe total, or null. */
function commonScale(column: Float64Array, rows: Int32Array): number | null {
  let decimals = 0;
  let magnitude = 0;
  for (const row of rows) {
    const value = column[row] ?? NaN;
    if (!Number.isFinite(value)) continue;
    while (Math.round(value * 10 ** decimals) / 10 ** decimals !== value) if (++decimals > maxDecimals) return null;
    magnitude += Math.abs(value);
  }
  // Each rounded value is off by at most half a unit, which the row count covers.
  return magnitude * 10 ** decimals + rows.length < Number.MAX_SAFE_INTEGER ? 10 ** decimals : null;
}

function* valuesOf(column: Float64Array, slices: readonly RowSlice[]): Generator<number> {
  for (const { ordered, start, end } of slices) {
    for (let i = start; i < end; i++) {
      const value = column[ordered.rows[i] ?? -1] ?? NaN;
      if (Number.isFinite(value)) yield value;
    }
  }
}
