import type { Area } from "./area";
import {
  areaBetween,
  cellArea,
  cellCount,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
} from "./area";
import type { CellStore, CellVisitor, Content } from "./cellStore";
import type { CellStyle, StylePatch } from "./cellStyle";
import { patchStyle } from "./cellStyle";
import type { Shift } from "./shift";
import { shiftArea, shiftSpan } from "./shift";

interface Cell {
  content?: Content | undefined;
  style?: CellStyle | undefined;
}

interface SheetCells {
  cells: Map<number, Cell>;
  rows: Map<number, CellStyle>;
  columns: Map<number, CellStyle>;
}

/** Cells in memory: only those that hold something take space. */
export function createMemoryStore(): CellStore {
  const sheets = new Map<string, SheetCells>();
  const of = (sheet: string): SheetCells => {
    const found = sheets.get(sheet);
    if (found === undefined) throw new Error(`no sheet ${sheet} in the store`);
    return found;
  };
  return {
    addSheet: (sheet) => void sheets.set(sheet, { cells: new Map(), rows: new Map(), columns: new Map() }),
    removeSheet: (sheet) => void sheets.delete(sheet),
    content: (sheet, row, column) => of(sheet).cells.get(keyOf(row, column))?.content,
    setContent: (sheet, row, column, content) => {
      change(of(sheet), keyOf(row, column), (cell) => ({ ...cell, content }));
    },
    style: (sheet, row, column) => styleAt(of(sheet), row, column),
    patchStyle: (sheet, area, patch) => {
      patchArea(of(sheet), area, patch);
    },
    clearStyle: (sheet, area) => {
      clearArea(of(sheet), area);
    },
    visit: (sheet, area, visitor) => {
      visitCells(of(sheet), area, visitor);
    },
    usedArea: (sheet, valuesOnly) => usedArea(of(sheet), valuesOnly),
    shift: (sheet, shift) => {
      shiftCells(of(sheet), shift);
    },
  };
}

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;
const rowOf = (key: number): number => Math.floor(key / MAX_COLUMNS);
const columnOf = (key: number): number => key % MAX_COLUMNS;

function change(sheet: SheetCells, key: number, edit: (cell: Cell | undefined) => Cell): void {
  const cell = edit(sheet.cells.get(key));
  if (cell.content === undefined && cell.style === undefined) sheet.cells.delete(key);
  else sheet.cells.set(key, cell);
}

function styleAt(sheet: SheetCells, row: number, column: number): CellStyle | undefined {
  return sheet.cells.get(keyOf(row, column))?.style ?? sheet.rows.get(row) ?? sheet.columns.get(column);
}

function patchArea(sheet: SheetCells, area: Area, patch: StylePatch): void {
  const runs = isEntireColumn(area) ? sheet.columns : isEntireRow(area) ? sheet.rows : undefined;
  if (runs === undefined) {
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        const style = patchStyle(styleAt(sheet, row, column), patch) ?? {};
        change(sheet, keyOf(row, column), (cell) => ({ ...cell, style }));
      }
    }
    return;
  }
  const start = runs === sheet.columns ? area.column : area.row;
  const count = runs === sheet.columns ? area.columns : area.rows;
  for (let line = start; line < start + count; line++) setOrDelete(runs, line, patchStyle(runs.get(line), patch));
  for (const [key, cell] of keysIn(sheet, area)) {
    if (cell.style !== undefined) {
      const style = patchStyle(cell.style, patch);
      change(sheet, key, () => ({ ...cell, style }));
    }
  }
}

function clearArea(sheet: SheetCells, area: Area): void {
  if (isEntireColumn(area)) for (let c = area.column; c <= lastColumn(area); c++) sheet.columns.delete(c);
  if (isEntireRow(area)) for (let r = area.row; r <= lastRow(area); r++) sheet.rows.delete(r);
  for (const [key, cell] of keysIn(sheet, area)) change(sheet, key, () => ({ content: cell.content }));
}

function setOrDelete(runs: Map<number, CellStyle>, line: number, style: CellStyle | undefined): void {
  if (style === undefined) runs.delete(line);
  else runs.set(line, style);
}

/** The stored cells of an area: by looking each up, or by going through all, whichever is less work. */
function keysIn(sheet: SheetCells, area: Area): readonly (readonly [number, Cell])[] {
  const found: (readonly [number, Cell])[] = [];
  if (cellCount(area) <= sheet.cells.size) {
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        const cell = sheet.cells.get(keyOf(row, column));
        if (cell !== undefined) found.push([keyOf(row, column), cell]);
      }
    }
    return found;
  }
  for (const entry of sheet.cells) {
    const row = rowOf(entry[0]);
    const column = columnOf(entry[0]);
    if (row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area))
      found.push(entry);
  }
  return found.sort((a, b) => a[0] - b[0]);
}

function visitCells(sheet: SheetCells, area: Area, visitor: CellVisitor): void {
  for (const [key, cell] of keysIn(sheet, area)) visitor(rowOf(key), columnOf(key), cell.content, cell.style);
}

function usedArea(sheet: SheetCells, valuesOnly: boolean): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && (cell.content === undefined || (cell.content.value === "" && cell.content.formula === undefined)))
      continue;
    const row = rowOf(key);
    const column = columnOf(key);
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom < 0 ? undefined : areaBetween(top, left, bottom, right);
}

function shiftCells(sheet: SheetCells, shift: Shift): void {
  const moved = new Map<number, Cell>();
  for (const [key, cell] of sheet.cells) {
    const to = shiftArea(cellArea(rowOf(key), columnOf(key)), shift);
    if (to !== undefined) moved.set(keyOf(to.row, to.column), cell);
  }
  sheet.cells = moved;
  const whole = shift.from === 0 && shift.to >= MAX_COLUMNS - 1;
  if (!whole) return;
  if (shift.axis === "row") sheet.rows = shiftRuns(sheet.rows, shift);
  else sheet.columns = shiftRuns(sheet.columns, shift);
}

function shiftRuns(runs: Map<number, CellStyle>, shift: Shift): Map<number, CellStyle> {
  const moved = new Map<number, CellStyle>();
  for (const [line, style] of runs) {
    const to = shiftSpan(line, 1, shift);
    if (to !== undefined) moved.set(to.start, style);
  }
  return moved;
}
