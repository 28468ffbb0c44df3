import type { LiveWorkbook } from "../workbook/liveWorkbook";
import type { AskedCells } from "./liveAsked";
import { placesIn, rectanglesOf, type CellPlace } from "../workbook/cellPlaces";
import { createCellSearch, type SearchedWorkbook } from "./liveCellSearch";

/** What marking needs of an open workbook. */
export type MarkedWorkbook = Pick<LiveWorkbook, "markDirty" | "onChange"> & SearchedWorkbook;

/** What marking tells. */
export interface MarkingOptions<Desk> {
  readonly workbook: MarkedWorkbook;
  readonly asked: AskedCells<Desk>;
  /** Cells hold answers that were not known to be answers: their sheet must be read again without them. */
  readonly onFound: (sheets: readonly string[]) => void;
  /** Hears why cells could not be marked or found. */
  readonly onFailure?: (cause: unknown) => void;
}

/** Keeps the cells that ask known, and has those calculate again whose answer is another. */
export interface Marking<Desk> {
  /**
   * Finds the cells that hold calls and has those ask that have not: at the start, and whenever the add-in itself has
   * written formulas or taken them away.
   */
  survey(): Promise<void>;
  /** The desk answers otherwise now: marks the cells that would be told something else. */
  follow(desk: Desk): Promise<void>;
  /** Resolves when nothing is left to mark. */
  settled(): Promise<void>;
  stop(): void;
}

/**
 * Marks cells dirty, one batch after another, never in a loop: a cell is marked only because its answer differs from what
 * it was told, or because it holds a call and has not asked.
 */
export function createMarking<Desk>(options: MarkingOptions<Desk>): Marking<Desk> {
  const { workbook, asked, onFailure = () => undefined } = options;
  let queue: Promise<void> = Promise.resolve();
  let owed: readonly CellPlace[] = [];
  const next = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work).catch(onFailure);
    return queue;
  };

  async function mark(places: readonly CellPlace[]): Promise<void> {
    if (places.length === 0) return;
    asked.release(places);
    await workbook.markDirty(rectanglesOf(places));
  }

  /** Where a sheet was renamed or removed without a word, whatever is there now asks anew. */
  async function markOrSearch(places: readonly CellPlace[]): Promise<void> {
    owed = places;
    try {
      await mark(places);
    } catch (cause) {
      onFailure(cause);
      const found = (await workbook.findCalls()).flatMap(placesIn);
      for (const sheet of asked.sheets()) asked.forget(asked.of(sheet));
      asked.expect(found);
      owed = found;
      await mark(found);
    }
    owed = [];
  }

  const search = createCellSearch({ ...options, mark });
  const stop = workbook.onChange((change) => void next(() => search.follow(change)));
  return {
    survey: () => next(search.survey),
    // Cells that could not be marked the last time have asked nothing since, so they are not stale.
    follow: (desk) => next(() => markOrSearch([...owed, ...asked.stale(desk)])),
    settled: () => queue,
    stop,
  };
}
