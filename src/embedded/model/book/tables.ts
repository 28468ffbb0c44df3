import { quoteSheetName } from "../../store/address";
import type { Area } from "../../store/area";
import { intersection, lastColumn, lastRow, sameArea } from "../../store/area";
import { cloneBag, createBag } from "../bag";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../errors";
import type { Sheet, Table } from "./book";
import { originOf } from "./changeEvents";
import { EventNumber, WORKBOOK_TARGET } from "./eventBus";
import { tableColumnNames } from "./lowerFormula";
import { requireAllowed } from "./protection";
import { findName, findTable } from "./resolveAddress";
import { moveEverything } from "./structure";
import { insertShift } from "../../store/shift";
import { putContent } from "./writeCells";

/**
 * Make a table of an area.
 *
 * Without headers a row of them ("Column1" …) is put above the data, which moves down. Empty or repeated headers are
 * filled in and numbered, as Excel does.
 */
export function addTable(sheet: Sheet, area: Area, hasHeaders: boolean): Table {
  if (sheet.protection !== undefined) requireAllowed(sheet, "allowEditObjects");
  if (overlapsTable(sheet, area)) throw invalidArgument("A table can't overlap another table.");
  const { book } = sheet;
  let whole = area;
  if (!hasHeaders) {
    moveEverything(sheet, insertShift({ ...area, rows: 1 }, "Down"));
    whole = { ...area, rows: area.rows + 1 };
    for (let index = 0; index < area.columns; index++) {
      putContent(sheet, area.row, area.column + index, { value: `Column${String(index + 1)}` });
    }
  } else if (area.rows === 1) whole = { ...area, rows: 2 };
  const id = String(book.nextId());
  const table: Table = {
    sheet,
    id,
    name: freeTableName(sheet),
    area: whole,
    showHeaders: true,
    showTotals: false,
    bag: createBag({ style: "TableStyleMedium2" }),
    filter: { area: undefined, criteria: new Map() },
    sort: undefined,
    columnIds: Array.from({ length: area.columns }, (_, index) => index + 1),
    nextColumnId: area.columns + 1,
    deleted: false,
  };
  sheet.tables.push(table);
  completeHeaders(table);
  book.calculation.structureChanged();
  book.events.raise(EventNumber.TableAdded, [sheet.id, WORKBOOK_TARGET], {
    tableId: id,
    worksheetId: sheet.id,
    ...originOf(book),
  });
  return table;
}

/** Copy a table's description to a copy of its sheet. */
export function copyTable(table: Table, sheet: Sheet): void {
  sheet.tables.push({
    ...table,
    sheet,
    id: String(sheet.book.nextId()),
    // A sheet of another workbook keeps the names of its tables where they are free.
    name: findTable(sheet.book, table.name) === undefined ? table.name : freeTableName(sheet),
    bag: cloneBag(table.bag),
    filter: { area: table.filter.area, criteria: new Map(table.filter.criteria) },
    columnIds: [...table.columnIds],
  });
}

function overlapsTable(sheet: Sheet, area: Area, except?: Table): boolean {
  return sheet.tables.some((table) => table !== except && intersection(table.area, area) !== undefined);
}

function freeTableName(sheet: Sheet): string {
  let number = 1;
  while (findTable(sheet.book, `Table${String(number)}`) !== undefined) number++;
  return `Table${String(number)}`;
}

/** Headers are texts, none empty, none twice. */
export function completeHeaders(table: Table): void {
  if (!table.showHeaders) return;
  const { sheet, area } = table;
  const used = new Set<string>();
  for (let index = 0; index < area.columns; index++) {
    const content = sheet.book.store.content(sheet.id, area.row, area.column + index);
    const written = String(content?.value ?? "");
    const base = written === "" ? `Column${String(index + 1)}` : written;
    let name = base;
    for (let number = 2; used.has(name.toLowerCase()); number++) name = `${base}${String(number)}`;
    used.add(name.toLowerCase());
    if (content?.value !== name) putContent(sheet, area.row, area.column + index, { value: name });
  }
}

/** A table's name: starts with a letter or underscore, no spaces, looks like no cell, is taken by nothing else. */
export function renameTable(table: Table, name: string): void {
  const { book } = table.sheet;
  const isBad =
    !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) ||
    name.length > 255 ||
    /^[A-Za-z]{1,3}\d+$/.test(name) ||
    /^[rc]$/i.test(name);
  if (isBad) throw invalidArgument();
  const other = findTable(book, name);
  if ((other !== undefined && other !== table) || findName(book, name) !== undefined) throw itemAlreadyExists();
  renameInFormulas(table, name);
  table.name = name;
  book.calculation.structureChanged();
}

function renameInFormulas(table: Table, name: string): void {
  const { book } = table.sheet;
  const before = new RegExp(`(^|[^\\p{L}\\p{N}_.])${table.name}(?=\\[)`, "giu");
  for (const sheet of book.sheets) {
    book.store.visit(sheet.id, { row: 0, column: 0, rows: 1_048_576, columns: 16_384 }, (row, column, content) => {
      if (content?.formula === undefined) return;
      const formula = content.formula.replace(before, (_, lead: string) => lead + name);
      if (formula !== content.formula) book.store.setContent(sheet.id, row, column, { ...content, formula });
    });
  }
}

/** Remove a table; with `keepCells` only the table, else its cells too. */
export function removeTable(table: Table, keepCells: boolean): void {
  const { sheet } = table;
  const { book } = sheet;
  if (sheet.protection !== undefined) requireAllowed(sheet, "allowEditObjects");
  table.deleted = true;
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  if (!keepCells) {
    book.store.visit(sheet.id, table.area, (row, column) => {
      putContent(sheet, row, column, undefined);
    });
    book.store.clearStyle(sheet.id, table.area);
  }
  book.calculation.structureChanged();
  book.events.raise(EventNumber.TableDeleted, [sheet.id, WORKBOOK_TARGET], {
    tableId: table.id,
    tableName: table.name,
    worksheetId: sheet.id,
    ...originOf(book),
  });
}

/** Give a table another area: its header row stays where it is, and old and new area overlap. */
export function resizeTable(table: Table, area: Area): void {
  const old = table.area;
  const isBad = area.row !== old.row || intersection(area, old) === undefined || area.rows < 2;
  if (isBad) throw invalidArgument();
  if (overlapsTable(table.sheet, area, table)) throw invalidArgument("A table can't overlap another table.");
  if (sameArea(area, old)) return;
  const kept = new Map(table.columnIds.map((id, index) => [old.column + index, id]));
  table.columnIds = Array.from(
    { length: area.columns },
    (_, index) => kept.get(area.column + index) ?? table.nextColumnId++,
  );
  table.area = area;
  completeHeaders(table);
  table.sheet.book.calculation.structureChanged();
}

/** Show or hide the totals row: it takes a row below the table. */
export function setTotals(table: Table, shown: boolean): void {
  if (shown === table.showTotals) return;
  const { sheet, area } = table;
  const below: Area = { ...area, row: lastRow(area) + 1, rows: 1 };
  if (shown) {
    const isFree = sheet.book.store.usedArea(sheet.id, true);
    const blocked = isFree !== undefined && intersection(isFree, below) !== undefined;
    if (blocked) moveEverything(sheet, insertShift(below, "Down"));
    table.area = { ...area, rows: area.rows + 1 };
    table.showTotals = true;
    writeTotals(table);
  } else {
    const last = { ...area, row: lastRow(area), rows: 1 };
    for (let column = last.column; column <= lastColumn(last); column++) putContent(sheet, last.row, column, undefined);
    table.area = { ...area, rows: area.rows - 1 };
    table.showTotals = false;
  }
  sheet.book.calculation.structureChanged();
}

/** The first cell says "Total"; the last column is summed when it holds numbers, else counted. */
function writeTotals(table: Table): void {
  const { sheet, area } = table;
  const row = lastRow(area);
  putContent(sheet, row, area.column, { value: "Total" });
  if (area.columns < 2) return;
  const column = lastColumn(area);
  const name = tableColumnNames(table).at(-1) ?? "";
  let numbers = 0;
  sheet.book.store.visit(sheet.id, { ...area, column, columns: 1 }, (_, __, content) => {
    if (typeof content?.value === "number") numbers++;
  });
  const code = numbers > 0 ? "109" : "103";
  const formula = `=SUBTOTAL(${code},${quoteSheetName(table.name)}[${name.replace(/(['#@[\]])/g, "'$1")}])`;
  putContent(sheet, row, column, { value: 0, formula });
}

/** Show or hide the header row; hidden, the column names are kept in the table. */
export function setHeaders(table: Table, shown: boolean): void {
  if (shown === table.showHeaders) return;
  const { sheet, area } = table;
  if (!shown) {
    if (area.rows < 2) throw invalidOperation();
    tableColumnNames(table).forEach((name, index) => {
      table.bag.values.set(`column ${String(table.columnIds[index])}`, name);
      putContent(sheet, area.row, area.column + index, undefined);
    });
    table.showHeaders = false;
    table.area = { ...area, row: area.row + 1, rows: area.rows - 1 };
  } else {
    const names = tableColumnNames(table);
    const atTop = area.row === 0;
    if (atTop) moveEverything(sheet, insertShift({ ...area, rows: 1 }, "Down"));
    const top = atTop ? 0 : area.row - 1;
    table.area = { ...area, row: top, rows: area.rows + 1 };
    table.showHeaders = true;
    names.forEach((name, index) => {
      putContent(sheet, top, area.column + index, { value: name });
    });
  }
  sheet.book.calculation.structureChanged();
}
