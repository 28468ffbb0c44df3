/**
 * A table of shares in whole steps, about to be rounded: what each cell surely gets, and how much it deserves one more.
 *
 * All lists are one per row. `gains` are whole numbers, so that sums of them compare exactly.
 */
export interface RoundingTable {
  /** Steps a cell gets before the left-over ones are placed, ≥ 0. */
  readonly floors: readonly (readonly number[])[];
  /** The cell's fraction as a whole number; -1 where the cell must stay as it is. */
  readonly gains: readonly (readonly number[])[];
  /** Steps that each row, and each column, still needs to tie. */
  readonly rowsLeft: readonly number[];
  readonly columnsLeft: readonly number[];
  /**
   * What it costs to move a cell one step further off its share than rounding would: infinite where the shares are
   * exact, so that no cell is off by a step; finite where they come from a fit with a last digit of its own.
   */
  readonly penalty: number;
}

/** Gain of a cell that must stay as it is. */
export const closed = -1;

/**
 * The share row × column ÷ total of every cell, exact, as floor and fraction.
 *
 * A cell without a fraction is closed: it has its share already.
 *
 * @param rows - totals in whole steps, ≥ 0, at most 2^51 together
 * @param columns - the same total
 */
export function proportionalTable(rows: readonly number[], columns: readonly number[]): RoundingTable {
  const total = rows.reduce((sum, row) => sum + row, 0);
  const divisor = BigInt(Math.max(1, total));
  const wideColumns = columns.map(BigInt);
  const coarser = coarserBy(total, rows.length + columns.length);
  const shares = rows.map((row) => {
    const wideRow = BigInt(row);
    return wideColumns.map((column) => {
      const product = wideRow * column;
      const floor = product / divisor;
      const fraction = product - floor * divisor;
      return { floor: Number(floor), gain: fraction === 0n ? closed : Number(fraction >> coarser) };
    });
  });
  const floors = shares.map((row) => row.map((share) => share.floor));
  return {
    floors,
    gains: shares.map((row) => row.map((share) => share.gain)),
    ...whatIsLeft(rows, columns, floors),
    penalty: Infinity,
  };
}

/** What the margins still need after the floors. */
export const whatIsLeft = (
  rows: readonly number[],
  columns: readonly number[],
  floors: readonly (readonly number[])[],
): Pick<RoundingTable, "rowsLeft" | "columnsLeft"> => {
  const columnsLeft = [...columns];
  for (const row of floors) row.forEach((floor, j) => (columnsLeft[j] = (columnsLeft[j] ?? 0) - floor));
  return {
    rowsLeft: rows.map((row, i) => row - (floors[i] ?? []).reduce((sum, floor) => sum + floor, 0)),
    columnsLeft,
  };
};

/**
 * Bits to drop from the fractions so that a path through all rows and columns still adds up exactly in a double.
 * None below some 10^12 steps; above, placements that differ by less than a millionth of a step count as equal.
 */
function coarserBy(total: number, nodes: number): bigint {
  let bits = 0;
  while ((total / 2 ** bits) * 2 * nodes > Number.MAX_SAFE_INTEGER) bits++;
  return BigInt(bits);
}
