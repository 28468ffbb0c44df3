import { WorkbookFailure } from "../../workbook/workbookFailure";
import { hostCodeOf } from "../hostFailure";
import type { RunBatch } from "../runBatch";
import type { Writing } from "../writing";
import type { Staging } from "./stageSheets";
import { removeOutgoing } from "./swapSheets";

const attempts = 3;
const pause = 300;

/**
 * Brings the workbook back to what it was before the new sheets, whatever step failed and however much of it was done:
 * the new sheets go, and the old ones get their names back.
 *
 * @param created - ids of the new sheets, as far as they are known
 * @param reason - why they are taken back
 * @returns false where old sheets are gone already: then there is no way back, and the writing was completed instead
 *
 * Fails with `not-taken-back` where Excel does not answer any more.
 */
export async function takeBack(
  writing: Writing,
  staging: Staging,
  created: readonly string[],
  reason: unknown,
): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await takeBackOnce(writing, staging, created);
    } catch (error) {
      if (attempt === attempts) {
        throw new WorkbookFailure("not-taken-back", { host: hostCodeOf(error) }, { cause: reason });
      }
      await writing.wait(pause * attempt);
    }
  }
}

async function takeBackOnce(writing: Writing, staging: Staging, created: readonly string[]): Promise<boolean> {
  const { outgoing, redefined } = staging;
  const now = await readNow(writing.runBatch, staging);
  const present = outgoing.filter(({ shape }) => now.sheets.has(shape.id));
  if (present.length < outgoing.length) {
    await removeOutgoing(writing, { ...staging, outgoing: present });
    return false;
  }
  const tempNames = new Set(staging.sheets.map(({ tempName }) => tempName));
  const isNew = (id: string, name: string): boolean => created.includes(id) || tempNames.has(name);
  await writing.runWrite(({ workbook }) => {
    for (const name of now.addedNames) workbook.names.getItem(name).delete();
    for (const [id, name] of now.sheets) if (isNew(id, name)) workbook.worksheets.getItem(id).delete();
    for (const { shape, tables } of outgoing) {
      if (now.sheets.get(shape.id) !== shape.name) workbook.worksheets.getItem(shape.id).name = shape.name;
      for (const { name, tempName } of tables) {
        if (now.tables.has(tempName)) workbook.tables.getItem(tempName).name = name;
      }
    }
    for (const [name, formula] of redefined) workbook.names.getItem(name).formula = formula;
  });
  return true;
}

interface Now {
  /** Names of all sheets by id. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlySet<string>;
  /** Names of the workbook that came with the new sheets. */
  readonly addedNames: readonly string[];
}

function readNow(runBatch: RunBatch, { newNames }: Staging): Promise<Now> {
  return runBatch(({ workbook }) => {
    const sheets = workbook.worksheets.load("items/id,items/name");
    const tables = workbook.tables.load("items/name");
    const names = workbook.names.load("items/name");
    return () => ({
      sheets: new Map(sheets.items.map(({ id, name }) => [id, name])),
      tables: new Set(tables.items.map(({ name }) => name)),
      addedNames: names.items.map(({ name }) => name).filter((name) => newNames.has(name.toLowerCase())),
    });
  });
}
