import type { SheetsCheck } from "../../workbook/port";
import type { SheetDraft } from "../../workbook/sheetDraft";
import { WorkbookFailure } from "../../workbook/workbookFailure";
import type { WorkWatch } from "../../workbook/workWatch";
import { workbookFailure } from "../hostFailure";
import { readContents, type Reading } from "../read/readContents";
import { readShape, type BookShape } from "../read/readShape";
import type { RunWrite } from "../runWrite";
import { unfinishedMark } from "../unfinishedSheets";
import { requireWritable, type Writing } from "../writing";
import { cellSteps, tableFormulaSteps } from "./cellSteps";
import { clearLeftovers } from "./clearLeftovers";
import { keepJournal } from "../journal";
import { linkSteps, lookSteps } from "./lookSteps";
import { partSteps, tableSteps } from "./partSteps";
import { stageSheets, type Staging } from "./stageSheets";
import { commitWrite, swapSheets } from "./swapSheets";
import { takeBack } from "./takeBack";
import { takeWitness, type Witness } from "./takeWitness";
import { runSteps, type WriteStep } from "./writeStep";

/**
 * Adds sheets, all or none: they are completed hidden and under names of their own, then take the place of the sheets
 * that the add-in generated before. Whatever fails until then leaves the workbook as it was; a journal in the workbook
 * lets a later session do the same where this one ends in the middle (see `clearLeftovers`).
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
  const staging = stageSheets(await tidyShape(writing), drafts);
  const { journal, outgoing } = staging;
  let created: readonly string[] = [];
  const requireGoOn = (): void => {
    if (watch?.isCancelled()) throw new WorkbookFailure("cancelled", {});
  };
  try {
    requireGoOn();
    created = await createHidden(writing.runWrite, staging);
    await runSteps(writing.runWrite, stepsOf(staging, await writing.usesDate1904()), watch);
    watch?.progress(drafts.length, drafts.length, "");
    requireGoOn();
    const witness = stillHolds && (await requireUnchanged(writing, stillHolds));
    requireGoOn();
    const said = await swapSheets(writing, staging, witness?.ask ?? (() => () => null));
    // Asked in the very request that swaps: an edit that came before it cannot have gone unseen.
    if (witness && said !== witness.said) throw new WorkbookFailure("workbook-changed", {});
    requireGoOn();
    await commitWrite(writing, staging, created);
  } catch (error) {
    const known = { created, outgoing: new Map(outgoing.map(({ shape, tempName }) => [tempName, shape.id])) };
    if (await takeBack(writing, journal, known, error)) throw workbookFailure(error);
  }
}

/** What the workbook is made of, after anything that an earlier write left half-made was cleared away. */
async function tidyShape(writing: Writing): Promise<BookShape> {
  const shape = await readShape(writing.runBatch);
  requireWritable(shape);
  return (await clearLeftovers(writing, shape)) ? readShape(writing.runBatch) : shape;
}

/** @returns the ids of the new sheets */
async function createHidden(runWrite: RunWrite, { sheets, journal }: Staging): Promise<string[]> {
  let made: Excel.Worksheet[] = [];
  await runWrite((context) => {
    keepJournal(context, journal);
    made = sheets.map(({ tempName }) => {
      const sheet = context.workbook.worksheets.add(tempName);
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

/** @returns tells whether the workbook still is what was looked at */
async function requireUnchanged(reading: Reading, stillHolds: SheetsCheck): Promise<Witness> {
  const { sheets } = await readShape(reading.runBatch);
  const witness = await takeWitness(reading.runBatch, sheets);
  const holds = witness.said !== null && (await stillHolds(await readContents(reading, sheets)));
  if (!holds) throw new WorkbookFailure("workbook-changed", {});
  return witness;
}
