import type { SheetContent } from "./sheetContent";
import type { SheetDraft } from "./sheetDraft";
import type { WorkWatch } from "./workWatch";

/** What the add-in needs of a workbook, whether it is open in Excel, a file, or in memory. */
export interface WorkbookPort {
  /** Every worksheet with its content, in tab order. Chart sheets are not listed. */
  readSheets(): Promise<readonly SheetContent[]>;
  /** Names of all sheets, chart sheets too: a new sheet may not take one of them. */
  sheetNames(): Promise<readonly string[]>;
  /** Adds the sheets after the last one, all or none. */
  addSheets(drafts: readonly SheetDraft[], watch?: WorkWatch): Promise<void>;
}
