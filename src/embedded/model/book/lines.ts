import type { Area } from "../../store/area";
import { lastColumn, lastRow } from "../../store/area";
import type { Line, Sheet } from "./book";

/** Points. */
export const standardHeight = 15;

/** The width of a column nobody has changed, in points (the sheet's own setting is in characters). */
export const standardColumnPoints = 48;

/** The sheet's standard width in characters. */
export function standardWidth(sheet: Sheet): number {
  return (sheet.bag.values.get("standardWidth") as number | undefined) ?? 8.43;
}

/** Height of a row in points; 0 when hidden. */
export function rowHeight(sheet: Sheet, row: number): number {
  const line = sheet.rowLines.get(row);
  return line?.hidden === true ? 0 : (line?.size ?? standardHeight);
}

/** Width of a column in points; 0 when hidden. */
export function columnWidth(sheet: Sheet, column: number): number {
  const line = sheet.columnLines.get(column);
  return line?.hidden === true ? 0 : (line?.size ?? standardColumnPoints);
}

/** Left, top, width and height of an area in points. */
export function boundsOf(sheet: Sheet, area: Area): { left: number; top: number; width: number; height: number } {
  return {
    left: span(0, area.column, sheet.columnLines, standardColumnPoints),
    top: span(0, area.row, sheet.rowLines, standardHeight),
    width: span(area.column, area.column + area.columns, sheet.columnLines, standardColumnPoints),
    height: span(area.row, area.row + area.rows, sheet.rowLines, standardHeight),
  };
}

function span(from: number, to: number, lines: ReadonlyMap<number, Line>, standard: number): number {
  let total = (to - from) * standard;
  for (const [line, { size, hidden }] of lines) {
    if (line >= from && line < to) total += (hidden === true ? 0 : (size ?? standard)) - standard;
  }
  return total;
}

/** Change a setting of every row or column of an area. */
export function setLines(sheet: Sheet, area: Area, axis: "rows" | "columns", patch: Line): void {
  const lines = axis === "rows" ? sheet.rowLines : sheet.columnLines;
  const from = axis === "rows" ? area.row : area.column;
  const to = axis === "rows" ? lastRow(area) : lastColumn(area);
  for (let line = from; line <= to; line++) lines.set(line, { ...lines.get(line), ...patch });
}

/** What all lines of an area share: the value, or null where they differ. */
export function sharedLine<T>(area: Area, axis: "rows" | "columns", read: (line: number) => T): T | null {
  const from = axis === "rows" ? area.row : area.column;
  const count = axis === "rows" ? area.rows : area.columns;
  const first = read(from);
  for (let line = from + 1; line < from + Math.min(count, 20_000); line++) if (read(line) !== first) return null;
  return first;
}
