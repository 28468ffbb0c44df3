import type { IRange } from "@univerjs/core";
import type { Area } from "../../store/area";
import { areaBetween, MAX_COLUMNS, MAX_ROWS } from "../../store/area";
import type { Book, Sheet } from "../../model/book/book";
import { copySheet } from "../../model/book/copySheet";
import { activateSheet, addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../../model/book/sheets";
import { deleteCells, insertCells } from "../../model/book/structure";
import { ref } from "../../model/ref";

/** Parameters of the grid's commands, as far as they are looked at here. */
export interface CommandParams {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly name?: string;
  readonly order?: number;
}

type UserCommand = (book: Book, sheet: Sheet, params: CommandParams) => void;

/**
 * What the user does to rows, columns and sheets is done by the model: it moves names, tables and tracked ranges along.
 *
 * By the command's name; the grid's own way of doing it is not used.
 */
export const userCommands: ReadonlyMap<string, UserCommand> = new Map<string, UserCommand>([
  ["sheet.command.insert-row", insertRows],
  ["sheet.command.insert-row-by-range", insertRows],
  ["sheet.command.insert-col", insertColumns],
  ["sheet.command.insert-col-by-range", insertColumns],
  [
    "sheet.command.remove-row-by-range",
    (book, sheet, { range }) => {
      deleteCells(sheet, wholeRows(areaOf(book, range)), "Up");
    },
  ],
  [
    "sheet.command.remove-col-by-range",
    (book, sheet, { range }) => {
      deleteCells(sheet, wholeColumns(areaOf(book, range)), "Left");
    },
  ],
  [
    "sheet.command.insert-range-move-down",
    (book, sheet, { range }) => {
      insertCells(sheet, areaOf(book, range), "Down");
    },
  ],
  [
    "sheet.command.insert-range-move-right",
    (book, sheet, { range }) => {
      insertCells(sheet, areaOf(book, range), "Right");
    },
  ],
  [
    "sheet.command.delete-range-move-up",
    (book, sheet, { range }) => {
      deleteCells(sheet, areaOf(book, range), "Up");
    },
  ],
  [
    "sheet.command.delete-range-move-left",
    (book, sheet, { range }) => {
      deleteCells(sheet, areaOf(book, range), "Left");
    },
  ],
  [
    "sheet.command.insert-sheet",
    (book) => {
      activateSheet(addSheet(book));
    },
  ],
  [
    "sheet.command.remove-sheet",
    (_book, sheet) => {
      deleteSheet(sheet);
    },
  ],
  [
    "sheet.command.copy-sheet",
    (_book, sheet) => {
      activateSheet(copySheet(sheet, "After", ref("Worksheet", sheet)));
    },
  ],
  [
    "sheet.command.set-worksheet-name",
    (_book, sheet, { name }) => {
      if (name !== undefined) renameSheet(sheet, name);
    },
  ],
  [
    "sheet.command.set-worksheet-order",
    (_book, sheet, { order }) => {
      if (order !== undefined) moveSheet(sheet, order);
    },
  ],
  [
    "sheet.command.set-worksheet-hidden",
    (_book, sheet) => {
      setVisibility(sheet, "Hidden");
    },
  ],
  [
    "sheet.command.set-worksheet-show",
    (_book, sheet) => {
      setVisibility(sheet, "Visible");
      activateSheet(sheet);
    },
  ],
]);

/** What the grid can do and Excel's model here cannot follow; it is refused, and the user is told. */
export const refusedCommands: ReadonlySet<string> = new Set([
  "sheet.command.move-rows",
  "sheet.command.move-cols",
  "sheet.command.add-worksheet-protection",
  "sheet.command.set-worksheet-protection",
  "sheet.command.delete-worksheet-protection",
  "sheet.command.add-range-protection",
  "sheet.command.insert-defined-name",
  "sheet.command.set-defined-name",
  "sheet.command.remove-defined-name",
]);

function insertRows(book: Book, sheet: Sheet, { range }: CommandParams): void {
  insertCells(sheet, wholeRows(areaOf(book, range)), "Down");
}

function insertColumns(book: Book, sheet: Sheet, { range }: CommandParams): void {
  insertCells(sheet, wholeColumns(areaOf(book, range)), "Right");
}

function areaOf(book: Book, range: IRange | undefined): Area {
  if (range !== undefined) return areaBetween(range.startRow, range.startColumn, range.endRow, range.endColumn);
  return book.selection.areas[0] ?? areaBetween(0, 0, 0, 0);
}

function wholeRows(area: Area): Area {
  return { ...area, column: 0, columns: MAX_COLUMNS };
}

function wholeColumns(area: Area): Area {
  return { ...area, row: 0, rows: MAX_ROWS };
}
