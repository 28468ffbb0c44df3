import { formatArea } from "../../store/address";
import { cellArea } from "../../store/area";
import type { Content } from "../../store/cellStore";
import type { Book, Sheet } from "./book";
import { EventNumber, WORKBOOK_TARGET } from "./eventBus";

interface FormulaChange {
  readonly cellAddress: string;
  readonly previousFormula: string;
}

const waiting = new WeakMap<Book, Map<Sheet, FormulaChange[]>>();

/** Keep in mind that a cell got another formula, or lost one, when somebody listens for that. */
export function noteFormula(sheet: Sheet, row: number, column: number, before?: Content, after?: Content): void {
  if (before?.formula === after?.formula || before?.spillFrom !== undefined) return;
  const { book } = sheet;
  if (!book.events.hears(EventNumber.WorksheetFormulaChanged, [sheet.id, WORKBOOK_TARGET])) return;
  const bySheet = waiting.get(book) ?? new Map<Sheet, FormulaChange[]>();
  waiting.set(book, bySheet);
  const previousFormula = before?.formula ?? String(before?.value ?? "");
  const change = { cellAddress: formatArea(cellArea(row, column)), previousFormula };
  bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), change]);
}

/** Tell the formulas that were noted, one event per sheet. */
export function raiseFormulaChanged(book: Book): void {
  const bySheet = waiting.get(book);
  if (bySheet === undefined) return;
  waiting.delete(book);
  for (const [sheet, formulaDetails] of bySheet) {
    book.events.raise(EventNumber.WorksheetFormulaChanged, [sheet.id, WORKBOOK_TARGET], {
      source: "Local",
      triggerSource: book.events.byAddin ? "ThisLocalAddin" : "Unknown",
      worksheetId: sheet.id,
      formulaDetails,
    });
  }
}
