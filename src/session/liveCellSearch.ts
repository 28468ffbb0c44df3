import type { CellsOfSheet, WorkbookChange } from "../workbook/liveWorkbook";
import type { AskedCells } from "./liveAsked";
import { placesIn, readArea, type CellPlace } from "../workbook/cellPlaces";

/** Finds cells that hold calls. */
export type FindCalls = (sheets?: readonly string[]) => Promise<readonly CellsOfSheet[]>;

/** A workbook whose formulas are looked at. */
export interface SearchedWorkbook {
  /** Cells whose formula calls one of our functions; in the named sheets, else in all. */
  readonly findCalls: FindCalls;
  /** Where values stand in the place of such formulas. */
  readonly findFrozen: () => Promise<readonly CellsOfSheet[]>;
}

/** What the search works with. */
export interface CellSearchOptions<Desk> {
  readonly workbook: SearchedWorkbook;
  readonly asked: AskedCells<Desk>;
  /** Sheets must be read again: other cells of them are answers now than when they were read. */
  readonly onFound: (sheets: readonly string[]) => void;
  /** Has cells ask. */
  readonly mark: (places: readonly CellPlace[]) => Promise<void>;
}

/** Keeps the list of cells that hold calls true while the workbook is edited. */
export interface CellSearch {
  /** Looks at the whole workbook: forgets cells that hold no call any more, and has those ask that are not known. */
  survey(): Promise<void>;
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
  async function take(found: readonly CellPlace[]): Promise<void> {
    const fresh = asked.expect(found);
    if (fresh.length > 0) onFound([...new Set(fresh.map(({ sheet }) => sheet))]);
    await mark(fresh);
  }

  const find = async (sheets?: readonly string[]): Promise<readonly CellPlace[]> =>
    (await workbook.findCalls(sheets)).flatMap(placesIn);

  async function survey(): Promise<void> {
    const found = await find();
    dropOthers(asked.sheets().flatMap(asked.of), found);
    await coverFrozen();
    await take(found);
  }

  async function coverFrozen(): Promise<void> {
    const before = asked.covered();
    const now = await workbook.findFrozen();
    asked.cover(now);
    if (before.length + now.length > 0) onFound([...new Set([...before, ...now].map((area) => area.sheet))]);
  }

  async function follow({ sheet, address = "", kind }: WorkbookChange): Promise<void> {
    // Frozen values move with their cells, so it must be asked where they are.
    if (kind !== "cells" && asked.covered().length > 0) await coverFrozen();
    if (kind === "sheet-removed") return asked.forget(asked.of(sheet));
    if (kind === "sheet-added" || kind === undefined) return take(await find([sheet]));
    const known = kind === "sheet-renamed" ? await vanished(sheet) : asked.of(sheet);
    if (known.length === 0 || (kind === "cells" && !touches(known, { sheet, address }))) return;
    const found = inOrder(await find([sheet]));
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

  return { survey, follow };
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
