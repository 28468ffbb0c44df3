import type { CellValue } from "./cellStore";

/** A cell handed to the engine: a constant, or a formula with references in plain A1 notation only. */
export interface EngineCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
}

/** A sheet handed to the engine. */
export interface EngineSheet {
  readonly id: string;
  readonly name: string;
}

/** What a formula came to; more than one cell when it spills. */
export interface EngineResult {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** Where a function is being called from. */
export interface CallSite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A function of the add-in: gets matrices and single values, gives a value, a matrix or an error text. */
export type EngineFunction = (
  site: CallSite,
  args: readonly (CellValue | null | readonly (readonly (CellValue | null)[])[])[],
) => CellValue | readonly (readonly CellValue[])[];

/**
 * Evaluates formulas. The model keeps the cells; the engine has its own copy of what it needs.
 */
export interface FormulaEngine {
  /** Forget everything and take these sheets and cells. */
  load(sheets: readonly EngineSheet[], cells: Iterable<EngineCell>): void;
  /** Cells have changed since the last time. */
  change(cells: readonly EngineCell[]): void;
  /** Evaluate these cells and what depends on them; every formula when left out. */
  calculate(dirty?: readonly CallSite[]): Promise<readonly EngineResult[]>;
  /** Make a function known; names are matched without regard to case. */
  register(name: string, run: EngineFunction): void;
  dispose(): void;
}
