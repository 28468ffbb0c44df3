import { readFile } from "node:fs/promises";
import type { WorkbookPort } from "../workbook/port";
import { removableSheets } from "../workbook/removableSheets";
import { sheetNamed } from "../workbook/sheetNamed";
import { watchDrafts } from "../workbook/watchDrafts";
import { WorkbookFailure } from "../workbook/workbookFailure";
import { addSheetsToPackage } from "./graft/addSheetsToPackage";
import { removeSheetsFromPackage } from "./graft/removeSheetsFromPackage";
import { readSheetNames, readWorkbookFile } from "./read/readWorkbookFile";
import { saveFile } from "./saveFile";

/** A workbook file that is open. */
export interface WorkbookFile extends WorkbookPort {
  /** The file as it stands, with all sheets added so far. */
  readonly bytes: () => Uint8Array;
  /**
   * Writes the file, all or nothing.
   *
   * @param path - where; an existing file is replaced
   *
   * Failures: `output-exists-as-folder`, `output-not-writable`; `output-is-input` where the path is
   * the opened file and `overwriteInput` was not asked for.
   */
  readonly save: (path: string, options?: { readonly overwriteInput?: boolean }) => Promise<void>;
}

/**
 * Opens an .xlsx file of the disk. The file itself stays as it is until `save` is told otherwise.
 *
 * `sheetNames` leaves out sheets that the add-in generated before: new ones replace them and may
 * have their names.
 *
 * Failures: `file-not-found`, `file-not-readable` and those of `readWorkbookFile`.
 */
export async function openWorkbookFile(path: string): Promise<WorkbookFile> {
  let bytes: Uint8Array = await load(path);
  let sheets = readWorkbookFile(bytes);
  const take = (next: Uint8Array): void => {
    sheets = readWorkbookFile(next);
    bytes = next;
  };
  return {
    // The file was read as a whole when it was opened.
    readSheets: () => Promise.resolve(sheets),
    readSheet: (name) => Promise.resolve().then(() => sheetNamed(sheets, name)),
    sheetNames: () => {
      const generated = new Set(sheets.filter((sheet) => sheet.generated !== undefined).map(({ name }) => name));
      return Promise.resolve(readSheetNames(bytes).filter((name) => !generated.has(name)));
    },
    addSheets: async (drafts, watch, stillHolds) => {
      const next = addSheetsToPackage(bytes, drafts);
      watchDrafts(drafts, watch);
      if ((await stillHolds?.(sheets)) === false) throw new WorkbookFailure("workbook-changed", {});
      take(next);
    },
    removeSheets: async (names) => {
      const gone = removableSheets(sheets, names).map(({ name }) => name);
      take(removeSheetsFromPackage(bytes, gone));
      return gone;
    },
    bytes: () => bytes,
    save: (target, options) => saveFile(target, bytes, options?.overwriteInput ? undefined : path),
  };
}

async function load(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const isMissing = typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ENOENT";
    throw new WorkbookFailure(isMissing ? "file-not-found" : "file-not-readable", { path }, { cause });
  }
}
