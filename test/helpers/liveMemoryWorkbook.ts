import { createMemoryWorkbook } from "../../src/files/createMemoryWorkbook";
import type { LiveWorkbook, WorkbookChange } from "../../src/workbook/liveWorkbook";
import type { SheetContent } from "../../src/workbook/sheetContent";
import { WorkbookFailure } from "../../src/workbook/workbookFailure";

/** A workbook in memory with somebody in front of it. */
export interface LiveMemoryWorkbook extends LiveWorkbook {
  /** Where the user was last taken, such as `Orders!A1579`. */
  readonly shown: () => string;
  /** Somebody edits a cell. */
  readonly edit: (change: WorkbookChange) => void;
  /** Somebody changes what the workbook holds; nobody is told. */
  readonly change: (sheets: readonly SheetContent[]) => void;
  /** The next calls that read, write or move fail with this; null ends it. */
  readonly failWith: (failure: Error | null) => void;
  readonly settings: ReadonlyMap<string, string>;
  /** Files of the workbooks that were opened beside this one, in order. */
  readonly opened: () => readonly Uint8Array[];
}

/** See {@link LiveMemoryWorkbook}. @param sheets - what it holds at the start */
export function liveMemoryWorkbook(sheets: readonly SheetContent[] = []): LiveMemoryWorkbook {
  let inner = createMemoryWorkbook(sheets);
  let shown = "";
  let failure: Error | null = null;
  const settings = new Map<string, string>();
  const opened: Uint8Array[] = [];
  const listeners = new Set<(change: WorkbookChange) => void>();
  const check = (): void => {
    if (failure) throw failure;
  };
  return {
    settings,
    shown: () => shown,
    edit: (change) => {
      for (const listener of listeners) listener(change);
    },
    change: (next) => {
      inner = createMemoryWorkbook(next);
    },
    failWith: (next) => (failure = next),
    abilities: { readsMerges: true, hearsRenames: true, writesChartTexts: true },
    markDirty: () => Promise.resolve(),
    openNewWorkbook: async (file) => {
      check();
      opened.push(file);
    },
    opened: () => opened,
    readSheets: async (watch) => {
      check();
      const sheets = await inner.readSheets();
      for (const [done, { name }] of sheets.entries()) {
        watch?.progress(done, sheets.length, name);
        if (watch?.isCancelled()) throw new WorkbookFailure("cancelled", {});
      }
      return sheets;
    },
    readSheet: async (name) => {
      const found = (await inner.readSheets()).find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
      if (!found) throw new WorkbookFailure("sheet-missing", { name });
      return found;
    },
    readEdited: async () => {
      check();
      return inner.readSheets();
    },
    sheetNames: () => inner.sheetNames(),
    addSheets: async (drafts, watch, stillHolds) => {
      check();
      for (const [done, draft] of drafts.entries()) {
        watch?.progress(done, drafts.length, draft.name);
        await new Promise((resolve) => setTimeout(resolve, 0));
        if (watch?.isCancelled()) throw new WorkbookFailure("cancelled", {});
      }
      if (stillHolds && !(await stillHolds(await inner.readSheets())))
        throw new WorkbookFailure("workbook-changed", {});
      await inner.addSheets(drafts);
    },
    ownSheets: () => inner.ownSheets(),
    removeUnfinished: () => inner.removeUnfinished(),
    activeSheet: async () => (await inner.readSheets())[0]?.name ?? "",
    goTo: async (sheet, cell) => {
      const names = (await inner.readSheets()).map(({ name }) => name);
      if (!names.includes(sheet)) throw new WorkbookFailure("sheet-missing", { name: sheet });
      shown = `${sheet}!${cell ?? "A1"}`;
    },
    removeSheets: async (names) => {
      check();
      const content = await inner.readSheets();
      const removed = content.filter(
        ({ name, generated }) => names.includes(name) && generated !== undefined && generated !== "plan",
      );
      inner = createMemoryWorkbook(content.filter((sheet) => !removed.includes(sheet)));
      return removed.map(({ name }) => name);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    readSetting: async (key) => settings.get(key) ?? null,
    writeSetting: async (key, value) => {
      if (value === null) settings.delete(key);
      else settings.set(key, value);
    },
  };
}
