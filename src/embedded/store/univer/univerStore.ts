import type { ICellData, Workbook, Worksheet } from "@univerjs/core";
import type { Area } from "../area";
import { areaBetween, cellArea, isEntireColumn, isEntireRow, lastColumn, lastRow, MAX_COLUMNS } from "../area";
import type { CellStore, CellVisitor } from "../cellStore";
import type { CellStyle, StylePatch } from "../cellStyle";
import { patchStyle } from "../cellStyle";
import type { Shift } from "../shift";
import { shiftArea, shiftSpan } from "../shift";
import { fromCellData, toCellData } from "./cellData";
import type { GridStyle } from "./styleData";
import { fromGridStyle, toGridStyle } from "./styleData";

type CellMatrix = Record<number, Record<number, ICellData>>;
type Lines = Record<number, { s?: ICellData["s"] } | undefined>;

/** What a store over a grid needs of the grid. */
export interface GridSheets {
  readonly workbook: Workbook;
  addSheet(id: string): void;
  removeSheet(id: string): void;
  /** Cells of a sheet have changed: draw it again soon. */
  touch(id: string): void;
}

/** Lines that a sheet of the grid has below and beside what is used. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;

/**
 * The cells of a workbook in a Univer grid.
 *
 * Contents and looks live in the grid's own sheets, so that what the user sees is what the add-in reads. Writing goes
 * straight into them: a hundred thousand cells take no longer than in memory, and nothing enters the user's undo list.
 */
export function createUniverStore(grid: GridSheets): CellStore {
  const { of, cellsOf, rowsOf, columnsOf, lookOf, keyOf, styleAt, put } = createSheetAccess(grid);
  const patched = createPatcher();
  return {
    addSheet: (id) => {
      grid.addSheet(id);
    },
    removeSheet: (id) => {
      grid.removeSheet(id);
    },
    content: (id, row, column) => fromCellData(cellsOf(id)[row]?.[column]),
    setContent(id, row, column, content) {
      const style = cellsOf(id)[row]?.[column]?.s;
      if (content !== undefined) put(id, row, column, toCellData(content, style));
      else put(id, row, column, style === undefined || style === null ? undefined : { s: style });
    },
    style: styleAt,
    patchStyle(id, area, patch) {
      eachLook(area, cellsOf(id), rowsOf(id), columnsOf(id), (at, before) => {
        const style = patched(
          before === undefined && !at.isLine ? styleAt(id, at.row, at.column) : lookOf(before),
          patch,
        );
        return keyOf(style ?? (at.isLine ? undefined : EMPTY));
      });
      if (!isEntireColumn(area) && !isEntireRow(area)) makeRoom(of(id), lastRow(area), lastColumn(area));
      grid.touch(id);
    },
    clearStyle(id, area) {
      const lines = isEntireColumn(area) ? columnsOf(id) : isEntireRow(area) ? rowsOf(id) : {};
      eachLine(area, (line) => delete lines[line]?.s);
      for (const [row, column, cell] of cellsIn(cellsOf(id), area)) {
        const content = fromCellData(cell);
        put(id, row, column, content === undefined ? undefined : toCellData(content, undefined));
      }
      grid.touch(id);
    },
    visit(id, area, visitor: CellVisitor) {
      for (const [row, column, cell] of cellsIn(cellsOf(id), area)) {
        visitor(row, column, fromCellData(cell), lookOf(cell.s));
      }
    },
    usedArea: (id, valuesOnly) => usedArea(cellsOf(id), valuesOnly),
    shift(id, shift) {
      shiftCells(cellsOf(id), shift);
      const isWhole = shift.from === 0 && shift.to >= MAX_COLUMNS - 1;
      if (isWhole) shiftLooks(shift.axis === "row" ? rowsOf(id) : columnsOf(id), shift);
      const used = usedArea(cellsOf(id), false);
      if (used !== undefined) makeRoom(of(id), lastRow(used), lastColumn(used));
      grid.touch(id);
    },
  };
}

/** The parts of the grid's sheets that cells are made of. */
interface SheetAccess {
  of(id: string): Worksheet;
  cellsOf(id: string): CellMatrix;
  rowsOf(id: string): Lines;
  columnsOf(id: string): Lines;
  lookOf(key: ICellData["s"]): CellStyle | undefined;
  keyOf(style: CellStyle | undefined): string | undefined;
  styleAt(id: string, row: number, column: number): CellStyle | undefined;
  put(id: string, row: number, column: number, cell: ICellData | undefined): void;
}

function createSheetAccess(grid: GridSheets): SheetAccess {
  const { workbook } = grid;
  const of = (id: string): Worksheet => {
    const sheet = workbook.getSheetBySheetId(id);
    if (sheet === null || sheet === undefined) throw new Error(`no sheet ${id} in the grid`);
    return sheet;
  };
  const cellsOf = (id: string): CellMatrix => of(id).getCellMatrix().getMatrix() as CellMatrix;
  const rowsOf = (id: string): Lines => of(id).getRowManager().getRowData() as Lines;
  const columnsOf = (id: string): Lines => of(id).getColumnManager().getColumnData() as Lines;
  const lookOf = (key: ICellData["s"]): CellStyle | undefined => {
    const data = typeof key === "string" ? workbook.getStyles().get(key) : key;
    return data === null || data === undefined ? undefined : fromGridStyle(data as GridStyle);
  };
  const ids = new WeakMap<CellStyle, string>();
  const keyOf = (style: CellStyle | undefined): string | undefined => {
    if (style === undefined) return undefined;
    const key = ids.get(style) ?? workbook.getStyles().setValue(toGridStyle(style)) ?? undefined;
    if (key !== undefined) ids.set(style, key);
    return key;
  };
  const styleAt = (id: string, row: number, column: number): CellStyle | undefined =>
    lookOf(cellsOf(id)[row]?.[column]?.s ?? rowsOf(id)[row]?.s ?? columnsOf(id)[column]?.s);

  function put(id: string, row: number, column: number, cell: ICellData | undefined): void {
    const cells = cellsOf(id);
    if (cell === undefined) delete cells[row]?.[column];
    else {
      (cells[row] ??= {})[column] = cell;
      makeRoom(of(id), row, column);
    }
    grid.touch(id);
  }
  return { of, cellsOf, rowsOf, columnsOf, lookOf, keyOf, styleAt, put };
}

const EMPTY: CellStyle = {};

/** Patches made before are found again, so that a column of equal looks makes one style. */
function createPatcher(): (style: CellStyle | undefined, patch: StylePatch) => CellStyle | undefined {
  const made = new WeakMap<StylePatch, WeakMap<CellStyle, CellStyle | null>>();
  return (style, patch) => {
    const results = made.get(patch) ?? new WeakMap<CellStyle, CellStyle | null>();
    made.set(patch, results);
    const found = results.get(style ?? EMPTY);
    if (found !== undefined) return found ?? undefined;
    const result = patchStyle(style, patch);
    results.set(style ?? EMPTY, result ?? null);
    return result;
  };
}

type LookVisitor = (
  at: { readonly row: number; readonly column: number; readonly isLine: boolean },
  before: ICellData["s"],
) => string | undefined;

/** Go over the looks of an area: whole columns and rows have one of their own, beside those of their cells. */
function eachLook(area: Area, cells: CellMatrix, rows: Lines, columns: Lines, visit: LookVisitor): void {
  const lines = isEntireColumn(area) ? columns : isEntireRow(area) ? rows : undefined;
  if (lines === undefined) {
    for (let row = area.row; row <= lastRow(area); row++) {
      const line = (cells[row] ??= {});
      for (let column = area.column; column <= lastColumn(area); column++) {
        const cell = (line[column] ??= {});
        setLook(cell, visit({ row, column, isLine: false }, cell.s));
      }
    }
    return;
  }
  eachLine(area, (at) => {
    const line = (lines[at] ??= {});
    setLook(line, visit({ row: at, column: at, isLine: true }, line.s));
  });
  for (const [row, column, cell] of cellsIn(cells, area)) {
    if (cell.s !== undefined && cell.s !== null) setLook(cell, visit({ row, column, isLine: false }, cell.s));
  }
}

function setLook(holder: { s?: ICellData["s"] }, key: string | undefined): void {
  if (key === undefined) delete holder.s;
  else holder.s = key;
}

function eachLine(area: Area, visit: (line: number) => void): void {
  if (!isEntireColumn(area) && !isEntireRow(area)) return;
  const [from, to] = isEntireColumn(area) ? [area.column, lastColumn(area)] : [area.row, lastRow(area)];
  for (let line = from; line <= to; line++) visit(line);
}

function* cellsIn(cells: CellMatrix, area: Area): Iterable<readonly [row: number, column: number, cell: ICellData]> {
  for (const [row, line] of entriesIn(cells, area.row, lastRow(area))) {
    for (const [column, cell] of entriesIn(line, area.column, lastColumn(area))) yield [row, column, cell];
  }
}

/** The entries with keys in a span, in order: by looking each up, or by going through all, whichever is less work. */
function entriesIn<T>(record: Record<number, T | null>, from: number, to: number): readonly (readonly [number, T])[] {
  const found: (readonly [number, T])[] = [];
  if (to - from < 64) {
    for (let key = from; key <= to; key++) {
      const value = record[key];
      if (value !== undefined && value !== null) found.push([key, value]);
    }
    return found;
  }
  for (const [text, value] of Object.entries(record)) {
    const key = Number(text);
    if (key >= from && key <= to && value !== null) found.push([key, value]);
  }
  return found;
}

function usedArea(cells: CellMatrix, valuesOnly: boolean): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, line] of entriesIn(cells, 0, Infinity)) {
    for (const [column, cell] of entriesIn(line, 0, Infinity)) {
      const content = fromCellData(cell);
      const isUsed = content !== undefined && (content.value !== "" || content.formula !== undefined);
      if (!isUsed && (valuesOnly || cell.s === undefined || cell.s === null)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? undefined : areaBetween(top, left, bottom, right);
}

function shiftCells(cells: CellMatrix, shift: Shift): void {
  const all = [...entriesIn(cells, 0, Infinity)].flatMap(([row, line]) =>
    entriesIn(line, 0, Infinity).map(([column, cell]) => [row, column, cell] as const),
  );
  for (const key of Object.keys(cells)) Reflect.deleteProperty(cells, key);
  for (const [row, column, cell] of all) {
    const to = shiftArea(cellArea(row, column), shift);
    if (to !== undefined) (cells[to.row] ??= {})[to.column] = cell;
  }
}

function shiftLooks(lines: Lines, shift: Shift): void {
  const looks = entriesIn(lines, 0, Infinity).flatMap(([line, data]) => {
    const style = data?.s;
    if (data !== undefined) delete data.s;
    return style === undefined || style === null ? [] : [[line, style] as const];
  });
  for (const [line, style] of looks) {
    const to = shiftSpan(line, 1, shift);
    if (to !== undefined) (lines[to.start] ??= {}).s = style;
  }
}

/** Let a sheet of the grid reach beyond a cell. */
function makeRoom(sheet: Worksheet, row: number, column: number): void {
  if (row + 1 >= sheet.getRowCount()) sheet.setRowCount(row + 1 + SPARE_ROWS);
  if (column + 1 >= sheet.getColumnCount()) sheet.setColumnCount(column + 1 + SPARE_COLUMNS);
}
