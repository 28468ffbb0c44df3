import type { RunBatch } from "../runBatch";
import type { RunWrite } from "../runWrite";
import { countFormulas, formulasToRestore, type Matrix } from "./frozenBlock";
import { queueForget, type FrozenPlace } from "./frozenPlaces";
import { readAreas } from "./readCells";

/** How many formulas came back, and how many cells were changed since they were frozen. */
export interface RebuiltCount {
  readonly cells: number;
  readonly changed: number;
}

/**
 * Puts the formulas of some blocks of a sheet back in one request, which writes them and then forgets the blocks.
 *
 * Where the request fails the blocks are still kept; Excel's own error is passed on.
 *
 * @param sheet - null: the cells of the blocks were deleted
 */
export async function rebuildBlocks(
  { runBatch, runWrite }: { readonly runBatch: RunBatch; readonly runWrite: RunWrite },
  sheet: string | null,
  places: readonly FrozenPlace[],
): Promise<RebuiltCount> {
  const addresses = places.map(({ place }) => place?.address ?? "");
  const areas = sheet === null ? [] : await readAreas(runBatch, sheet, addresses);
  const steps = areas.flatMap(({ address, cells }, i) => {
    const block = places[i]?.block;
    return block ? [{ address, isSpill: block.isSpill, formulas: formulasToRestore(block, cells) }] : [];
  });
  await runWrite((context) => {
    for (const step of steps) {
      if (sheet !== null) queueFormulas(context.workbook.worksheets.getItem(sheet).getRange(step.address), step);
    }
    for (const { key } of places) queueForget(context, key);
  });
  const all = places.reduce((sum, { block }) => sum + countFormulas(block), 0);
  const cells = steps.reduce((sum, step) => sum + step.formulas.flat().filter((formula) => formula !== null).length, 0);
  return { cells, changed: all - cells };
}

interface RebuildStep {
  readonly isSpill: boolean;
  readonly formulas: Matrix<string | null>;
}

function queueFormulas(range: Excel.Range, { isSpill, formulas }: RebuildStep): void {
  if (formulas.flat().every((formula) => formula === null)) return;
  // What a formula is to spill into must be empty first.
  if (isSpill) range.clear("Contents");
  const written = isSpill ? range.getCell(0, 0) : range;
  written.formulasR1C1 = isSpill ? [[formulas[0]?.[0]]] : formulas.map((line) => [...line]);
}
