import { generatedTag, isTagged } from "../../workbook/generatedTag";
import type { RunWrite } from "../runWrite";
import { unfinishedMark } from "../unfinishedSheets";
import type { Writing } from "../writing";
import type { OutgoingSheet, StagedSheet, Staging } from "./stageSheets";

/**
 * Gives the new sheets their final names and shows them, in one request; the old ones step aside under other names.
 *
 * Formulas follow renamed sheets and tables by themselves. Everything here can be taken back (see `takeBack`), even where Excel stopped half-way.
 */
export async function swapSheets(runWrite: RunWrite, { outgoing, sheets, redefined }: Staging): Promise<void> {
  await runWrite((context) => {
    const { workbook } = context;
    for (const { shape, tempName, tables } of outgoing) {
      workbook.worksheets.getItem(shape.id).name = tempName;
      for (const table of tables) workbook.tables.getItem(table.name).name = table.tempName;
    }
    for (const staged of sheets) finishSheet(workbook, staged);
    for (const staged of sheets) defineNames(workbook, staged, redefined);
  });
}

function finishSheet(workbook: Excel.Workbook, { draft, tempName, tempTables }: StagedSheet): void {
  draft.tables?.forEach((table, index) => {
    workbook.tables.getItem(tempTables[index] ?? table.name).name = table.name;
  });
  const sheet = workbook.worksheets.getItem(tempName);
  sheet.customProperties.getItem(unfinishedMark).delete();
  if (isTagged(draft.kind)) sheet.customProperties.add(generatedTag.property, draft.kind);
  if (!draft.hidden) sheet.visibility = "Visible";
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
 * Removes the sheets that gave way and shows the first new one. From here on there is no way back: should only some
 * of them go, the rest is tried once more.
 */
export async function removeOutgoing(writing: Writing, { outgoing, sheets }: Staging): Promise<void> {
  const shown = sheets.find(({ draft }) => !draft.hidden);
  const remove = (gone: readonly OutgoingSheet[]): Promise<void> =>
    writing.runWrite(({ workbook }) => {
      if (shown) workbook.worksheets.getItem(shown.draft.name).activate();
      for (const { shape } of gone) {
        const sheet = workbook.worksheets.getItem(shape.id);
        // Excel does not delete what is very hidden.
        if (shape.visibility === "veryHidden") sheet.visibility = "Hidden";
        sheet.delete();
      }
    });
  try {
    await remove(outgoing);
  } catch (error) {
    const left = await presentSheets(writing, outgoing);
    if (left.length === outgoing.length) throw error;
    if (left.length > 0) await remove(left);
  }
}

function presentSheets({ runBatch }: Writing, outgoing: readonly OutgoingSheet[]): Promise<OutgoingSheet[]> {
  return runBatch(({ workbook }) => {
    const found = outgoing.map(({ shape }) => workbook.worksheets.getItemOrNullObject(shape.id).load("id"));
    return () => outgoing.filter((_, index) => found[index]?.isNullObject === false);
  });
}
