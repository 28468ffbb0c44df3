import type { CellValue } from "../../store/cellStore";
import type { EngineFunction } from "../../store/formulaEngine";
import type { Sheet } from "./book";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** One cell of one sheet. */
export interface CellAt {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Keeps formula results up to date. */
export interface Calculation {
  mode: CalculationMode;
  /** Until the request ends, changes are not calculated. */
  suspended: boolean;
  /** A cell's content was changed; in automatic mode it and its dependants will be calculated. */
  cellChanged(cell: CellAt, isFormula: boolean): void;
  /** Something that formulas are read against has changed: sheets, names, tables, or cells that moved. */
  structureChanged(): void;
  /** Calculate these cells again although nothing they refer to has changed: the add-in or the user wants it. */
  setDirty(cells: readonly CellAt[]): void;
  /** A function's answer for a cell has arrived. */
  answered(cell: CellAt): void;
  /** Everything is to be calculated again, in any mode. */
  calculateAll(): void;
  /** Calculate what is due; undefined when nothing is. */
  settle(): Promise<void> | undefined;
  /** What a formula comes to, as if it stood on `sheet`. */
  evaluate(formula: string, sheet: Sheet): Promise<readonly (readonly CellValue[])[]>;
  /** Hear which cells are to be calculated anew although nothing changed; undefined means all. */
  onForced(listener: (cells: readonly CellAt[] | undefined) => void): void;
  /** Hear that a calculation is over. */
  onSettled(listener: () => void): void;
  /** Make an add-in's function known to formulas. */
  registerFunction(name: string, run: EngineFunction): void;
  dispose(): void;
}
