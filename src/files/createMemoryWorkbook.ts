import type { WorkbookPort } from "../workbook/port";
import type { SheetContent } from "../workbook/sheetContent";
import type { SheetDraft } from "../workbook/sheetDraft";
import { newWorkbook } from "./graft/newWorkbook";
import { WorkbookFailure } from "../workbook/workbookFailure";
import { replacedNames } from "./graft/replacedSheets";
import { readWorkbookFile } from "./read/readWorkbookFile";

/**
 * A workbook in memory, for tests and trials. Added sheets can be read back at once and replace
 * generated ones as in a file.
 *
 * @param sheets - what it holds at the start; may be empty
 */
export function createMemoryWorkbook(sheets: readonly SheetContent[]): WorkbookPort & {
  /** Every sheet that was added, in order. */
  readonly drafts: () => readonly SheetDraft[];
} {
  let content = sheets;
  let drafts: readonly SheetDraft[] = [];
  return {
    readSheets: () => Promise.resolve(content),
    sheetNames: () => Promise.resolve(content.filter(isKept).map(({ name }) => name)),
    addSheets: async (added) => {
      const replaced = replacedNames(content, added);
      const kept = content.filter(({ name }) => !replaced.has(name.toLowerCase()));
      const taken = new Set(kept.map(({ name }) => name.toLowerCase()));
      const clash = added.find(({ name }) => taken.has(name.toLowerCase()));
      if (clash) throw new WorkbookFailure("name-taken", { name: clash.name });
      content = [...kept, ...readWorkbookFile(newWorkbook(added))];
      drafts = [...drafts, ...added];
    },
    drafts: () => drafts,
  };
}

const isKept = ({ generated }: SheetContent): boolean => generated === undefined;
