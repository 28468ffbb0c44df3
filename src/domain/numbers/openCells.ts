/** A margin that cannot tie: `amount` of it has no open cell to go to. */
export interface Unplaced {
  readonly axis: "row" | "column";
  /** From 1. */
  readonly position: number;
  readonly amount: number;
}

/** Steps that flow through each cell, and the first margin that they cannot fill. */
export interface OpenFlow {
  readonly flow: readonly (readonly number[])[];
  readonly unplaced: Unplaced | null;
}

/**
 * Fills the margins through the open cells as far as it goes (maximum flow), to see whether a table can tie.
 *
 * @param rowsLeft - steps each row still needs, ≥ 0
 * @param columnsLeft - the same total by column
 * @param isOpen - cells that may hold steps, one list per row
 * @example flowThroughOpenCells([5], [5], [[false]]).unplaced // { axis: "row", position: 1, amount: 5 }
 */
export function flowThroughOpenCells(
  rowsLeft: readonly number[],
  columnsLeft: readonly number[],
  isOpen: readonly (readonly boolean[])[],
): OpenFlow {
  const rows = [...rowsLeft];
  const columns = [...columnsLeft];
  const flow = isOpen.map((row) => row.map(() => 0));
  for (const path of pathsToFill(rows, columns, flow, isOpen)) {
    const end = path.at(-1)?.column ?? 0;
    const start = path[0]?.row ?? 0;
    const taken = path.flatMap(({ row, takenFrom }) => (takenFrom === null ? [] : [flow[row]?.[takenFrom] ?? 0]));
    const amount = Math.min(rows[start] ?? 0, columns[end] ?? 0, ...taken);
    for (const { row, column, takenFrom } of path) {
      addTo(flow[row], column, amount);
      if (takenFrom !== null) addTo(flow[row], takenFrom, -amount);
    }
    addTo(rows, start, -amount);
    addTo(columns, end, -amount);
  }
  return { flow, unplaced: firstUnplaced(rows, columns, isOpen) };
}

/**
 * Which open cells can hold something in a table that ties; the others are 0 in every such table.
 *
 * A cell without flow can get some when a ring of changes leads from its column back to its row.
 */
export function cellsThatMayHold(
  flow: readonly (readonly number[])[],
  isOpen: readonly (readonly boolean[])[],
): boolean[][] {
  const columns = flow[0]?.length ?? 0;
  const reached = Array.from({ length: columns }, (_, column) => rowsReachedFrom(column, flow, isOpen));
  return isOpen.map((row, i) => row.map((open, j) => open && Boolean((flow[i]?.[j] ?? 0) > 0 || reached[j]?.has(i))));
}

/** One row of a path: steps go into `column`, out of `takenFrom` (null in the row where the path begins). */
interface PathStep {
  readonly row: number;
  readonly column: number;
  readonly takenFrom: number | null;
}

/** Shortest paths from a row that needs steps to a column that needs them, as long as there are any. */
function* pathsToFill(
  rows: readonly number[],
  columns: readonly number[],
  flow: readonly (readonly number[])[],
  isOpen: readonly (readonly boolean[])[],
): Generator<readonly PathStep[]> {
  for (let start = 0; start < rows.length; start++) {
    while ((rows[start] ?? 0) > 0) {
      const path = pathFrom(start, columns, flow, isOpen);
      if (!path) break;
      yield path;
    }
  }
}

function pathFrom(
  start: number,
  columns: readonly number[],
  flow: readonly (readonly number[])[],
  isOpen: readonly (readonly boolean[])[],
): readonly PathStep[] | null {
  const paths = new Map<number, PathStep & { readonly before: PathStep[] }>();
  const takenFrom = new Map<number, number | null>([[start, null]]);
  const queue = [start];
  const pathTo = (row: number): PathStep[] => {
    const own = takenFrom.get(row) ?? null;
    const step = own === null ? undefined : paths.get(own);
    return step ? [...step.before, step] : [];
  };
  for (const row of queue) {
    for (let column = 0; column < columns.length; column++) {
      if (!isOpen[row]?.[column] || paths.has(column)) continue;
      const step = { row, column, takenFrom: takenFrom.get(row) ?? null, before: pathTo(row) };
      if ((columns[column] ?? 0) > 0) return [...step.before, step];
      paths.set(column, step);
      flow.forEach((cells, other) => {
        if ((cells[column] ?? 0) <= 0 || takenFrom.has(other)) return;
        takenFrom.set(other, column);
        queue.push(other);
      });
    }
  }
  return null;
}

function rowsReachedFrom(
  column: number,
  flow: readonly (readonly number[])[],
  isOpen: readonly (readonly boolean[])[],
): ReadonlySet<number> {
  const rows = new Set<number>();
  const seen = new Set([column]);
  for (const from of seen) {
    flow.forEach((cells, row) => {
      if ((cells[from] ?? 0) <= 0 || rows.has(row)) return;
      rows.add(row);
      isOpen[row]?.forEach((open, to) => {
        if (open) seen.add(to);
      });
    });
  }
  return rows;
}

function firstUnplaced(
  rows: readonly number[],
  columns: readonly number[],
  isOpen: readonly (readonly boolean[])[],
): Unplaced | null {
  const row = rows.findIndex((steps) => steps > 0);
  if (row < 0) return null;
  const column = columns.findIndex((steps, j) => steps > 0 && !isOpen.some((cells) => cells[j]));
  return column >= 0 && isOpen[row]?.some(Boolean)
    ? { axis: "column", position: column + 1, amount: columns[column] ?? 0 }
    : { axis: "row", position: row + 1, amount: rows[row] ?? 0 };
}

function addTo(list: number[] | undefined, index: number, amount: number): void {
  if (list) list[index] = (list[index] ?? 0) + amount;
}
