import { WorkbookFailure } from "../../workbook/workbookFailure";
import { hostCodeOf } from "../hostFailure";
import type { Writing } from "../writing";
import { dropJournal, type Journal } from "../journal";
import { lookAtWrite, type KnownSheets, type WriteProgress } from "./lookAtWrite";
import { completeWrite } from "./swapSheets";

const attempts = 3;
const pause = 300;

/**
 * Brings the workbook back to what it was before the new sheets, whatever step failed and however much of it was done:
 * the new sheets go, and the old ones get their names back.
 *
 * @param reason - why they are taken back
 * @returns false where the new sheets count already: then there is no way back, and the writing was completed instead
 *
 * Fails with `not-taken-back` where Excel does not answer any more.
 */
export async function takeBack(
  writing: Writing,
  journal: Journal,
  known: KnownSheets,
  reason: unknown,
): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await takeBackOnce(writing, journal, known);
    } catch (error) {
      if (attempt === attempts) {
        throw new WorkbookFailure("not-taken-back", { host: hostCodeOf(error) }, { cause: reason });
      }
      await writing.wait(pause * attempt);
    }
  }
}

/** See {@link takeBack}; fails with Excel's own errors. */
export async function takeBackOnce(writing: Writing, journal: Journal, known: KnownSheets): Promise<boolean> {
  const progress = await lookAtWrite(writing.runBatch, journal, known);
  if (progress.isOver) return !progress.isCommitted;
  if (progress.isCommitted) {
    await completeWrite(writing, journal, progress);
    return false;
  }
  await writing.runWrite((context) => {
    undo(context, journal, progress);
    dropJournal(context);
  });
  return true;
}

function undo({ workbook }: Excel.RequestContext, journal: Journal, progress: WriteProgress): void {
  for (const name of progress.addedNames) workbook.names.getItem(name).delete();
  for (const { id } of progress.created) workbook.worksheets.getItem(id).delete();
  for (const { id, name, entry } of progress.outgoing) {
    if (name !== entry.name) workbook.worksheets.getItem(id).name = entry.name;
    for (const table of entry.tables) {
      if (progress.tables.has(table.tempName)) workbook.tables.getItem(table.tempName).name = table.name;
    }
  }
  for (const [name, formula] of journal.redefined) workbook.names.getItem(name).formula = formula;
}
