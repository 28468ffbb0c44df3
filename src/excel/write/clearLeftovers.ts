import type { BookShape } from "../read/readShape";
import type { Writing } from "../writing";
import { noKnownSheets } from "./lookAtWrite";
import { takeBackOnce } from "./takeBack";

/**
 * Brings a workbook in order in which the add-in was closed, or Excel fell silent, in the middle of a write: what was
 * half-made goes and the old sheets are as before; where the new sheets were shown already, the old ones go instead.
 *
 * @returns whether there was anything to do
 */
export async function clearLeftovers(
  writing: Writing,
  { unfinished, journal }: Pick<BookShape, "unfinished" | "journal">,
): Promise<boolean> {
  if (journal) await takeBackOnce(writing, journal, noKnownSheets);
  else if (unfinished.length > 0) {
    await writing.runWrite(({ workbook }) => {
      for (const id of unfinished) workbook.worksheets.getItem(id).delete();
    });
  }
  return journal !== null || unfinished.length > 0;
}
