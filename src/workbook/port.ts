import type { SheetContent } from "./sheetContent";
import type { SheetDraft } from "./sheetDraft";
import type { WorkWatch } from "./workWatch";

/** What the add-in needs of a workbook, whether it is open in Excel, a file, or in memory. */
export interface WorkbookPort {
  /**
   * Every worksheet with its content, in tab order. Chart sheets are not listed.
   *
   * @param watch - hears how many sheets are read; stopping fails with `cancelled`
   */
  readSheets(watch?: WorkWatch): Promise<readonly SheetContent[]>;
  /** One worksheet, by its name in upper or lower case. Fails with `sheet-missing`. */
  readSheet(name: string): Promise<SheetContent>;
  /**
   * Names of all sheets that stay when new ones are added, chart sheets too where the host tells them: a new
   * sheet may not take one of them. Sheets that the add-in generated before are not among them.
   */
  sheetNames(): Promise<readonly string[]>;
  /**
   * Adds the sheets after the last one, all or none. They replace the sheets that the add-in generated before.
   *
   * @param stillHolds - looks at the workbook as it is just before the new sheets appear; false gives them up
   *
   * Failures: `name-taken`, `cancelled`, `workbook-changed` (`stillHolds` said no), and the host's own.
   */
  addSheets(drafts: readonly SheetDraft[], watch?: WorkWatch, stillHolds?: SheetsCheck): Promise<void>;
  /**
   * Removes sheets that both tags call generated; any other name is left alone, and so is the plan.
   *
   * @returns the names that were removed, in tab order
   *
   * Fails with `last-visible-sheet` where no sheet would be left to look at.
   */
  removeSheets(names: readonly string[]): Promise<readonly string[]>;
}

/** Whether a workbook still holds what something was worked out from. */
export type SheetsCheck = (sheets: readonly SheetContent[]) => boolean | Promise<boolean>;
