import type { Area } from "../../store/area";
import { boundingArea, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "../../store/area";
import type { Sheet } from "./book";

export type Direction = "Left" | "Right" | "Up" | "Down";

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

/** The block of filled cells around an area, bounded by empty rows and columns (Ctrl+A). */
export function surroundingRegion(sheet: Sheet, area: Area): Area {
  let region = area;
  for (;;) {
    const wider: Area = {
      row: Math.max(0, region.row - 1),
      column: Math.max(0, region.column - 1),
      rows: 0,
      columns: 0,
    };
    const around = {
      ...wider,
      rows: Math.min(MAX_ROWS, lastRow(region) + 2) - wider.row,
      columns: Math.min(MAX_COLUMNS, lastColumn(region) + 2) - wider.column,
    };
    let grown = region;
    sheet.book.store.visit(sheet.id, around, (row, column, content) => {
      if (content !== undefined && (content.value !== "" || content.formula !== undefined)) {
        grown = boundingArea(grown, { row, column, rows: 1, columns: 1 });
      }
    });
    if (grown.rows === region.rows && grown.columns === region.columns) return region;
    region = grown;
  }
}

/** The cell that Ctrl+arrow goes to. */
export function edgeOf(sheet: Sheet, start: Area, direction: Direction): Area {
  const [down, right] = STEPS[direction];
  const used = sheet.book.store.usedArea(sheet.id, true);
  const isFilled = (row: number, column: number): boolean => {
    const content = sheet.book.store.content(sheet.id, row, column);
    return content !== undefined && (content.value !== "" || content.formula !== undefined);
  };
  const isOff = (row: number, column: number): boolean =>
    row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS;
  const isPast = (row: number, column: number): boolean =>
    used === undefined || (down > 0 && row > lastRow(used)) || (right > 0 && column > lastColumn(used));
  let { row, column } = start;
  if (isOff(row + down, column + right)) return start;
  const inBlock = isFilled(row, column) && isFilled(row + down, column + right);
  for (;;) {
    const nextRow = row + down;
    const nextColumn = column + right;
    if (isOff(nextRow, nextColumn)) break;
    if (inBlock && !isFilled(nextRow, nextColumn)) break;
    row = nextRow;
    column = nextColumn;
    if (!inBlock && isFilled(row, column)) break;
    if (!inBlock && isPast(row, column)) {
      if (down > 0) row = MAX_ROWS - 1;
      if (right > 0) column = MAX_COLUMNS - 1;
      break;
    }
  }
  return { row, column, rows: 1, columns: 1 };
}

/** A range stretched to where Ctrl+Shift+arrow takes it. */
export function extendTo(sheet: Sheet, area: Area, start: Area, direction: Direction): Area {
  return boundingArea(area, edgeOf(sheet, start, direction));
}
