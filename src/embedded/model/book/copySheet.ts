import { isHostObject } from "../../protocol/hostClass";
import { WHOLE_SHEET } from "../../store/area";
import { choiceArg } from "../arguments";
import { cloneBag } from "../bag";
import { invalidArgument } from "../errors";
import { copyChart } from "./charts";
import type { Book, Sheet } from "./book";
import { createSheet } from "./createBook";
import { requireStructure } from "./protection";
import { findSheet } from "./resolveAddress";
import { announceSheet } from "./sheets";
import { copyTable } from "./tables";

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/** Copy a sheet with its cells, looks, tables and charts; the copy is called "Name (2)". */
export function copySheet(sheet: Sheet, positionType: unknown, relativeTo: unknown): Sheet {
  const { book } = sheet;
  requireStructure(book);
  const at = positionOf(book, positionType, relativeTo);
  const copy = createSheet(book, copyName(sheet.name, [book]));
  fillSheet(copy, sheet);
  book.sheets.splice(at, 0, copy);
  for (const table of sheet.tables) copyTable(table, copy);
  for (const chart of sheet.charts) copyChart(chart, copy);
  announceSheet(copy);
  return copy;
}

/** Fill an empty sheet with the cells, looks, rules and settings of another, of this workbook or another. */
export function fillSheet(copy: Sheet, sheet: Sheet): void {
  const { book } = copy;
  copyCells(sheet, copy);
  Object.assign(copy, {
    merges: [...sheet.merges],
    validations: sheet.validations.map((each) => ({ area: each.area, bag: cloneBag(each.bag) })),
    hyperlinks: [...sheet.hyperlinks],
    conditionalFormats: sheet.conditionalFormats.map((each) => ({
      ...each,
      sheet: copy,
      id: `{${String(book.nextId())}}`,
      bag: cloneBag(each.bag),
    })),
    protection: sheet.protection,
    frozen: sheet.frozen,
    bag: cloneBag(sheet.bag),
  });
  for (const [key, value] of sheet.customProperties) copy.customProperties.set(key, value);
  for (const [line, setting] of sheet.rowLines) copy.rowLines.set(line, { ...setting });
  for (const [line, setting] of sheet.columnLines) copy.columnLines.set(line, { ...setting });
}

function copyCells(from: Sheet, to: Sheet): void {
  const { store, calculation } = to.book;
  from.book.store.visit(from.id, WHOLE_SHEET, (row, column, content, style) => {
    if (style !== undefined) store.patchStyle(to.id, { row, column, rows: 1, columns: 1 }, style);
    if (content === undefined || content.spillFrom !== undefined) return;
    store.setContent(to.id, row, column, content);
    calculation.cellChanged({ sheet: to, row, column }, content.formula !== undefined);
  });
}

/**
 * Where a sheet goes that is copied or inserted.
 *
 * @param relativeTo - the sheet that `Before` and `After` speak of, or its name
 */
export function positionOf(book: Book, positionType: unknown, relativeTo: unknown): number {
  const { sheets } = book;
  const type = choiceArg(positionType, POSITIONS, "None");
  if (type === "Beginning") return 0;
  if (type === "None" || type === "End") return sheets.length;
  const named = typeof relativeTo === "string" ? findSheet(book, relativeTo) : undefined;
  const other = isHostObject(relativeTo) ? (relativeTo.state as Sheet) : named;
  if (other === undefined) throw invalidArgument();
  return sheets.indexOf(other) + (type === "After" ? 1 : 0);
}

const LONGEST_NAME = 31;

/** The first of "Name (2)", "Name (3)" … that no sheet of these workbooks has. */
export function copyName(name: string, books: readonly Book[]): string {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const tail = ` (${String(number)})`;
    const next = base.slice(0, LONGEST_NAME - tail.length) + tail;
    if (books.every((book) => findSheet(book, next) === undefined)) return next;
  }
}
