import { removableSheets } from "../workbook/removableSheets";
import { workbookFailure } from "./hostFailure";
import { readShape } from "./read/readShape";
import { clearLeftovers } from "./write/clearLeftovers";
import { requireWritable, type Writing } from "./writing";

/**
 * Removes sheets that both tags call generated, in one request; the plan and the user's own stay.
 *
 * @returns the names that were removed
 *
 * Failures: `last-visible-sheet`, `workbook-protected`, `workbook-read-only`, and the host's own.
 */
export async function removeSheets({ runBatch, runWrite }: Writing, names: readonly string[]): Promise<string[]> {
  const shape = await readShape(runBatch);
  const gone = removableSheets(shape.sheets, names);
  if (gone.length === 0) return [];
  requireWritable(shape);
  try {
    await runWrite(({ workbook }) => {
      for (const { id, visibility } of gone) {
        const sheet = workbook.worksheets.getItem(id);
        // Excel does not delete what is very hidden.
        if (visibility === "veryHidden") sheet.visibility = "Hidden";
        sheet.delete();
      }
    });
  } catch (error) {
    throw workbookFailure(error, gone[0]?.name);
  }
  return gone.map(({ name }) => name);
}

/**
 * Brings the workbook in order where an earlier write ended in the middle; nothing where none did (see
 * `clearLeftovers`). Fails like {@link removeSheets}.
 */
export async function removeUnfinished(writing: Writing): Promise<void> {
  const shape = await readShape(writing.runBatch);
  if (shape.journal === null && shape.unfinished.length === 0) return;
  requireWritable(shape);
  await clearLeftovers(writing, shape);
}
