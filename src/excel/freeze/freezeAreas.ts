import { textEntry } from "../write/textEntry";
import type { RunBatch } from "../runBatch";
import type { RunWrite } from "../runWrite";
import { blockOf, countFormulas, isAnswered, spillBlock, type FrozenBlock, type ShownValue } from "./frozenBlock";
import { queueForget, queueKeep } from "./frozenPlaces";
import { readAreas, type ReadArea } from "./readCells";

/** What freezing needs. */
export interface Freezing {
  readonly runBatch: RunBatch;
  readonly runWrite: RunWrite;
  readonly isCall: (formula: unknown) => formula is string;
  /** Passes time. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** A name for the next block. */
  readonly nextKey: () => string;
}

/** How many formulas gave way, and how many have no answer that could be written. */
export interface FrozenCount {
  readonly cells: number;
  readonly unanswered: number;
}

/** A block that is about to be frozen, and what to write. */
interface Step {
  readonly key: string;
  readonly address: string;
  readonly block: FrozenBlock;
  readonly entries: (ShownValue | null)[][];
}

/**
 * Freezes the calls in some areas of a sheet in one request, which first keeps the formulas and then writes the values.
 *
 * Where the request fails nothing is kept; Excel's own error is passed on.
 */
export async function freezeAreas(
  freezing: Freezing,
  sheet: string,
  addresses: readonly string[],
): Promise<FrozenCount> {
  const areas = await readCalculated(freezing, sheet, addresses);
  const steps = areas.flatMap((area) => stepsOf(freezing, area));
  const unanswered = areas.reduce((sum, area) => sum + countUnanswered(freezing, area), 0);
  if (steps.length === 0) return { cells: 0, unanswered };
  try {
    await freezing.runWrite((context) => {
      const at = (step: Step): Excel.Range => context.workbook.worksheets.getItem(sheet).getRange(step.address);
      for (const step of steps) queueKeep(context, step.key, at(step), step.block);
      for (const step of steps) at(step).values = step.entries;
    });
  } catch (error) {
    const takeBack = freezing.runWrite((context) => {
      for (const { key } of steps) queueForget(context, key);
    });
    // Should this fail too, the first error is the one to tell: rebuilding finds the formulas and forgets the blocks.
    await takeBack.catch(() => undefined);
    throw error;
  }
  return { cells: steps.reduce((sum, { block }) => sum + countFormulas(block), 0), unanswered };
}

const pause = 250;
/** Longer than answers take; whatever still waits then stays a formula. */
const longestWait = 30_000;

/** Reads areas when none of their calls waits for its answer any more. */
async function readCalculated(
  freezing: Freezing,
  sheet: string,
  addresses: readonly string[],
): Promise<readonly ReadArea[]> {
  for (let waited = 0; ; waited += pause) {
    const areas = await readAreas(freezing.runBatch, sheet, addresses);
    if (waited >= longestWait || !areas.some((area) => waits(freezing, area))) return areas;
    await freezing.wait(pause);
  }
}

const waits = (freezing: Freezing, area: ReadArea): boolean =>
  area.cells.values.some((line, row) =>
    line.some((value, column) => value === "#BUSY!" && holdsCall(freezing, area, row, column)),
  );

function stepsOf(freezing: Freezing, area: ReadArea): readonly Step[] {
  const { cells, spills, address } = area;
  const isOfSpill = new Set(spills.map(({ row, column }) => `${row} ${column}`));
  const block = blockOf(
    cells,
    (row, column) =>
      holdsCall(freezing, area, row, column) && answers(area, row, column) && !isOfSpill.has(`${row} ${column}`),
  );
  const entries = block.at.map((line, row) =>
    line.map((place, column) => (place === null ? null : entryOf(cells, row, column))),
  );
  const single: Step[] = block.formulas.length === 0 ? [] : [{ key: freezing.nextKey(), address, block, entries }];
  const spilled = spills
    .filter(({ row, column }) => holdsCall(freezing, area, row, column))
    .map((spill): Step => {
      const formula = String(cells.relative[spill.row]?.[spill.column]);
      const whole = spill.values.map((line, row) => line.map((_, column) => entryOf(spill, row, column)));
      return {
        key: freezing.nextKey(),
        address: spill.address,
        block: spillBlock(formula, spill.values),
        entries: whole,
      };
    });
  return [...single, ...spilled];
}

const holdsCall = ({ isCall }: Freezing, { cells }: ReadArea, row: number, column: number): boolean =>
  isCall(cells.formulas[row]?.[column]);

const answers = ({ cells }: ReadArea, row: number, column: number): boolean =>
  isAnswered(cells.values[row]?.[column] ?? "", cells.types[row]?.[column]);

const countUnanswered = (freezing: Freezing, area: ReadArea): number =>
  area.cells.formulas.reduce(
    (sum, line, row) =>
      sum + line.filter((_, column) => holdsCall(freezing, area, row, column) && !answers(area, row, column)).length,
    0,
  );

/** Errors are written as they are; of a text Excel would make a date where it looks like one, such as 2026-03. */
function entryOf(
  { values, types }: Pick<ReadArea["cells"], "values" | "types">,
  row: number,
  column: number,
): ShownValue {
  const value = values[row]?.[column] ?? "";
  const isText = typeof value === "string" && value !== "" && types[row]?.[column] !== "Error";
  return isText ? textEntry(value) : value;
}
