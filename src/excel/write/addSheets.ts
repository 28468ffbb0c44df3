import type { SheetsCheck } from "../../workbook/port";
import type { SheetDraft } from "../../workbook/sheetDraft";
import { WorkbookFailure } from "../../workbook/workbookFailure";
import type { WorkWatch } from "../../workbook/workWatch";
import { workbookFailure } from "../hostFailure";
import { readContents, type Reading } from "../read/readContents";
import { readShape } from "../read/readShape";
import type { RunWrite } from "../runWrite";
import { unfinishedMark } from "../unfinishedSheets";
import { requireWritable, type Writing } from "../writing";
import { cellSteps, tableFormulaSteps } from "./cellSteps";
import { linkSteps, lookSteps } from "./lookSteps";
import { partSteps, tableSteps } from "./partSteps";
import { stageSheets, type Staging } from "./stageSheets";
import { removeOutgoing, swapSheets } from "./swapSheets";
import { takeBack } from "./takeBack";
import { runSteps, type WriteStep } from "./writeStep";

/**
 * Adds sheets, all or none: they are completed hidden and under names of their own, then take the place of the sheets
 * that the add-in generated before. Whatever fails until then leaves the workbook as it was.
 *
 * Failures: `name-taken`, `cancelled`, `workbook-changed`, `workbook-protected`, `workbook-read-only`, `not-taken-back`,
 * and the host's own.
 */
export async function addSheets(
  writing: Writing,
  drafts: readonly SheetDraft[],
  watch?: WorkWatch,
  stillHolds?: SheetsCheck,
): Promise<void> {
  if (drafts.length === 0) return;
  const { runWrite } = writing;
  const shape = await readShape(writing.runBatch);
  requireWritable(shape);
  const staging = stageSheets(shape, drafts);
  if (shape.unfinished.length > 0) await sweep(runWrite, shape.unfinished);
  let created: readonly string[] = [];
  try {
    created = await createHidden(runWrite, staging);
    await runSteps(runWrite, stepsOf(staging, await writing.usesDate1904()), watch);
    if (watch?.isCancelled()) throw new WorkbookFailure("cancelled", {});
    if (stillHolds) await requireUnchanged(writing, stillHolds);
    await swapSheets(runWrite, staging);
    await removeOutgoing(writing, staging);
  } catch (error) {
    if (await takeBack(writing, staging, created, error)) throw workbookFailure(error);
  }
}

/** Removes sheets that were left half-made when the add-in was closed in the middle. */
async function sweep(runWrite: RunWrite, ids: readonly string[]): Promise<void> {
  await runWrite(({ workbook }) => {
    for (const id of ids) workbook.worksheets.getItem(id).delete();
  });
}

/** @returns the ids of the new sheets */
async function createHidden(runWrite: RunWrite, { sheets }: Staging): Promise<string[]> {
  let made: Excel.Worksheet[] = [];
  await runWrite(({ workbook }) => {
    made = sheets.map(({ tempName }) => {
      const sheet = workbook.worksheets.add(tempName);
      sheet.visibility = "Hidden";
      sheet.customProperties.add(unfinishedMark, "1");
      return sheet.load("id");
    });
  });
  return made.map(({ id }) => id);
}

function stepsOf({ sheets, tempNames }: Staging, usesDate1904: boolean): WriteStep[] {
  const currentName = (name: string): string => tempNames.get(name.toLowerCase()) ?? name;
  return [
    ...sheets.flatMap((staged) => [
      ...linkSteps(staged),
      ...cellSteps(staged, usesDate1904),
      ...tableSteps(staged),
      ...lookSteps(staged),
    ]),
    // Formulas may speak of the tables of other new sheets, and charts show what formulas come to.
    ...sheets.flatMap((staged) => tableFormulaSteps(staged, usesDate1904)),
    ...sheets.flatMap((staged) => partSteps(staged, currentName)),
  ];
}

async function requireUnchanged(reading: Reading, stillHolds: SheetsCheck): Promise<void> {
  const { sheets } = await readShape(reading.runBatch);
  if (!stillHolds(await readContents(reading, sheets))) throw new WorkbookFailure("workbook-changed", {});
}
