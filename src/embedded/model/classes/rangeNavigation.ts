import type { HostObject, Method } from "../../protocol/hostClass";
import type { Area } from "../../store/area";
import { boundingArea, intersection, isOnSheet, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "../../store/area";
import { choiceArg, flagArg, integerArg, optionalInteger, rangeArg } from "../arguments";
import type { RangeState } from "../book/book";
import { edgeOf, extendTo, surroundingRegion } from "../book/regions";
import { areaOf, createRange } from "../book/resolveAddress";
import { usedRange, usedRangeOrNull } from "../book/usedRange";
import { invalidArgument, itemNotFound } from "../errors";
import { ref } from "../ref";

const DIRECTIONS = ["Left", "Right", "Up", "Down"] as const;

/** Methods that lead from a range to another one. */
export const rangeNavigation: Readonly<Record<string, Method<RangeState>>> = {
  getCell: (range, row, column) => {
    const area = areaOf(range);
    return at(range, {
      row: area.row + integerArg(row),
      column: area.column + integerArg(column),
      rows: 1,
      columns: 1,
    });
  },
  getRow: (range, row) => {
    const area = areaOf(range);
    return at(range, { ...area, row: area.row + within(row, area.rows), rows: 1 });
  },
  getColumn: (range, column) => {
    const area = areaOf(range);
    return at(range, { ...area, column: area.column + within(column, area.columns), columns: 1 });
  },
  getLastCell: (range) => {
    const area = areaOf(range);
    return at(range, { row: lastRow(area), column: lastColumn(area), rows: 1, columns: 1 });
  },
  getLastRow: (range) => at(range, { ...areaOf(range), row: lastRow(areaOf(range)), rows: 1 }),
  getLastColumn: (range) => at(range, { ...areaOf(range), column: lastColumn(areaOf(range)), columns: 1 }),
  getEntireRow: (range) => at(range, { ...areaOf(range), column: 0, columns: MAX_COLUMNS }),
  getEntireColumn: (range) => at(range, { ...areaOf(range), row: 0, rows: MAX_ROWS }),
  getOffsetRange: (range, rows, columns) => {
    const area = areaOf(range);
    return at(range, { ...area, row: area.row + integerArg(rows), column: area.column + integerArg(columns) });
  },
  getResizedRange: (range, rows, columns) => {
    const area = areaOf(range);
    return at(range, { ...area, rows: area.rows + integerArg(rows), columns: area.columns + integerArg(columns) });
  },
  getAbsoluteResizedRange: (range, rows, columns) =>
    at(range, { ...areaOf(range), rows: integerArg(rows), columns: integerArg(columns) }),
  getRowsAbove: (range, count) => beside(range, -optionalInteger(count, 1), "row"),
  getRowsBelow: (range, count) => beside(range, optionalInteger(count, 1), "row"),
  getColumnsBefore: (range, count) => beside(range, -optionalInteger(count, 1), "column"),
  getColumnsAfter: (range, count) => beside(range, optionalInteger(count, 1), "column"),
  getBoundingRect: (range, other) => at(range, boundingArea(areaOf(range), areaOnSameSheet(range, other))),
  getIntersection: (range, other) => {
    const common = intersection(areaOf(range), areaOnSameSheet(range, other));
    if (common === undefined) throw itemNotFound();
    return at(range, common);
  },
  getIntersectionOrNullObject: (range, other) => {
    const common = intersection(areaOf(range), areaOnSameSheet(range, other));
    return common === undefined ? null : at(range, common);
  },
  getUsedRange: (range, valuesOnly) => ref("Range", usedRange(range.sheet, areaOf(range), flagArg(valuesOnly))),
  getUsedRangeOrNullObject: (range, valuesOnly) => {
    const used = usedRangeOrNull(range.sheet, areaOf(range), flagArg(valuesOnly));
    return used === undefined ? null : ref("Range", used);
  },
  getSurroundingRegion: (range) => at(range, surroundingRegion(range.sheet, areaOf(range))),
  getRangeEdge: (range, direction, active) =>
    at(range, edgeOf(range.sheet, startOf(range, active), choiceArg(direction, DIRECTIONS))),
  getExtendedRange: (range, direction, active) =>
    at(range, extendTo(range.sheet, areaOf(range), startOf(range, active), choiceArg(direction, DIRECTIONS))),
  getSpillingToRange: (range) => {
    const spill = spillOf(range);
    if (spill === undefined) throw itemNotFound();
    return at(range, spill);
  },
  getSpillingToRangeOrNullObject: (range) => {
    const spill = spillOf(range);
    return spill === undefined ? null : at(range, spill);
  },
  getSpillParent: (range) => {
    const parent = spillParent(range);
    if (parent === undefined) throw itemNotFound();
    return at(range, parent);
  },
  getSpillParentOrNullObject: (range) => {
    const parent = spillParent(range);
    return parent === undefined ? null : at(range, parent);
  },
};

function at(range: RangeState, area: Area): HostObject {
  return ref("Range", createRange(range.sheet, area));
}

function within(value: unknown, count: number): number {
  const index = integerArg(value);
  if (index < 0 || index >= count) throw invalidArgument();
  return index;
}

/** Lines before (negative count) or after a range; a count of 0 is refused. */
function beside(range: RangeState, count: number, axis: "row" | "column"): HostObject {
  if (count === 0) throw invalidArgument();
  const area = areaOf(range);
  const size = Math.abs(count);
  const start = axis === "row" ? area.row : area.column;
  const end = axis === "row" ? lastRow(area) + 1 : lastColumn(area) + 1;
  const from = count < 0 ? start - size : end;
  const moved = axis === "row" ? { ...area, row: from, rows: size } : { ...area, column: from, columns: size };
  if (!isOnSheet(moved)) throw invalidArgument();
  return at(range, moved);
}

function areaOnSameSheet(range: RangeState, other: unknown): Area {
  const found = rangeArg(other, range.sheet);
  if (found.sheet !== range.sheet) throw invalidArgument();
  return areaOf(found);
}

function startOf(range: RangeState, active: unknown): Area {
  if (active === null || active === undefined) return { ...areaOf(range), rows: 1, columns: 1 };
  return { ...areaOnSameSheet(range, active), rows: 1, columns: 1 };
}

/** A single formula cell's spill; several cells are refused. */
function spillOf(range: RangeState): Area | undefined {
  const area = areaOf(range);
  if (area.rows * area.columns !== 1) throw invalidArgument();
  return range.sheet.spills.get(`${String(area.row)},${String(area.column)}`);
}

function spillParent(range: RangeState): Area | undefined {
  const area = areaOf(range);
  if (area.rows * area.columns !== 1) throw invalidArgument();
  if (spillOf(range) !== undefined) return area;
  const from = range.sheet.book.store.content(range.sheet.id, area.row, area.column)?.spillFrom;
  return from === undefined ? undefined : { ...from, rows: 1, columns: 1 };
}
