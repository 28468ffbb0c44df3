import type { Area } from "../../store/area";
import {
  containsArea,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
} from "../../store/area";
import { shiftFormula } from "../../store/formula/rewrite";
import type { Shift } from "../../store/shift";
import { deleteShift, insertShift, shiftArea, shiftSpan, tears } from "../../store/shift";
import { invalidOperation } from "../errors";
import type { AutoFilter, Line, Sheet, Table } from "./book";
import { raiseChanged } from "./changeEvents";
import { clearSpill } from "./applyResult";
import { eachFormula } from "./lowerFormula";
import { requireAllowed, requireUnlocked } from "./protection";

/** Insert empty cells over an area; what was there moves down or right. */
export function insertCells(sheet: Sheet, area: Area, direction: "Down" | "Right"): void {
  const rows = isEntireRow(area);
  const columns = isEntireColumn(area);
  const along = rows ? "Down" : columns ? "Right" : direction;
  if (rows) requireAllowed(sheet, "allowInsertRows");
  else if (columns) requireAllowed(sheet, "allowInsertColumns");
  else requireUnlocked(sheet, area);
  const shift = insertShift(area, along);
  refuseFullSheet(sheet, shift);
  refuseTorn(sheet, shift);
  moveEverything(sheet, shift);
  inheritStyle(sheet, area, along);
  raiseChanged(sheet, area, rows ? "RowInserted" : columns ? "ColumnInserted" : "CellInserted", {
    shiftDirection: along === "Down" ? "ShiftCellDown" : "ShiftCellRight",
  });
}

/** Delete the cells of an area; what lies below or to the right moves in. */
export function deleteCells(sheet: Sheet, area: Area, direction: "Up" | "Left"): void {
  const rows = isEntireRow(area);
  const columns = isEntireColumn(area);
  const along = rows ? "Up" : columns ? "Left" : direction;
  if (rows) requireAllowed(sheet, "allowDeleteRows");
  else if (columns) requireAllowed(sheet, "allowDeleteColumns");
  else requireUnlocked(sheet, area);
  const shift = deleteShift(area, along);
  refuseTorn(sheet, shift);
  for (const table of [...sheet.tables]) if (containsArea(area, table.area)) dropTable(table);
  moveEverything(sheet, shift);
  raiseChanged(sheet, area, rows ? "RowDeleted" : columns ? "ColumnDeleted" : "CellDeleted", {
    shiftDirection: along === "Up" ? "ShiftCellUp" : "ShiftCellLeft",
  });
}

/** Move cells, and everything that is tied to cells, without any check and without an event. */
export function moveEverything(sheet: Sheet, shift: Shift): void {
  const { book } = sheet;
  for (const key of [...sheet.spills.keys()]) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    clearSpill(sheet, row, column);
  }
  book.store.shift(sheet.id, shift);
  eachFormula(book, (place, formula) => {
    const moved = shiftFormula(formula, place.sheet.name, sheet.name, shift);
    if (moved === formula) return;
    const content = book.store.content(place.sheet.id, place.row, place.column);
    if (content !== undefined)
      book.store.setContent(place.sheet.id, place.row, place.column, { ...content, formula: moved });
  });
  for (const name of [...book.names, ...book.sheets.flatMap((each) => each.names)]) {
    name.formula = shiftFormula(name.formula, name.sheet?.name ?? "", sheet.name, shift);
  }
  moveRanges(sheet, shift);
  moveTables(sheet, shift);
  moveMarks(sheet, shift);
  moveLines(sheet, shift);
  book.calculation.structureChanged();
}

function moveRanges(sheet: Sheet, shift: Shift): void {
  for (const each of sheet.ranges) {
    const range = each.deref();
    if (range === undefined) sheet.ranges.delete(each);
    else if (range.area !== undefined) range.area = shiftArea(range.area, shift);
  }
}

function moveTables(sheet: Sheet, shift: Shift): void {
  for (const table of sheet.tables) {
    if (shift.axis === "column") moveColumnIds(table, shift);
    table.area = shiftArea(table.area, shift) ?? table.area;
    moveFilter(table.filter, shift);
  }
  if (sheet.autoFilter !== undefined) moveFilter(sheet.autoFilter, shift);
}

function moveFilter(filter: AutoFilter, shift: Shift): void {
  if (filter.area !== undefined) filter.area = shiftArea(filter.area, shift);
}

/** Columns inserted into a table are new columns; deleted ones take their ids with them. */
function moveColumnIds(table: Table, shift: Shift): void {
  const { area } = table;
  const covers = shift.from <= area.row && shift.to >= lastRow(area);
  if (!covers) return;
  const at = shift.at - area.column;
  if (shift.by > 0) {
    if (at <= 0 || at >= area.columns) return;
    table.columnIds.splice(at, 0, ...Array.from({ length: shift.by }, () => table.nextColumnId++));
  } else {
    const kept = table.columnIds.filter((_, index) => index < at || index >= at - shift.by);
    table.columnIds = kept;
  }
}

function moveMarks(sheet: Sheet, shift: Shift): void {
  const move = (area: Area): readonly Area[] => {
    const moved = shiftArea(area, shift);
    return moved === undefined ? [] : [moved];
  };
  sheet.merges = sheet.merges.flatMap(move);
  sheet.validations = sheet.validations.flatMap((each) => move(each.area).map((area) => ({ ...each, area })));
  sheet.hyperlinks = sheet.hyperlinks.flatMap((each) => move(each.area).map((area) => ({ ...each, area })));
  for (const format of sheet.conditionalFormats) format.areas = format.areas.flatMap(move);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
}

function moveLines(sheet: Sheet, shift: Shift): void {
  const whole = shift.axis === "row" ? shift.to >= MAX_COLUMNS - 1 : shift.to >= MAX_ROWS - 1;
  if (!whole || shift.from !== 0) return;
  const lines = shift.axis === "row" ? sheet.rowLines : sheet.columnLines;
  const moved: [number, Line][] = [];
  for (const [line, setting] of lines) {
    const to = shiftSpan(line, 1, shift);
    if (to !== undefined) moved.push([to.start, setting]);
  }
  lines.clear();
  for (const [line, setting] of moved) lines.set(line, setting);
}

function refuseTorn(sheet: Sheet, shift: Shift): void {
  if (sheet.tables.some((table) => tears(table.area, shift))) {
    throw invalidOperation(
      "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.",
    );
  }
}

function refuseFullSheet(sheet: Sheet, shift: Shift): void {
  const used = sheet.book.store.usedArea(sheet.id, true);
  if (used === undefined) return;
  const end = shift.axis === "row" ? lastRow(used) : lastColumn(used);
  const limit = shift.axis === "row" ? MAX_ROWS : MAX_COLUMNS;
  if (end >= shift.at && end + shift.by >= limit) {
    throw invalidOperation(
      "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
    );
  }
}

/** New cells look like their neighbours above or to the left. */
function inheritStyle(sheet: Sheet, area: Area, along: "Down" | "Right"): void {
  const { store } = sheet.book;
  if (along === "Down" ? area.row === 0 : area.column === 0) return;
  if (isEntireRow(area) || isEntireColumn(area)) return;
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const style = store.style(
        sheet.id,
        along === "Down" ? area.row - 1 : row,
        along === "Down" ? column : area.column - 1,
      );
      if (style !== undefined) store.patchStyle(sheet.id, { row, column, rows: 1, columns: 1 }, style);
    }
  }
}

function dropTable(table: Table): void {
  table.deleted = true;
  table.sheet.tables.splice(table.sheet.tables.indexOf(table), 1);
}
