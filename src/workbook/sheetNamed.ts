import type { SheetContent } from "./sheetContent";
import { WorkbookFailure } from "./workbookFailure";

/** The sheet of a name in upper or lower case, as Excel tells sheets apart. Fails with `sheet-missing`. */
export function sheetNamed(sheets: readonly SheetContent[], name: string): SheetContent {
  const found = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (!found) throw new WorkbookFailure("sheet-missing", { name });
  return found;
}
