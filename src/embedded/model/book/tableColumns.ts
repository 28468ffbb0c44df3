import type { Area } from "../../store/area";
import { lastColumn, lastRow } from "../../store/area";
import { deleteShift, insertShift } from "../../store/shift";
import { invalidArgument, invalidOperation, itemAlreadyExists, wrongSize } from "../errors";
import type { Table } from "./book";
import { raiseChanged } from "./changeEvents";
import { tableColumnNames } from "./lowerFormula";
import { requireUnlocked } from "./protection";
import { bodyOfTable, createRange } from "./resolveAddress";
import { moveEverything } from "./structure";
import { completeHeaders } from "./tables";
import { putContent, writeValues } from "./writeCells";

/** Add a column at a place counted from 0, or at the right end; values may have a header, or be the body only. */
export function addTableColumn(table: Table, index: number | undefined, values: unknown, name?: string): number {
  const { sheet, area } = table;
  const at = index === undefined || index === -1 ? area.columns : index;
  if (at < 0 || at > area.columns) throw invalidArgument();
  const column = area.column + at;
  requireUnlocked(sheet, { ...area, column, columns: 1 });
  const before = table.columnIds;
  const id = table.nextColumnId++;
  makeRoom(table, { ...area, column, columns: 1 }, "Right");
  table.columnIds = [...before.slice(0, at), id, ...before.slice(at)];
  table.area = { ...area, columns: area.columns + 1 };
  const block = { ...table.area, column, columns: 1 };
  fillColumn(table, block, values, name);
  completeHeaders(table);
  sheet.book.calculation.structureChanged();
  raiseChanged(sheet, block, "ColumnInserted", { shiftDirection: "ShiftCellRight" });
  return id;
}

function fillColumn(table: Table, block: Area, values: unknown, name: string | undefined): void {
  const { sheet } = table;
  if (Array.isArray(values)) {
    const whole = values.length === block.rows;
    const body = { ...bodyOfTable(table), column: block.column, columns: 1 };
    if (!whole && values.length !== body.rows) throw wrongSize();
    writeValues(createRange(sheet, whole ? block : body), values);
  } else if (values !== null && values !== undefined) {
    writeValues(createRange(sheet, { ...bodyOfTable(table), column: block.column, columns: 1 }), values);
  }
  if (name !== undefined) putContent(sheet, block.row, block.column, { value: name });
}

/** Delete a column; the last one cannot go. */
export function deleteTableColumn(table: Table, index: number): void {
  const { sheet, area } = table;
  if (area.columns === 1) throw invalidOperation();
  const block = { ...area, column: area.column + index, columns: 1 };
  requireUnlocked(sheet, block);
  const ids = table.columnIds.filter((_, at) => at !== index);
  moveEverything(sheet, deleteShift(block, "Left"));
  table.columnIds = ids;
  table.area = { ...area, columns: area.columns - 1 };
  raiseChanged(sheet, block, "ColumnDeleted", { shiftDirection: "ShiftCellLeft" });
}

/** Give a column another name. */
export function renameTableColumn(table: Table, index: number, name: string): void {
  const taken = tableColumnNames(table).some((each, at) => at !== index && each.toLowerCase() === name.toLowerCase());
  if (taken) throw itemAlreadyExists();
  if (name === "") throw invalidArgument();
  const { sheet, area } = table;
  if (table.showHeaders) putContent(sheet, area.row, area.column + index, { value: name });
  else table.bag.values.set(`column ${String(table.columnIds[index])}`, name);
  sheet.book.calculation.structureChanged();
}

/** Add rows at a place counted from 0, or at the end; without values they are empty. */
export function addTableRows(table: Table, index: number | undefined, values: unknown): number {
  const { sheet, area } = table;
  const body = bodyOfTable(table);
  const lines = rowsOf(values, area.columns);
  const count = Math.max(1, lines.length);
  const isEmpty = isEmptyBody(table);
  const at = index === undefined || index === -1 ? (isEmpty ? 0 : body.rows) : index;
  if (at < 0 || at > body.rows) throw invalidArgument();
  const block = { ...body, row: body.row + at, rows: count };
  requireUnlocked(sheet, block);
  const added = isEmpty ? count - 1 : count;
  if (added > 0) makeRoom(table, { ...block, rows: added }, "Down");
  table.area = { ...area, rows: area.rows + added };
  copyStyle(table, block);
  if (lines.length > 0) writeRows(table, block, lines);
  sheet.book.calculation.structureChanged();
  raiseChanged(sheet, block, "RowInserted", { shiftDirection: "ShiftCellDown" });
  return at;
}

/** A body of one row without any content: Excel's empty table, whose row is filled first. */
export function isEmptyBody(table: Table): boolean {
  const body = bodyOfTable(table);
  if (body.rows > 1) return false;
  let filled = false;
  table.sheet.book.store.visit(table.sheet.id, body, (_, __, content) => {
    if (content !== undefined) filled = true;
  });
  return !filled;
}

/** Delete rows of the body. A table keeps one row, which is emptied. */
export function deleteTableRows(table: Table, index: number, count = 1): void {
  const { sheet, area } = table;
  const body = bodyOfTable(table);
  if (index < 0 || index + count > body.rows) throw invalidArgument();
  const block = { ...body, row: body.row + index, rows: count };
  requireUnlocked(sheet, block);
  if (count === body.rows) {
    for (let c = body.column; c <= lastColumn(body); c++) putContent(sheet, body.row, c, undefined);
    if (count > 1) moveEverything(sheet, deleteShift({ ...block, row: block.row + 1, rows: count - 1 }, "Up"));
    table.area = { ...area, rows: area.rows - count + 1 };
  } else {
    moveEverything(sheet, deleteShift(block, "Up"));
    table.area = { ...area, rows: area.rows - count };
  }
  raiseChanged(sheet, block, "RowDeleted", { shiftDirection: "ShiftCellUp" });
}

function rowsOf(values: unknown, columns: number): readonly (readonly unknown[])[] {
  if (values === null || values === undefined) return [];
  if (!Array.isArray(values)) return [Array.from({ length: columns }, () => values)];
  const lines = values.every((line) => Array.isArray(line)) ? values : [values];
  if (lines.some((line) => (line as unknown[]).length !== columns)) throw wrongSize();
  return lines as readonly (readonly unknown[])[];
}

function writeRows(table: Table, block: Area, lines: readonly (readonly unknown[])[]): void {
  const wasEnabled = table.sheet.book.events.enabled;
  // Adding rows is one change, told as RowInserted, not as an edit on top of it.
  table.sheet.book.events.enabled = false;
  try {
    writeValues(createRange(table.sheet, block), lines);
  } finally {
    table.sheet.book.events.enabled = wasEnabled;
  }
}

/** Make room for cells of a table: cells below or beside move when something is there. */
function makeRoom(table: Table, block: Area, direction: "Down" | "Right"): void {
  const { sheet, area } = table;
  const atEnd = direction === "Down" ? block.row > lastRow(area) : block.column > lastColumn(area);
  const used = sheet.book.store.usedArea(sheet.id, false);
  const free =
    atEnd &&
    (used === undefined || (direction === "Down" ? block.row > lastRow(used) : block.column > lastColumn(used)));
  if (free) return;
  const kept = table.area;
  const ids = [...table.columnIds];
  moveEverything(sheet, insertShift(block, direction));
  // The caller says what the table covers afterwards; a block at its end would not have moved it.
  table.area = kept;
  table.columnIds = ids;
}

function copyStyle(table: Table, block: Area): void {
  const { store } = table.sheet.book;
  const body = bodyOfTable(table);
  const from = block.row > body.row ? block.row - 1 : lastRow(block) + 1;
  for (let c = block.column; c <= lastColumn(block); c++) {
    const style = store.style(table.sheet.id, from, c);
    if (style !== undefined) store.patchStyle(table.sheet.id, { ...block, column: c, columns: 1 }, style);
  }
}
