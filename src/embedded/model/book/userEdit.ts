import type { Book, Sheet } from "./book";
import { raiseChanged } from "./changeEvents";
import { growTables } from "./growTables";
import { requireUnlocked } from "./protection";
import { enter } from "./writeCells";

/**
 * Type into a cell, as the user does at the keyboard.
 *
 * Raises one change event, from the user; formulas that depend on the cell are calculated.
 */
export async function typeInto(sheet: Sheet, row: number, column: number, text: string): Promise<void> {
  const area = { row, column, rows: 1, columns: 1 };
  requireUnlocked(sheet, area);
  const { book } = sheet;
  const before = book.store.content(sheet.id, row, column)?.value ?? "";
  enter(sheet, row, column, text);
  await book.calculation.settle();
  const after = book.store.content(sheet.id, row, column)?.value ?? "";
  raiseChanged(sheet, area, "RangeEdited", { before, after });
  growTables(sheet, area);
}

/** The user starts editing a cell: until it is over, Excel refuses every request. */
export function beginCellEdit(book: Book): void {
  let finish: () => void = () => undefined;
  const over = new Promise<void>((resolve) => {
    finish = resolve;
  });
  book.cellEdit = { over, finish };
}

/** The user leaves the cell. */
export function endCellEdit(book: Book): void {
  const edit = book.cellEdit;
  book.cellEdit = undefined;
  edit?.finish();
}
