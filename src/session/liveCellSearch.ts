import type { CellsOfSheet, WorkbookChange } from "../workbook/liveWorkbook";
import type { AskedCells } from "./liveAsked";
import { placesIn, readArea, type CellPlace } from "./liveCells";

/** Finds cells that hold calls. */
export type FindCalls = (sheets?: readonly string[]) => Promise<readonly CellsOfSheet[]>;

/** What the search works with. */
export interface CellSearchOptions<Desk> {
  readonly workbook: { readonly findCalls: FindCalls };
  readonly asked: AskedCells<Desk>;
  /** Sheets must be read again: other cells of them are answers now than when they were read. */
  readonly onFound: (sheets: readonly string[]) => void;
  /** Has cells ask. */
  readonly mark: (places: readonly CellPlace[]) => Promise<void>;
}

/** Keeps the list of cells that hold calls true while the workbook is edited. */
export interface CellSearch {
  /** Finds cells that are not known and has them ask; in all sheets, or in the named ones. */
  findNew(sheets?: readonly string[]): Promise<void>;
  /** Takes up an edit. */
  follow(change: WorkbookChange): Promise<void>;
}

/**
 * A search over a workbook's formulas. It looks into a sheet only where known cells were typed over or moved, or where
 * the sheet is new.
 *
 * Cells that moved keep what they asked as long as rows and columns moved as a whole; else those of the sheet ask anew.
 */
export function createCellSearch<Desk>({ workbook, asked, onFound, mark }: CellSearchOptions<Desk>): CellSearch {
  async function findNew(sheets?: readonly string[]): Promise<void> {
    const found = (await workbook.findCalls(sheets)).flatMap(placesIn);
    const fresh = asked.expect(found);
    if (fresh.length > 0) onFound([...new Set(fresh.map(({ sheet }) => sheet))]);
    await mark(fresh);
  }

  async function follow({ sheet, address = "", kind }: WorkbookChange): Promise<void> {
    if (kind === "sheet-removed") return asked.forget(asked.of(sheet));
    if (kind === "sheet-added" || kind === undefined) return findNew([sheet]);
    const known = kind === "sheet-renamed" ? await vanished(sheet) : asked.of(sheet);
    if (known.length === 0 || (kind === "cells" && !touches(known, { sheet, address }))) return;
    const found = inOrder((await workbook.findCalls([sheet])).flatMap(placesIn));
    if (kind === "cells") dropOthers(known, found);
    else await takeMoved(known, found);
    onFound([sheet]);
  }

  /** Typing over a formula leaves no call behind. */
  function dropOthers(known: readonly CellPlace[], found: readonly CellPlace[]): void {
    const still = new Set(found.map(keyOf));
    asked.forget(known.filter((place) => !still.has(keyOf(place))));
  }

  async function takeMoved(known: readonly CellPlace[], found: readonly CellPlace[]): Promise<void> {
    if (isSameShape(known, found)) return asked.move(known, found);
    asked.forget(known);
    asked.expect(found);
    await mark(found);
  }

  /** The cells of the sheet that bears another name now: the only one whose calls are not found any more. */
  async function vanished(renamed: string): Promise<readonly CellPlace[]> {
    const found = new Set((await workbook.findCalls()).map(({ sheet }) => sheet.toLowerCase()));
    const gone = asked.sheets().filter((sheet) => !found.has(sheet.toLowerCase()));
    return asked.of(gone.length === 1 ? (gone[0] ?? renamed) : renamed);
  }

  return { findNew, follow };
}

const keyOf = ({ sheet, row, column }: CellPlace): string => `${sheet.toLowerCase()} ${row} ${column}`;

const inOrder = (places: readonly CellPlace[]): readonly CellPlace[] =>
  [...places].sort((a, b) => a.row - b.row || a.column - b.column);

/** An area of whole rows or columns may touch any cell. */
function touches(places: readonly CellPlace[], area: CellsOfSheet): boolean {
  const rect = readArea(area);
  if (!rect) return true;
  const { top, left, bottom, right } = rect;
  return places.some(({ row, column }) => row >= top && row <= bottom && column >= left && column <= right);
}

/** Do cells lie in the same rows and columns as before, rows and columns themselves having moved. */
function isSameShape(before: readonly CellPlace[], after: readonly CellPlace[]): boolean {
  if (before.length !== after.length) return false;
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  return before.every(({ row, column }, i) => {
    const now = after[i];
    if (!now) return false;
    const isSame = (rows.get(row) ?? now.row) === now.row && (columns.get(column) ?? now.column) === now.column;
    rows.set(row, now.row);
    columns.set(column, now.column);
    return isSame;
  });
}
