import type { ExcelHost } from "../excel/excelHost";
import type { Desk } from "../functions/desk";
import type { FunctionRuntime } from "../functions/officeRuntime";
import type { Language } from "../i18n/problemText";
import type { AskedCells } from "../session/liveAsked";
import type { FreezeReport, RebuildReport } from "../workbook/frozenFormulas";
import type { LiveWorkbook } from "../workbook/liveWorkbook";

/** What functions are started with. */
export interface FunctionStart {
  readonly host: ExcelHost;
  readonly runtime: FunctionRuntime;
  readonly workbook: LiveWorkbook;
  /** Cells that show answers of our functions; none are known yet. */
  readonly cells: AskedCells<Desk>;
  /** Of the names that functions answer with, as the pane speaks now. */
  readonly language: () => Language;
  readonly onFailure: (cause: unknown) => void;
  /** Told when Excel waits for the user to leave a cell, and when that is over. */
  readonly onWaiting?: (isWaiting: boolean) => void;
}

/** What can be done with the functions' cells. */
export interface AnsweredFunctions {
  /** Done when the formulas of the workbook were looked through for calls. */
  readonly surveyed: Promise<void>;
  /** The add-in itself has written or removed sheets. */
  readonly sheetsWritten: () => Promise<void>;
  /** The plan that the pane keeps in the workbook is another one. */
  readonly planKept: () => Promise<void>;
  /** The pane speaks another language. */
  readonly languageChanged: () => void;
  /** Formulas give way to their values; on one sheet, or everywhere. */
  readonly freezeValues: (sheet?: string) => Promise<FreezeReport>;
  /** Formulas come back; on one sheet, or everywhere. */
  readonly rebuildFormulas: (sheet?: string) => Promise<RebuildReport>;
}

/** What the pane tells the functions, and asks of them. */
export interface PaneFunctions extends Pick<AnsweredFunctions, "freezeValues" | "rebuildFormulas"> {
  /** The plan that the pane keeps in the workbook is another one. */
  readonly planKept: () => void;
  /** A language was chosen; null: Excel's own. */
  readonly languageChosen: (language: Language | null) => void;
}
