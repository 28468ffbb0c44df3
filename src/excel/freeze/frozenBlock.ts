/** What a cell shows: a number, a text, a truth value, or an error as its text. */
export type ShownValue = string | number | boolean;

/** Cells in a rectangle, row by row. */
export type Matrix<Cell> = readonly (readonly Cell[])[];

/** Cells of a sheet as Excel hands them over. */
export interface ReadCells {
  readonly values: Matrix<ShownValue>;
  readonly types: Matrix<string>;
  readonly formulas: Matrix<unknown>;
  /** Each as seen from its own cell, so that it is right wherever the cell moves. */
  readonly relative: Matrix<unknown>;
}

/** A rectangle in which formulas gave way to values, as it is kept in the workbook. */
export interface FrozenBlock {
  /** The formulas that stood there, each once; relative to their cell. */
  readonly formulas: readonly string[];
  /** For each cell its formula's place in the list; null where none was frozen. */
  readonly at: Matrix<number | null>;
  /** What each cell was given. */
  readonly values: Matrix<ShownValue>;
  /** One formula, in the first cell, filled the whole rectangle. */
  readonly isSpill: boolean;
}

/** What shows that a formula has no answer. */
const noAnswers: ReadonlySet<unknown> = new Set([
  "#BUSY!",
  "#NAME?",
  "#SPILL!",
  "#CONNECT!",
  "#GETTING_DATA",
  "#UNKNOWN!",
]);

/** Does a cell show an answer of its formula. */
export const isAnswered = (value: ShownValue, type: string | undefined): boolean =>
  type !== "Error" || !noAnswers.has(value);

/**
 * The block of a rectangle.
 *
 * @param isFrozen - whether the formula of a cell gives way
 */
export function blockOf(cells: ReadCells, isFrozen: (row: number, column: number) => boolean): FrozenBlock {
  const known = new Map<string, number>();
  const at = cells.relative.map((line, row) =>
    line.map((formula, column) => {
      if (!isFrozen(row, column)) return null;
      const text = String(formula);
      const place = known.get(text) ?? known.size;
      known.set(text, place);
      return place;
    }),
  );
  return { formulas: [...known.keys()], at, values: cells.values, isSpill: false };
}

/** The block of a formula that fills a rectangle. */
export const spillBlock = (formula: string, values: Matrix<ShownValue>): FrozenBlock => ({
  formulas: [formula],
  at: values.map((line, row) => line.map((_, column) => (row === 0 && column === 0 ? 0 : null))),
  values,
  isSpill: true,
});

/** How many formulas a block holds. */
export const countFormulas = ({ at }: FrozenBlock): number => at.flat().filter((place) => place !== null).length;

/**
 * Which formula goes back into which cell of a block's rectangle as it is now; null leaves the cell as it is.
 *
 * A cell that holds another value than it was given, or a formula, was changed by somebody. Where rows came or went
 * inside the rectangle, rows are found again by what they hold, in their order.
 */
export function formulasToRestore(
  block: FrozenBlock,
  now: Pick<ReadCells, "values" | "formulas">,
): Matrix<string | null> {
  const rows = rowsOfBlock(block.values, now.values);
  const restored = now.values.map((line, row) =>
    line.map((value, column) => {
      const from = rows[row] ?? -1;
      const place = block.at[from]?.[column] ?? null;
      const isSame = Object.is(block.values[from]?.[column], value) && !holdsFormula(now, row, column);
      return place === null || !isSame ? null : (block.formulas[place] ?? null);
    }),
  );
  if (!block.isSpill) return restored;
  const isWhole =
    isSameSize(block.values, now.values) &&
    now.values.flat().every((value, i) => Object.is(value, block.values.flat()[i]));
  return isWhole ? restored : restored.map((line) => line.map(() => null));
}

const holdsFormula = (
  { values, formulas }: Pick<ReadCells, "values" | "formulas">,
  row: number,
  column: number,
): boolean => {
  const formula = formulas[row]?.[column];
  return typeof formula === "string" && formula.startsWith("=") && formula !== values[row]?.[column];
};

/** For each row as it is now, the row of the block that it was. */
function rowsOfBlock(before: Matrix<ShownValue>, now: Matrix<ShownValue>): readonly (number | null)[] {
  if (isSameSize(before, now)) return now.map((_, row) => row);
  let next = 0;
  return now.map((line) => {
    const found = before.findIndex(
      (old, row) => row >= next && old.length === line.length && old.every((value, i) => Object.is(value, line[i])),
    );
    if (found < 0) return null;
    next = found + 1;
    return found;
  });
}

const isSameSize = (a: Matrix<unknown>, b: Matrix<unknown>): boolean =>
  a.length === b.length && a[0]?.length === b[0]?.length;
