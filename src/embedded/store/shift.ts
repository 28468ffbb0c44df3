import type { Area } from "./area";
import { containsArea, intersection, lastColumn, lastRow } from "./area";

/**
 * Cells move: those inside the band `band` at or after `at` go by `by` along the axis; with a negative `by` the
 * cells `at … at - by - 1` are removed first.
 */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly by: number;
  /** First and last line across the axis that move (all of them for whole rows and columns). */
  readonly from: number;
  readonly to: number;
}

/** The shift that inserting cells over `area` makes. */
export function insertShift(area: Area, direction: "Down" | "Right"): Shift {
  return direction === "Down"
    ? { axis: "row", at: area.row, by: area.rows, from: area.column, to: lastColumn(area) }
    : { axis: "column", at: area.column, by: area.columns, from: area.row, to: lastRow(area) };
}

/** The shift that deleting the cells of `area` makes. */
export function deleteShift(area: Area, direction: "Up" | "Left"): Shift {
  return direction === "Up"
    ? { axis: "row", at: area.row, by: -area.rows, from: area.column, to: lastColumn(area) }
    : { axis: "column", at: area.column, by: -area.columns, from: area.row, to: lastRow(area) };
}

/** A span of lines after the shift; undefined when all of them were removed. */
export function shiftSpan(start: number, count: number, shift: Shift): { start: number; count: number } | undefined {
  const end = start + count;
  if (shift.by > 0) {
    if (start >= shift.at) return { start: start + shift.by, count };
    return end > shift.at ? { start, count: count + shift.by } : { start, count };
  }
  const gone = -shift.by;
  const before = (line: number): number => (line <= shift.at ? line : Math.max(shift.at, line - gone));
  const from = before(start);
  const left = before(end) - from;
  return left > 0 ? { start: from, count: left } : undefined;
}

/**
 * Where a rectangle goes when cells move; undefined when it was removed.
 *
 * A rectangle that sticks out of the moving band stays where it is, as Excel keeps it.
 */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  const isRow = shift.axis === "row";
  const from = isRow ? area.column : area.row;
  const to = isRow ? lastColumn(area) : lastRow(area);
  if (from < shift.from || to > shift.to) return area;
  const span = shiftSpan(isRow ? area.row : area.column, isRow ? area.rows : area.columns, shift);
  if (span === undefined) return undefined;
  return isRow ? { ...area, row: span.start, rows: span.count } : { ...area, column: span.start, columns: span.count };
}

/** True when moving the band would tear a rectangle apart (a table, a merged block): part of it moves, part stays. */
export function tears(area: Area, shift: Shift): boolean {
  const band: Area =
    shift.axis === "row"
      ? { row: shift.at, rows: 2 ** 21, column: shift.from, columns: shift.to - shift.from + 1 }
      : { column: shift.at, columns: 2 ** 21, row: shift.from, rows: shift.to - shift.from + 1 };
  if (intersection(area, band) === undefined) return false;
  const across =
    shift.axis === "row"
      ? { ...area, column: shift.from, columns: band.columns }
      : { ...area, row: shift.from, rows: band.rows };
  return !containsArea(across, area);
}
