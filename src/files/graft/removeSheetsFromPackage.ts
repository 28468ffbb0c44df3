import { openPackage } from "../package/workbookPackage";
import { readSheetList } from "../read/readSheetList";
import { applyGraft } from "./addSheetsToPackage";
import { partsThatGo, refuseStrict } from "./planGraft";

/**
 * The user's workbook without some sheets. Every other part stays as it is, byte for byte.
 *
 * @param file - a whole .xlsx file
 * @param names - names of its sheets, exactly; at least one visible sheet stays
 *
 * Failures: those of `readWorkbookFile`; `workbook-strict-format`.
 */
export function removeSheetsFromPackage(file: Uint8Array, names: readonly string[]): Uint8Array {
  if (names.length === 0) return file;
  const opened = openPackage(file);
  refuseStrict(opened);
  const { sheets, usesDate1904 } = readSheetList(opened);
  const gone = sheets.filter(({ name }) => names.includes(name));
  return applyGraft(opened, {
    drafts: [],
    removedSheets: sheets.flatMap((sheet, index) => (gone.includes(sheet) ? [index] : [])),
    removedParts: [...partsThatGo(opened, gone)],
    replacedNames: new Set(),
    lastTableId: 0,
    usesDate1904,
    isEmpty: false,
  });
}
