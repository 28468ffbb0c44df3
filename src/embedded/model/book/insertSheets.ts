import { invalidArgument, notAvailable } from "../errors";
import type { Book, Sheet } from "./book";
import { copyChart } from "./charts";
import { copyName, fillSheet, positionOf } from "./copySheet";
import { createSheet } from "./createBook";
import { bytesOf } from "./otherWorkbook";
import { requireStructure } from "./protection";
import { findName, findSheet } from "./resolveAddress";
import { announceSheet, renameSheet } from "./sheets";
import { copyTable } from "./tables";

/**
 * Bring sheets of an .xlsx file into a workbook: all of them, or those that are named, in the file's order.
 *
 * A sheet whose name is taken becomes "Name (2)", and the formulas of the file's sheets follow. Names that the file
 * defines come along where they are free.
 *
 * @param file - base64
 * @param options - `sheetNamesToInsert`, `positionType` (the end without one) and `relativeTo`, a sheet or its name
 * @returns the ids of the new sheets. InvalidArgument: no .xlsx file, or a sheet that it does not have.
 */
export function insertSheets(book: Book, file: unknown, options: Readonly<Record<string, unknown>>): readonly string[] {
  requireStructure(book);
  const at = positionOf(book, options["positionType"], options["relativeTo"]);
  const other = openFile(book, bytesOf(file));
  const wanted = wantedSheets(other, options["sheetNamesToInsert"]);
  for (const sheet of wanted) {
    if (findSheet(book, sheet.name) !== undefined) renameSheet(sheet, copyName(sheet.name, [book, other]));
  }
  const copies = wanted.map((sheet) => {
    const copy = createSheet(book, sheet.name);
    copy.visibility = sheet.visibility;
    return copy;
  });
  book.sheets.splice(at, 0, ...copies);
  copies.forEach((copy, index) => {
    const sheet = wanted[index];
    if (sheet === undefined) return;
    fillSheet(copy, sheet);
    for (const table of sheet.tables) copyTable(table, copy);
    copy.names.push(...sheet.names.map((name) => ({ ...name, book, sheet: copy })));
  });
  // Charts and names may speak of any of the new sheets.
  wanted.forEach((sheet, index) => {
    const copy = copies[index];
    if (copy !== undefined) for (const chart of sheet.charts) copyChart(chart, copy);
  });
  const free = other.names.filter(({ name }) => findName(book, name, book.activeSheet) === undefined);
  book.names.push(...free.map((name) => ({ ...name, book })));
  copies.forEach(announceSheet);
  return copies.map(({ id }) => id);
}

function openFile(book: Book, bytes: Uint8Array): Book {
  if (book.readFile === undefined) throw notAvailable("Workbook.insertWorksheetsFromBase64");
  try {
    return book.readFile(bytes);
  } catch {
    // The bytes are a zip file, but no workbook.
    throw invalidArgument();
  }
}

function wantedSheets(other: Book, names: unknown): readonly Sheet[] {
  if (names === null || names === undefined || (Array.isArray(names) && names.length === 0)) return other.sheets;
  if (!Array.isArray(names)) throw invalidArgument();
  const found = names.map((name) => findSheet(other, String(name)));
  if (found.includes(undefined)) throw invalidArgument();
  return other.sheets.filter((sheet) => found.includes(sheet));
}
