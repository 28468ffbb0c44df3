import type { CellPlace } from "../workbook/cellPlaces";
import type { EditedPart, LiveWorkbook } from "../workbook/liveWorkbook";
import type { SheetContent } from "../workbook/sheetContent";
import { keepUnchanged } from "./keepUnchanged";
import { touchedBetween, type Touched } from "./liveTouched";
import type { Model } from "./model";

/** What the session needs of an open workbook. */
export type FollowedWorkbook = Pick<LiveWorkbook, "readSheets" | "readEdited" | "onChange">;

/** What comes of reading a workbook; a model at least. */
export interface SessionReading {
  readonly model: Model;
}

/** A workbook was read again, and differs. */
export interface SessionChange<Reading extends SessionReading> {
  readonly reading: Reading;
  readonly touched: Touched;
}

/** How a session reads. */
export interface LiveSessionOptions<Reading extends SessionReading> {
  readonly workbook: FollowedWorkbook;
  /** Turns the sheets into a model. Must not change them: what is the same as before is the same object. */
  readonly open: (sheets: readonly SheetContent[]) => Reading;
  /** What of a sheet is data; cells that the session itself fills are not. Absent: all of it. */
  readonly dataOf?: (sheet: SheetContent) => SheetContent;
  /** Cells that the session itself fills with a formula: their results need not be read. Absent: none. */
  readonly isAnswer?: (place: CellPlace) => boolean;
  /** Hears why a change could not be followed; it is tried again at the next change or question. */
  readonly onFailure?: (cause: unknown) => void;
}

/** The model of an open workbook, always of its latest state. */
export interface LiveSession<Reading extends SessionReading> {
  /** Reads the workbook unless that was done: all callers wait for one read. Afterwards the answer is there at once. */
  ready(): Promise<Reading>;
  /** The latest reading; null before the first. Never waits. */
  current(): Reading | null;
  /** Hears every reading that differs from the one before, the first included. @returns stops hearing them */
  subscribe(listener: (change: SessionChange<Reading>) => void): () => void;
  /** Reads sheets again that the add-in itself wrote; all of them when none is named. */
  refresh(sheets?: readonly string[]): Promise<Reading>;
  /** Opens what was read once more: `open` goes by something else than the sheets that is different now. */
  reopen(): void;
  /** Stops following the workbook. */
  close(): void;
}

/** What was edited since it was read, or everything. */
type Due = "all" | readonly EditedPart[];

/** What is known of a workbook, and what must be read of it. */
interface Followed<Reading> {
  sheets: readonly SheetContent[];
  reading: Reading | null;
  due: Due;
}

/**
 * A session over an open workbook: reads it once, then follows its changes.
 *
 * Of a burst of edits only the rows that were touched are read again, and those with formulas. Edits made while a read
 * runs are taken up by one more read. Rows whose data is the same as before (a formula was typed, a colour changed) stay
 * the same objects, so that `open` can tell what is to be worked out anew; where all are the same, nothing is. A read that
 * fails is tried once more.
 */
export function createLiveSession<Reading extends SessionReading>(
  options: LiveSessionOptions<Reading>,
): LiveSession<Reading> {
  const { workbook, open, onFailure = () => undefined } = options;
  const listeners = new Set<(change: SessionChange<Reading>) => void>();
  const state: Followed<Reading> = { sheets: [], reading: null, due: "all" };
  let running: Promise<Reading> | null = null;

  function take(fresh: readonly SheetContent[]): void {
    const before = state.reading;
    const opened = open(fresh);
    state.sheets = fresh;
    state.reading = opened;
    const touched = touchedBetween(before?.model ?? null, opened.model);
    for (const listener of [...listeners]) listener({ reading: opened, touched });
  }

  function ready(): Promise<Reading> {
    running ??= catchUp(options, state, take).finally(() => {
      running = null;
    });
    return running;
  }

  const stop = workbook.onChange(({ sheet, address, kind }) => {
    const isOfCells = kind === "cells" || kind === "moved-cells";
    state.due = union(state.due, isOfCells ? [{ sheet, ...(kind === "cells" ? { address } : {}) }] : "all");
    // Before anybody has asked there is nothing to keep up to date.
    if (state.reading !== null) ready().catch(onFailure);
  });

  return {
    ready,
    current: () => state.reading,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh(names) {
      state.due = union(state.due, names ? names.map((sheet) => ({ sheet })) : "all");
      return ready();
    },
    reopen() {
      // Before the first read there is nothing to open, and that read goes by what holds then.
      if (state.reading !== null) take(state.sheets);
    },
    close() {
      stop();
      listeners.clear();
    },
  };
}

/** Reads until nothing is due any more. */
async function catchUp<Reading extends SessionReading>(
  { workbook, dataOf = (sheet) => sheet, isAnswer = () => false }: LiveSessionOptions<Reading>,
  state: Followed<Reading>,
  take: (fresh: readonly SheetContent[]) => void,
): Promise<Reading> {
  let hasFailed = false;
  for (let latest = state.reading; ; latest = state.reading) {
    if (latest !== null && state.due.length === 0) return latest;
    const { due, sheets } = state;
    state.due = [];
    try {
      const read = due === "all" ? await workbook.readSheets() : await workbook.readEdited(sheets, due, isAnswer);
      // A sheet that was not read again holds nothing but data already.
      const data = read.map((sheet) => (sheets.includes(sheet) ? sheet : dataOf(sheet)));
      const fresh = keepUnchanged(sheets, data);
      if (latest === null || fresh !== sheets) take(fresh);
      hasFailed = false;
    } catch (cause) {
      state.due = "all";
      // A sheet may have gone while it was read: once more, by the list of sheets as it is now.
      if (hasFailed) throw cause;
      hasFailed = true;
    }
  }
}

const union = (a: Due, b: Due): Due => (a === "all" || b === "all" ? "all" : [...a, ...b]);
