import type { CellsOfSheet } from "./liveWorkbook";

/** What became of formulas that were to give way to their values. */
export interface FreezeReport {
  /** Formulas that are values now; a spill counts once. */
  readonly cells: number;
  /** Sheets on which there are such cells. */
  readonly sheets: readonly string[];
  /** Formulas that show no answer yet, or cannot show it (`#BUSY!`, `#NAME?`, `#SPILL!`): left as they are. */
  readonly unanswered: number;
  /** Protected sheets: their formulas were left as they are. */
  readonly refused: readonly string[];
}

/** What became of formulas that were to come back. */
export interface RebuildReport {
  /** Formulas that are there again; a spill counts once. */
  readonly cells: number;
  readonly sheets: readonly string[];
  /** Cells that somebody has changed since: left as they are, and their formulas forgotten. */
  readonly changed: number;
  /** Protected sheets: left as they are; their formulas can still be rebuilt. */
  readonly refused: readonly string[];
}

/** Formulas of the add-in's functions that give way to what they show, and come back. */
export interface FrozenFormulas {
  /**
   * Puts what formulas show in their place, spills included, and remembers the formulas in the workbook: they move with
   * their cells and their sheet, and are still known when the file is opened again. Cells that wait for their answer are
   * waited for.
   *
   * @param cells - where calls of the add-in's functions stand; other cells of these areas are left alone
   */
  freeze(cells: readonly CellsOfSheet[]): Promise<FreezeReport>;
  /**
   * Puts remembered formulas back wherever the cell still holds the value it was given.
   *
   * @param sheet - only there; absent: everywhere
   */
  rebuild(sheet?: string): Promise<RebuildReport>;
  /** Where values stand in the place of remembered formulas, spills included. */
  areas(): Promise<readonly CellsOfSheet[]>;
}
