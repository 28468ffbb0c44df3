import { formatAbsolute, parseArea, quoteSheetName, splitAddress } from "../../store/address";
import type { Area } from "../../store/area";
import { boundingArea, isOnSheet } from "../../store/area";
import { invalidArgument, invalidReference, itemNotFound } from "../errors";
import { areaOfReference, tokenize } from "../../store/formula/tokens";
import type { Book, NamedItem, RangeState, Sheet, Table } from "./book";

/** A range over an area; it moves along when cells are inserted or deleted. */
export function createRange(sheet: Sheet, area: Area): RangeState {
  if (!isOnSheet(area)) throw invalidArgument();
  const range: RangeState = { sheet, area };
  if (sheet.ranges.size > SWEEP_AT && sheet.ranges.size % SWEEP_AT === 0) sweep(sheet);
  sheet.ranges.add(new WeakRef(range));
  return range;
}

const SWEEP_AT = 4096;

function sweep(sheet: Sheet): void {
  for (const each of sheet.ranges) if (each.deref() === undefined) sheet.ranges.delete(each);
}

/** The area of a range whose cells still exist. */
export function areaOf(range: RangeState): Area {
  if (range.area === undefined || range.sheet.deleted) throw invalidReference();
  return range.area;
}

/** A formula that is nothing but a reference to the range: `=Sheet1!$A$1:$B$2`. */
export function formulaOfRange(range: RangeState): string {
  return `=${quoteSheetName(range.sheet.name)}!${formatAbsolute(areaOf(range))}`;
}

/** The worksheet of a name or id; undefined when there is none. */
export function findSheet(book: Book, key: string): Sheet | undefined {
  const wanted = key.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted);
}

/** The name as seen from a sheet: the sheet's own before the workbook's. */
export function findName(book: Book, name: string, sheet?: Sheet): NamedItem | undefined {
  const wanted = name.toLowerCase();
  const matches = (item: NamedItem): boolean => item.name.toLowerCase() === wanted;
  return sheet?.names.find(matches) ?? book.names.find(matches);
}

/** A table by name or id. */
export function findTable(book: Book, key: string): Table | undefined {
  const wanted = key.toLowerCase();
  return book.sheets
    .flatMap((sheet) => sheet.tables)
    .find((table) => table.name.toLowerCase() === wanted || table.id === key);
}

/** The range of an address, a name, or a table. Refused with InvalidArgument when it is none of these. */
export function resolveAddress(book: Book, address: string, sheet: Sheet): RangeState {
  const { sheet: sheetName, rest } = splitAddress(address);
  const on = sheetName === undefined ? sheet : findSheet(book, sheetName);
  if (on === undefined) throw sheetName === undefined ? invalidArgument() : itemNotFound();
  const area = parseArea(rest);
  if (area !== undefined) return createRange(on, area);
  const name = findName(book, rest, on);
  if (name !== undefined) {
    const range = rangeOfName(name);
    if (range === undefined) throw invalidReference();
    return range;
  }
  const table = findTable(book, rest);
  if (table !== undefined) return createRange(table.sheet, bodyOfTable(table));
  throw invalidArgument();
}

/** The data body of a table. */
export function bodyOfTable(table: Table): Area {
  const head = table.showHeaders ? 1 : 0;
  const foot = table.showTotals ? 1 : 0;
  return { ...table.area, row: table.area.row + head, rows: Math.max(1, table.area.rows - head - foot) };
}

/** The range that a name stands for, or undefined when it stands for something else. */
export function rangeOfName(item: NamedItem): RangeState | undefined {
  const tokens = tokenize(item.formula.replace(/^=/, ""));
  let found: { sheet: Sheet; area: Area } | undefined;
  for (const token of tokens) {
    if (token.kind !== "reference") {
      if (token.text.trim() === "" || token.text === ",") continue;
      return undefined;
    }
    const sheet = token.sheet === undefined ? (item.sheet ?? item.book.activeSheet) : findSheet(item.book, token.sheet);
    if (sheet === undefined || (found !== undefined && found.sheet !== sheet)) return undefined;
    const area = areaOfReference(token);
    found = { sheet, area: found === undefined ? area : boundingArea(found.area, area) };
  }
  return found === undefined ? undefined : createRange(found.sheet, found.area);
}
