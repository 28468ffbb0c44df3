import { generatedTag, isTagged } from "../../workbook/generatedTag";
import type { RunWrite } from "../runWrite";
import { unfinishedMark } from "../unfinishedSheets";
import type { Writing } from "../writing";
import { dropJournal, keepJournal, type Journal } from "../journal";
import type { WriteProgress } from "./lookAtWrite";
import type { StagedSheet, Staging } from "./stageSheets";

/**
 * Gives the new sheets their final names, in one request; the old ones step aside under other names.
 *
 * Nothing is shown yet. Formulas follow renamed sheets and tables by themselves. Everything here can be taken back
 * (see `takeBack`), even where Excel stopped half-way.
 *
 * @param first - queued ahead of it in the same request; what it answers is returned
 */
export async function swapSheets<Answer>(
  { runWrite }: Writing,
  { outgoing, sheets, redefined }: Staging,
  first: (context: Excel.RequestContext) => () => Answer,
): Promise<Answer> {
  let answer: (() => Answer) | undefined;
  await runWrite((context) => {
    answer = first(context);
    const { workbook } = context;
    for (const { shape, tempName, tables } of outgoing) {
      workbook.worksheets.getItem(shape.id).name = tempName;
      for (const table of tables) workbook.tables.getItem(table.name).name = table.tempName;
    }
    for (const staged of sheets) nameSheet(workbook, staged);
    for (const staged of sheets) defineNames(workbook, staged, redefined);
  });
  if (!answer) throw new TypeError("a request was not carried out");
  return answer();
}

function nameSheet(workbook: Excel.Workbook, { draft, tempName, tempTables }: StagedSheet): void {
  draft.tables?.forEach((table, index) => {
    workbook.tables.getItem(tempTables[index] ?? table.name).name = table.name;
  });
  const sheet = workbook.worksheets.getItem(tempName);
  if (isTagged(draft.kind)) sheet.customProperties.add(generatedTag.property, draft.kind);
  // The path to the sheet goes by its name: after this it leads nowhere.
  sheet.name = draft.name;
}

function defineNames(workbook: Excel.Workbook, { draft, names }: StagedSheet, redefined: Staging["redefined"]): void {
  for (const { name, refersTo, local, comment } of names) {
    const formula = `=${refersTo.replace(/^=/, "")}`;
    if (local) workbook.worksheets.getItem(draft.name).names.add(name, formula, comment);
    else if (redefined.has(name.toLowerCase())) workbook.names.getItem(name).formula = formula;
    else workbook.names.add(name, formula, comment);
  }
}

/**
 * Shows the new sheets and removes those that gave way, in one request. From its first action on there is no way back:
 * should only a part be done, the rest is done by `completeWrite`.
 *
 * @param created - ids of the new sheets, in their order
 */
export async function commitWrite(
  { runWrite }: Writing,
  { journal, outgoing }: Staging,
  created: readonly string[],
): Promise<void> {
  await finish(runWrite, journal, {
    created: created.map((id, index) => ({ id, isMarked: true, hidden: journal.sheets[index]?.hidden ?? true })),
    outgoing: outgoing.map(({ shape: { id, visibility } }) => ({ id, isVeryHidden: visibility === "veryHidden" })),
  });
}

/** Does what is left of a write whose new sheets count already. */
export async function completeWrite({ runWrite }: Writing, journal: Journal, progress: WriteProgress): Promise<void> {
  await finish(runWrite, journal, progress);
}

interface FinishedSheets {
  readonly created: WriteProgress["created"];
  readonly outgoing: readonly Pick<WriteProgress["outgoing"][number], "id" | "isVeryHidden">[];
}

async function finish(runWrite: RunWrite, journal: Journal, { created, outgoing }: FinishedSheets): Promise<void> {
  await runWrite((context) => {
    const { worksheets } = context.workbook;
    keepJournal(context, { ...journal, isCommitted: true });
    const shown = created.filter(({ hidden }) => !hidden);
    for (const { id } of shown) worksheets.getItem(id).visibility = "Visible";
    if (shown[0]) worksheets.getItem(shown[0].id).activate();
    for (const { id, isMarked } of created) {
      if (isMarked) worksheets.getItem(id).customProperties.getItem(unfinishedMark).delete();
    }
    // Somebody may have removed one while the new ones were made.
    for (const { id, isVeryHidden } of outgoing) {
      const sheet = worksheets.getItemOrNullObject(id);
      // Excel does not delete what is very hidden.
      if (isVeryHidden) sheet.visibility = "Hidden";
      sheet.delete();
    }
    dropJournal(context);
  });
}
