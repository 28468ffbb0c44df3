import type { Book, Sheet } from "../../src/embedded/model/book/book";
import { raiseChanged } from "../../src/embedded/model/book/changeEvents";
import { EventNumber, WORKBOOK_TARGET } from "../../src/embedded/model/book/eventBus";
import { deleteCells, insertCells } from "../../src/embedded/model/book/structure";
import { enter } from "../../src/embedded/model/book/writeCells";
import { areaAddress } from "../../src/workbook/address";

/** Who edits. */
export type Editor = "user" | "colleague";

/** A sheet of a workbook by its name. */
export function sheetIn(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`there is no sheet ${name}`);
  return sheet;
}

/**
 * Somebody fills a row of cells at once, as by pasting: one change is told.
 *
 * @param row - 0-based, as the column
 */
export async function fillRow(
  sheet: Sheet,
  row: number,
  column: number,
  values: readonly (string | number)[],
  editor: Editor = "user",
): Promise<void> {
  const { book } = sheet;
  for (const [i, value] of values.entries()) enter(sheet, row, column + i, value);
  await book.calculation.settle();
  const area = { row, column, rows: 1, columns: values.length };
  if (editor === "user") return raiseChanged(sheet, area, "RangeEdited");
  book.events.raise(EventNumber.WorksheetChanged, [sheet.id, WORKBOOK_TARGET], {
    source: "Remote",
    triggerSource: "Unknown",
    changeType: "RangeEdited",
    worksheetId: sheet.id,
    address: areaAddress({ top: row, left: column, bottom: row, right: column + values.length - 1 }),
    shiftDirection: "None",
  });
}

const wholeRow = (row: number) => ({ row, column: 0, rows: 1, columns: 16_384 });

/** The user inserts a row above the first one, or deletes the first one. */
export function shiftRows(sheet: Sheet, what: "insert" | "delete"): void {
  if (what === "insert") insertCells(sheet, wholeRow(0), "Down");
  else deleteCells(sheet, wholeRow(0), "Up");
}
