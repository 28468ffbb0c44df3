import type { Area } from "../../store/area";
import { cellCount, lastColumn, lastRow } from "../../store/area";
import { accessDenied } from "../errors";
import type { Book, Sheet } from "./book";

/** What a protected sheet may allow by its options. */
export type ProtectedAct =
  | "allowAutoFilter"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowEditObjects"
  | "allowEditScenarios"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertHyperlinks"
  | "allowInsertRows"
  | "allowPivotTables"
  | "allowSort";

/** Refuse an act that a protected sheet does not allow. */
export function requireAllowed(sheet: Sheet, act: ProtectedAct): void {
  if (sheet.protection !== undefined && sheet.protection.options[act] !== true) throw accessDenied();
}

/** Refuse to write into locked cells of a protected sheet; writing nothing but unlocked cells is allowed. */
export function requireUnlocked(sheet: Sheet, area: Area): void {
  if (sheet.protection !== undefined && !isUnlocked(sheet, area)) throw accessDenied();
}

/** Areas larger than this count as locked: nobody unlocks a million cells one by one. */
const LARGEST_CHECK = 1_000_000;

function isUnlocked(sheet: Sheet, area: Area): boolean {
  if (cellCount(area) > LARGEST_CHECK) return false;
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      if (sheet.book.store.style(sheet.id, row, column)?.locked !== false) return false;
    }
  }
  return true;
}

/** Refuse to add, delete, rename, move or hide sheets while the workbook is protected. */
export function requireStructure(book: Book): void {
  if (book.protection.protected) throw accessDenied();
}
