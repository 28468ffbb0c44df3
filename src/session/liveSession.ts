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
  /** Stops following the workbook. */
  close(): void;
}

/** Sheets to read, or all of them. */
type Due = "all" | ReadonlySet<string>;

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
  const { workbook, open, dataOf = (sheet) => sheet, onFailure = () => undefined } = options;
  const listeners = new Set<(change: SessionChange<Reading>) => void>();
  let sheets: readonly SheetContent[] = [];
  let reading: Reading | null = null;
  let due: Due = "all";
  let running: Promise<Reading> | null = null;

  async function catchUp(): Promise<Reading> {
    let hasFailed = false;
    for (let latest = reading; ; latest = reading) {
      if (latest !== null && isNothing(due)) return latest;
      const asked = due;
      due = new Set();
      try {
        const fresh = (await readDue(workbook, asked, sheets)).map(dataOf);
        if (latest === null || !isSameData(sheets, fresh)) take(fresh);
        hasFailed = false;
      } catch (cause) {
        due = "all";
        // A sheet may have gone while it was read: once more, by the list of sheets as it is now.
        if (hasFailed) throw cause;
        hasFailed = true;
      }
    }
  }

  function take(fresh: readonly SheetContent[]): void {
    const before = reading;
    const opened = open(fresh);
    sheets = fresh;
    reading = opened;
    const touched = touchedBetween(before?.model ?? null, opened.model);
    for (const listener of [...listeners]) listener({ reading: opened, touched });
  }

  function ready(): Promise<Reading> {
    running ??= catchUp().finally(() => {
      running = null;
    });
    return running;
  }

  const stop = workbook.onChange(({ sheet, kind }) => {
    const isOfCells = kind === "cells" || kind === "moved-cells";
    due = union(due, isOfCells ? new Set([sheet]) : "all");
    // Before anybody has asked there is nothing to keep up to date.
    if (reading !== null) ready().catch(onFailure);
  });

  return {
    ready,
    current: () => reading,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh(names) {
      due = union(due, names ? new Set(names) : "all");
      return ready();
    },
    close() {
      stop();
      listeners.clear();
    },
  };
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
