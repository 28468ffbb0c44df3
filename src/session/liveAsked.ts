import type { CellPlace } from "../workbook/cellPlaces";
import type { CellsOfSheet } from "../workbook/liveWorkbook";
import { createPlaceMap } from "./placeMap";

/** What a cell was told: rows of values, or of objects that JSON tells apart. */
export type ToldAnswer = readonly (readonly unknown[])[];

/** Asks once more what a cell has asked. */
export type AskAgain<Desk> = (desk: Desk) => ToldAnswer;

/** A call that a cell made, and what it was told. */
interface Call<Desk> {
  readonly ask: AskAgain<Desk>;
  readonly answer: ToldAnswer;
}

interface AskedCell<Desk> {
  readonly place: CellPlace;
  /** By function and arguments: a formula may call several. */
  calls: Map<string, Call<Desk>>;
  /** What the cell was told before it was marked to ask again: it shows this until it does. */
  shown: readonly ToldAnswer[];
}

/** The cells that show answers of a desk. */
export interface AskedCells<Desk> {
  /**
   * A cell has been told an answer.
   *
   * @returns whether the cell was not known yet, or fills other cells than before
   */
  note(place: CellPlace, key: string, ask: AskAgain<Desk>, answer: ToldAnswer): boolean;
  /** Cells that hold a call but have not asked yet. @returns those that were not known */
  expect(places: readonly CellPlace[]): readonly CellPlace[];
  /** Cells that would be told something else now. */
  stale(desk: Desk): readonly CellPlace[];
  /** Forgets what cells asked: they are about to ask again. */
  release(places: readonly CellPlace[]): void;
  /** Is a cell known. */
  has(place: CellPlace): boolean;
  /** Known cells of a sheet, by row, then column. */
  of(sheet: string): readonly CellPlace[];
  /** Names of the sheets that have known cells. */
  sheets(): readonly string[];
  /** Forgets cells altogether. */
  forget(places: readonly CellPlace[]): void;
  /** Cells were moved: what is known of `from[i]` holds for `to[i]`. */
  move(from: readonly CellPlace[], to: readonly CellPlace[]): void;
  /** Areas that show answers although no call stands there any more. They replace those named before. */
  cover(areas: readonly CellsOfSheet[]): void;
  /** The covered areas; of one sheet, or all. */
  covered(sheet?: string): readonly CellsOfSheet[];
  /** What a cell and the cells it spills into may show, as last told. */
  answersOf(sheet: string): readonly { readonly place: CellPlace; readonly answers: readonly ToldAnswer[] }[];
}

/**
 * Remembers which cell asked what, so that after a change just those cells are marked whose answer is another.
 *
 * A cell whose formula was edited keeps its old call until it is next marked: it is marked once too often then.
 */
export function createAskedCells<Desk>(): AskedCells<Desk> {
  const cells = createPlaceMap<AskedCell<Desk>>();
  let covered: readonly CellsOfSheet[] = [];
  return {
    note(place, key, ask, answer) {
      const cell = cells.get(place);
      if (cell) {
        const isAsBefore = isShownIn(cell, answer);
        cell.calls.set(key, { ask, answer });
        return !isAsBefore;
      }
      cells.put({ place, calls: new Map([[key, { ask, answer }]]), shown: [] });
      return true;
    },
    expect(places) {
      const fresh = places.filter((place) => !cells.get(place));
      for (const place of fresh) cells.put({ place, calls: new Map(), shown: [] });
      return fresh;
    },
    stale: (desk) =>
      cells
        .all()
        .filter(({ calls }) => isStale(calls, desk))
        .map(({ place }) => place),
    release(places) {
      for (const cell of places.map(cells.get)) {
        if (!cell) continue;
        cell.shown = [...cell.calls.values()].map((call) => call.answer);
        cell.calls = new Map();
      }
    },
    has: (place) => cells.get(place) !== undefined,
    of: (sheet) => cells.of(sheet).map(({ place }) => place),
    sheets: cells.sheets,
    forget(places) {
      places.forEach(cells.take);
    },
    move(from, to) {
      const moved = from.map(cells.take);
      moved.forEach((cell, i) => {
        const place = to[i];
        if (cell && place) cells.put({ ...cell, place });
      });
    },
    cover(areas) {
      covered = areas;
    },
    covered: (sheet) =>
      covered.filter((area) => sheet === undefined || area.sheet.toLowerCase() === sheet.toLowerCase()),
    answersOf: (sheet) => cells.of(sheet).map((cell) => ({ place: cell.place, answers: answersOf(cell) })),
  };
}

const answersOf = <Desk>({ shown, calls }: AskedCell<Desk>): readonly ToldAnswer[] => [
  ...shown,
  ...[...calls.values()].map((call) => call.answer),
];

/** Does an answer fill the same cells as one that the cell was told before. */
function isShownIn<Desk>({ shown, calls }: AskedCell<Desk>, answer: ToldAnswer): boolean {
  if (shown.some((one) => isSameSize(one, answer))) return true;
  for (const call of calls.values()) if (isSameSize(call.answer, answer)) return true;
  return false;
}

const isSameSize = (a: ToldAnswer, b: ToldAnswer): boolean => a.length === b.length && a[0]?.length === b[0]?.length;

const isStale = <Desk>(calls: ReadonlyMap<string, Call<Desk>>, desk: Desk): boolean =>
  [...calls.values()].some(({ ask, answer }) => !isSameAnswer(ask(desk), answer));

function isSameAnswer(a: ToldAnswer, b: ToldAnswer): boolean {
  if (a.length !== b.length) return false;
  return a.every((row, i) => row.length === b[i]?.length && row.every((cell, j) => isSameCell(cell, b[i]?.[j])));
}

const isSameCell = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) || (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b));
