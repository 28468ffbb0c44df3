import { findGenerated, generatedOf } from "../workbook/findGenerated";
import { isTagged } from "../workbook/generatedTag";
import type { LiveWorkbook, WorkbookChange } from "../workbook/liveWorkbook";
import type { WorkbookPort } from "../workbook/port";
import { removableSheets } from "../workbook/removableSheets";
import { renameClashes } from "../workbook/renameClashes";
import { replacedNames } from "../workbook/replacedNames";
import type { SheetContent } from "../workbook/sheetContent";
import type { SheetDraft } from "../workbook/sheetDraft";
import { sheetNamed } from "../workbook/sheetNamed";
import { watchDrafts } from "../workbook/watchDrafts";
import { WorkbookFailure } from "../workbook/workbookFailure";
import { newWorkbook } from "./graft/newWorkbook";
import { readWorkbookFile } from "./read/readWorkbookFile";

/** A workbook in memory. */
export interface MemoryWorkbook extends LiveWorkbook {
  /** Files of the workbooks that were opened beside this one, in order. */
  readonly opened: () => readonly Uint8Array[];
  /** Every sheet that was added, in order. */
  readonly drafts: () => readonly SheetDraft[];
  /** What a user does: the workbook holds these sheets from now on, and those who listen hear `change`. */
  readonly edit: (sheets: readonly SheetContent[], change: WorkbookChange) => void;
  /** Protects the structure of the workbook. */
  readonly protect: () => void;
}

/**
 * A workbook in memory, for tests and trials. Added sheets can be read back at once and replace
 * generated ones as in a file. It has nothing to calculate.
 *
 * @param sheets - what it holds at the start; may be empty
 */
export function createMemoryWorkbook(sheets: readonly SheetContent[]): MemoryWorkbook {
  let content = sheets;
  let drafts: readonly SheetDraft[] = [];
  let isProtected = false;
  const requireWritable = (): void => {
    if (isProtected) throw new WorkbookFailure("workbook-protected", {});
  };
  const tags = new Map<string, string>();
  const opened: Uint8Array[] = [];
  const listeners = new Set<(change: WorkbookChange) => void>();
  return {
    ...viewOf(() => content),
    readSheets: () => Promise.resolve(content),
    readSheet: (name) => Promise.resolve().then(() => sheetNamed(content, name)),
    readEdited: () => Promise.resolve(content),
    sheetNames: () => Promise.resolve(content.filter(isKept).map(({ name }) => name)),
    addSheets: async (added, watch, stillHolds) => {
      requireWritable();
      keptSheets(content, added);
      watchDrafts(added, watch);
      if ((await stillHolds?.(content)) === false) throw new WorkbookFailure("workbook-changed", {});
      const kept = keptSheets(content, added);
      for (const { name, kind } of added.filter(({ kind }) => isTagged(kind))) tags.set(name, kind);
      content = findGenerated([...kept, ...contentOf(added, kept)], tags).map((sheet, index) => kept[index] ?? sheet);
      drafts = [...drafts, ...added];
    },
    removeSheets: async (names) => {
      requireWritable();
      const gone = new Set(removableSheets(content, names).map(({ name }) => name));
      content = content.filter(({ name }) => !gone.has(name));
      return [...gone];
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    openNewWorkbook: async (file) => void opened.push(file),
    opened: () => opened,
    drafts: () => drafts,
    protect: () => {
      isProtected = true;
    },
    edit: (sheets, change) => {
      content = sheets;
      for (const listener of [...listeners]) listener(change);
    },
  };
}

const isKept = ({ generated }: SheetContent): boolean => generated === undefined;

/** The sheets that stay. Fails with `name-taken` where one of them has the name of a new one. */
function keptSheets(content: readonly SheetContent[], added: readonly SheetDraft[]): SheetContent[] {
  const replaced = replacedNames(content, added);
  const kept = content.filter(({ name }) => !replaced.has(name.toLowerCase()));
  const taken = new Set(kept.map(({ name }) => name.toLowerCase()));
  for (const { name } of added) {
    if (taken.has(name.toLowerCase())) throw new WorkbookFailure("name-taken", { name });
    taken.add(name.toLowerCase());
  }
  return kept;
}

/** What new sheets hold, read as a file of their own would be. */
function contentOf(added: readonly SheetDraft[], kept: readonly SheetContent[]): SheetContent[] {
  if (added.length === 0) return [];
  const tables = new Set(kept.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())));
  return readWorkbookFile(newWorkbook(renameClashes(added, tables)));
}

type View = Omit<LiveWorkbook, keyof WorkbookPort | "readEdited" | "onChange" | "openNewWorkbook">;

/** What the user looks at, and the notes of the add-in. */
function viewOf(content: () => readonly SheetContent[]): View {
  let active = content()[0]?.name ?? "";
  const settings = new Map<string, string>();
  return {
    abilities: { readsMerges: true, hearsRenames: true, writesChartTexts: true },
    // What is added here is there at once or not at all: nothing is ever half-made.
    ownSheets: () => Promise.resolve({ generated: generatedOf(content()), unfinished: 0 }),
    removeUnfinished: () => Promise.resolve(),
    activeSheet: () => Promise.resolve(active),
    goTo: async (name) => {
      active = sheetNamed(content(), name).name;
    },
    markDirty: async (cells) => {
      for (const { sheet } of cells) sheetNamed(content(), sheet);
    },
    readSetting: (key) => Promise.resolve(settings.get(key) ?? null),
    writeSetting: async (key, value) => {
      if (value === null) settings.delete(key);
      else settings.set(key, value);
    },
  };
}
