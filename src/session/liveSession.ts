import type { LiveWorkbook } from "../workbook/liveWorkbook";
import type { SheetContent } from "../workbook/sheetContent";
import { touchedBetween, type Touched } from "./liveTouched";
import type { Model } from "./model";

/** What the session needs of an open workbook. */
export type FollowedWorkbook = Pick<LiveWorkbook, "readSheets" | "readSheet" | "onChange">;

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
  /** Turns the sheets into a model. Must not change them. */
  readonly open: (sheets: readonly SheetContent[]) => Reading;
  /** What of a sheet is data; cells that the session itself fills are not. Absent: all of it. */
  readonly dataOf?: (sheet: SheetContent) => SheetContent;
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

/** Sheets to read, or all of them. */
type Due = "all" | ReadonlySet<string>;

/** What is known of a workbook, and what must be read of it. */
interface Followed<Reading> {
  sheets: readonly SheetContent[];
  reading: Reading | null;
  due: Due;
}

/**
 * A session over an open workbook: reads it once, then follows its changes.
 *
 * A changed sheet is read again whole, and the model is built anew from all sheets: a read of one sheet and one pass of
 * intake for each burst of edits. Edits made while a read runs are taken up by one more read. A sheet whose data is the
 * same as before (a formula was typed, a colour changed) costs its read only. A read that fails is tried once more.
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

  const stop = workbook.onChange(({ sheet, kind }) => {
    const isOfCells = kind === "cells" || kind === "moved-cells";
    state.due = union(state.due, isOfCells ? new Set([sheet]) : "all");
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
      state.due = union(state.due, names ? new Set(names) : "all");
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
  { workbook, dataOf = (sheet) => sheet }: LiveSessionOptions<Reading>,
  state: Followed<Reading>,
  take: (fresh: readonly SheetContent[]) => void,
): Promise<Reading> {
  let hasFailed = false;
  for (let latest = state.reading; ; latest = state.reading) {
    if (latest !== null && isNothing(state.due)) return latest;
    const { due } = state;
    state.due = new Set();
    try {
      const fresh = (await readDue(workbook, due, state.sheets)).map(dataOf);
      if (latest === null || !isSameData(state.sheets, fresh)) take(fresh);
      hasFailed = false;
    } catch (cause) {
      state.due = "all";
      // A sheet may have gone while it was read: once more, by the list of sheets as it is now.
      if (hasFailed) throw cause;
      hasFailed = true;
    }
  }
}

const isNothing = (due: Due): boolean => due !== "all" && due.size === 0;

const union = (a: Due, b: Due): Due => (a === "all" || b === "all" ? "all" : new Set([...a, ...b]));

/** A sheet that is not known yet, or not there any more, means that the list of sheets is another. */
async function readDue(
  workbook: FollowedWorkbook,
  due: Due,
  known: readonly SheetContent[],
): Promise<readonly SheetContent[]> {
  if (due === "all") return workbook.readSheets();
  const names = new Set([...due].map(keyOf));
  if ([...names].some((name) => !known.some((sheet) => keyOf(sheet.name) === name))) return workbook.readSheets();
  return Promise.all(known.map((sheet) => (names.has(keyOf(sheet.name)) ? workbook.readSheet(sheet.name) : sheet)));
}

const keyOf = (name: string): string => name.toLowerCase();

/** Sheets that were not read again are the same objects, so only the others are compared cell by cell. */
const isSameData = (before: readonly SheetContent[], after: readonly SheetContent[]): boolean =>
  before.length === after.length &&
  before.every((sheet, i) => sheet === after[i] || JSON.stringify(sheet) === JSON.stringify(after[i]));
