import type { ICellData } from "@univerjs/core";
import { areaBetween, cellCount } from "../../store/area";
import type { Area } from "../../store/area";
import type { CellValue } from "../../store/cellStore";
import type { Sheet } from "../../model/book/book";
import { raiseChanged, raiseFormatChanged } from "../../model/book/changeEvents";
import { growTables } from "../../model/book/growTables";
import { putContent } from "../../model/book/writeCells";

/** Cells as the grid's mutations name them: row, column, what is new about the cell. */
export type CellChanges = Readonly<Record<number, Readonly<Record<number, ICellData | null | undefined>>>>;

/** The cells that a mutation changes, apart by what it changes about them. */
export interface TouchedCells {
  /** Around the cells whose content changes. */
  readonly contents: Area | undefined;
  /** Around the cells whose look changes. */
  readonly looks: Area | undefined;
  readonly cells: readonly (readonly [row: number, column: number])[];
}

/** What a mutation of the grid's cells touches. */
export function touchedCells(changes: CellChanges): TouchedCells {
  const cells: (readonly [number, number])[] = [];
  const looks: (readonly [number, number])[] = [];
  for (const [row, line] of Object.entries(changes)) {
    for (const [column, cell] of Object.entries(line)) {
      const at = [Number(row), Number(column)] as const;
      if (cell === undefined) continue;
      if (cell === null || ["v", "f", "si", "p"].some((key) => key in cell)) cells.push(at);
      else if ("s" in cell) looks.push(at);
    }
  }
  return { contents: around(cells), looks: around(looks), cells };
}

function around(cells: readonly (readonly [number, number])[]): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, column] of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return bottom < 0 ? undefined : areaBetween(top, left, bottom, right);
}

/**
 * The user has changed cells in the grid: let the model know, once for the whole edit.
 *
 * @param before - the value of the cell before, when a single cell was edited
 */
export function takeUserEdit(sheet: Sheet, touched: TouchedCells, before: CellValue): void {
  const { store } = sheet.book;
  for (const [row, column] of touched.cells) {
    const content = store.content(sheet.id, row, column);
    // What the user types into a cell that a formula spilled into is the user's own.
    putContent(sheet, row, column, content && { value: content.value, ...pick(content.formula) });
  }
  if (touched.contents !== undefined) {
    const { row, column } = touched.contents;
    const after = store.content(sheet.id, row, column)?.value ?? "";
    raiseChanged(sheet, touched.contents, "RangeEdited", cellCount(touched.contents) === 1 ? { before, after } : {});
    growTables(sheet, touched.contents);
  }
  if (touched.looks !== undefined) raiseFormatChanged(sheet, touched.looks);
}

function pick(formula: string | undefined): { formula?: string } {
  return formula === undefined ? {} : { formula };
}
