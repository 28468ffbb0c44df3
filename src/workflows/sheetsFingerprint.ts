import type { SheetContent } from "../workbook/sheetContent";
import { textHash } from "../reports/cells/textHash";

/**
 * A short fingerprint of what a workbook's cells hold: another one means that somebody changed them. Formats do not
 * count.
 *
 * @param sheets - in tab order; none gives the fingerprint of an empty workbook
 */
export const sheetsFingerprint = (sheets: readonly SheetContent[]): string => textHash(textOf(sheets));

function* textOf(sheets: readonly SheetContent[]): Generator<string> {
  for (const { name, rows } of sheets) {
    yield JSON.stringify(name);
    for (const { index, values } of rows) yield `${index}${JSON.stringify(values)}`;
  }
}
