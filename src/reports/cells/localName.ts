import type { DraftName } from "../../workbook/sheetDraft";
import { quoteSheetName } from "./sheetName";

/**
 * A name for cells of a sheet that holds on this sheet alone, so that many sheets may have it; other sheets put the
 * sheet's name before it.
 *
 * @param range - absolute, such as `$A$8`
 * @example localName("Card", "KpiScore", "$A$8") // ='Card'!KpiScore on other sheets
 */
export const localName = (sheet: string, name: string, range: string): DraftName => ({
  name,
  refersTo: `${quoteSheetName(sheet)}!${range}`,
  local: true,
});
