import type { WorkbookPort } from "./port";

/** An edit somebody made in the workbook; never one of the add-in's own. */
export interface WorkbookChange {
  /** Sheet that was edited, added or removed. */
  readonly sheet: string;
  /** Edited area such as `B4:C9`; absent when the sheet itself came, went or was renamed. */
  readonly address?: string;
}

/** A workbook that is open in front of the user: what the pane needs beyond reading it and adding sheets. */
export interface LiveWorkbook extends WorkbookPort {
  /** Name of the sheet the user is looking at. */
  activeSheet(): Promise<string>;
  /** Shows a sheet and selects an area of it; A1 when none is named. Fails with `sheet-missing`. */
  goTo(sheet: string, cell?: string): Promise<void>;
  /**
   * Removes sheets that both tags call generated; any other name is left alone, and so is the plan.
   *
   * @returns the names that were removed
   */
  removeSheets(names: readonly string[]): Promise<readonly string[]>;
  /** Hears the edits of users from now on. @returns stops hearing them */
  onChange(listener: (change: WorkbookChange) => void): () => void;
  /** A text that the add-in keeps in this workbook; null where it kept none. */
  readSetting(key: string): Promise<string | null>;
  /** Keeps a text in this workbook; null forgets it. */
  writeSetting(key: string, value: string | null): Promise<void>;
}
