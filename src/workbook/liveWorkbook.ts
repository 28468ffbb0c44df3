import type { CellPlace } from "./cellPlace";
import type { WorkbookPort } from "./port";
import type { SheetContent } from "./sheetContent";

/** An edit somebody made in the workbook; never one of the add-in's own. */
export interface WorkbookChange {
  /** Sheet that was edited, added or removed; its new name where it was renamed. */
  readonly sheet: string;
  /** Edited area such as `B4:C9`; absent when the sheet itself came, went or was renamed. */
  readonly address?: string;
  /** Whether cells got other contents, cells moved (rows, columns or cells came or went), or the sheet did. */
  readonly kind?: "cells" | "moved-cells" | "sheet-added" | "sheet-removed" | "sheet-renamed";
  /** Whether it was made here or by somebody else who has the workbook open. */
  readonly origin?: "local" | "remote";
}

/** Formula cells of one sheet. */
export interface CellsOfSheet {
  readonly sheet: string;
  /** Such as `B4:C9`. */
  readonly address: string;
}

/** What was edited of a workbook. */
export interface EditedPart {
  readonly sheet: string;
  /** Such as `B4:C9`; absent, or of whole columns: anything on the sheet. */
  readonly address?: string | undefined;
}

/** What this host can do beyond what every one can. */
export interface WorkbookAbilities {
  /** Merged cells are listed in what is read. */
  readonly readsMerges: boolean;
  /** A sheet that is renamed is told as a change. */
  readonly hearsRenames: boolean;
  /** Charts carry their alternative text. */
  readonly writesChartTexts: boolean;
}

/** What of a workbook is the add-in's own. */
export interface OwnSheets {
  /** Sheets that both tags call generated, in tab order; the plan is among them. */
  readonly generated: readonly { readonly name: string; readonly kind: string }[];
  /** How many hidden sheets a write left half-made: Excel was closed meanwhile, or did not answer. */
  readonly unfinished: number;
}

/** A workbook that is open in front of the user: what the pane needs beyond reading it and adding sheets. */
export interface LiveWorkbook extends WorkbookPort {
  readonly abilities: WorkbookAbilities;
  /** Name of the sheet the user is looking at. */
  activeSheet(): Promise<string>;
  /** What the add-in has in this workbook, without reading a cell of the user's. */
  ownSheets(): Promise<OwnSheets>;
  /** Removes what a write left half-made; nothing where there is none. Fails like `removeSheets`. */
  removeUnfinished(): Promise<void>;
  /**
   * Every worksheet as it is now, where only some parts of the workbook were edited since it was read.
   *
   * Edited rows are read again, and rows with formulas anywhere: whatever is edited, their results may be others. All
   * other rows are those that are known. Where sheets came, went or changed places, everything is read.
   *
   * @param known - as read before
   * @param isAnswer - cells with formulas whose results nobody needs to read
   */
  readEdited(
    known: readonly SheetContent[],
    edited: readonly EditedPart[],
    isAnswer: (place: CellPlace) => boolean,
  ): Promise<readonly SheetContent[]>;
  /** Shows a sheet and selects an area of it; A1 when none is named. Fails with `sheet-missing`. */
  goTo(sheet: string, cell?: string): Promise<void>;
  /** Opens another workbook beside this one, unsaved. @param file - a whole .xlsx file */
  openNewWorkbook(file: Uint8Array): Promise<void>;
  /** Hears the edits of users from now on. @returns stops hearing them */
  onChange(listener: (change: WorkbookChange) => void): () => void;
  /** Has formulas worked out again although nothing they refer to has changed. Fails with `sheet-missing`. */
  markDirty(cells: readonly CellsOfSheet[]): Promise<void>;
  /** A text that the add-in keeps in this workbook; null where it kept none. */
  readSetting(key: string): Promise<string | null>;
  /** Keeps a text in this workbook; null forgets it. */
  writeSetting(key: string, value: string | null): Promise<void>;
}
