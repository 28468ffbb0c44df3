import type { Area } from "../../store/area";
import { cellCount, lastColumn, lastRow } from "../../store/area";
import type { Content } from "../../store/cellStore";
import { fromR1C1 } from "../../store/formula/r1c1";
import { invalidArgument, wrongSize } from "../errors";
import { clearSpill, spillKey } from "./applyResult";
import type { RangeState, Sheet } from "./book";
import { raiseChanged, raiseFormatChanged } from "./changeEvents";
import type { Entry } from "./entry";
import { readEntry } from "./entry";
import { noteFormula } from "./formulaChanges";
import { requireAllowed, requireUnlocked } from "./protection";
import { areaOf } from "./resolveAddress";
import { growTables } from "./growTables";

/** Writing a single value to more cells than this is refused: it would fill the memory. */
const LARGEST_FILL = 2_000_000;

/**
 * Write values or formulas as `range.values = …` does.
 *
 * A single value fills the range; a block must have the range's size. null leaves a cell as it is, "" empties it.
 */
export function writeValues(range: RangeState, value: unknown): void {
  const area = areaOf(range);
  const block = blockOf(value, area);
  requireUnlocked(range.sheet, area);
  const { sheet } = range;
  const before = cellCount(area) === 1 ? contentAt(sheet, area.row, area.column)?.value : undefined;
  block((row, column, each) => {
    if (each === null || each === undefined) return;
    enter(sheet, row, column, each);
  });
  const after = contentAt(sheet, area.row, area.column)?.value ?? "";
  const details = cellCount(area) === 1 ? { before: before ?? "", after } : {};
  raiseChanged(sheet, area, "RangeEdited", details);
  growTables(sheet, area);
}

/** Write formulas in R1C1 notation, each as seen from its own cell. */
export function writeFormulasR1C1(range: RangeState, value: unknown): void {
  const area = areaOf(range);
  const lines: unknown[][] = Array.from({ length: area.rows }, () => []);
  blockOf(
    value,
    area,
  )((row, column, each) => {
    const isFormula = typeof each === "string" && each.startsWith("=");
    (lines[row - area.row] ??= []).push(isFormula ? fromR1C1(each, row, column) : each);
  });
  writeValues(range, lines);
}

/** Set number formats; null leaves a cell as it is. */
export function writeNumberFormat(range: RangeState, value: unknown): void {
  const area = areaOf(range);
  requireFormatting(range.sheet, area);
  if (typeof value === "string") {
    range.sheet.book.store.patchStyle(range.sheet.id, area, { numberFormat: value });
  } else {
    blockOf(
      value,
      area,
    )((row, column, each) => {
      if (each === null) return;
      if (typeof each !== "string") throw invalidArgument();
      range.sheet.book.store.patchStyle(range.sheet.id, { row, column, rows: 1, columns: 1 }, { numberFormat: each });
    });
  }
  raiseFormatChanged(range.sheet, area);
}

/** Refuse to format cells of a protected sheet, unless it allows that. */
export function requireFormatting(sheet: Sheet, _area: Area): void {
  requireAllowed(sheet, "allowFormatCells");
}

/** Put an entry into a cell, as if typed; raises no event. */
export function enter(sheet: Sheet, row: number, column: number, value: unknown): void {
  const { store } = sheet.book;
  const style = store.style(sheet.id, row, column);
  const entry: Entry = readEntry(value, style?.numberFormat === "@");
  if (entry.numberFormat !== undefined && (style?.numberFormat ?? "General") === "General") {
    store.patchStyle(sheet.id, { row, column, rows: 1, columns: 1 }, { numberFormat: entry.numberFormat });
  }
  putContent(sheet, row, column, entry.content);
}

/** Replace a cell's content and let calculation know. */
export function putContent(sheet: Sheet, row: number, column: number, content: Content | undefined): void {
  const { store, calculation } = sheet.book;
  const old = store.content(sheet.id, row, column);
  if (sheet.spills.has(spillKey(row, column))) {
    clearSpill(sheet, row, column);
    calculation.structureChanged();
  } else if (old?.spillFrom !== undefined || (old !== undefined && hasBlockedSpill(sheet, content))) {
    calculation.structureChanged();
  }
  store.setContent(sheet.id, row, column, content);
  noteFormula(sheet, row, column, old, content);
  calculation.cellChanged({ sheet, row, column }, content?.formula !== undefined);
}

/** Emptying a cell may free the way for a spill; only then is everything read anew. */
function hasBlockedSpill(sheet: Sheet, content: Content | undefined): boolean {
  return content === undefined && sheet.bag.values.get("has blocked spill") === true;
}

function contentAt(sheet: Sheet, row: number, column: number): Content | undefined {
  return sheet.book.store.content(sheet.id, row, column);
}

/** Walks a written value over an area, whatever its shape. */
function blockOf(value: unknown, area: Area): (visit: (row: number, column: number, each: unknown) => void) => void {
  if (!Array.isArray(value)) {
    if (typeof value === "object" && value !== null) throw invalidArgument();
    if (cellCount(area) > LARGEST_FILL) throw invalidArgument();
    return (visit) => {
      for (let row = area.row; row <= lastRow(area); row++) {
        for (let column = area.column; column <= lastColumn(area); column++) visit(row, column, value);
      }
    };
  }
  const lines: readonly unknown[] = value;
  if (lines.length !== area.rows) throw wrongSize();
  if (!lines.every((line) => Array.isArray(line) && line.length === area.columns)) throw wrongSize();
  return (visit) => {
    (lines as readonly (readonly unknown[])[]).forEach((line, r) => {
      line.forEach((each, c) => {
        visit(area.row + r, area.column + c, each);
      });
    });
  };
}
