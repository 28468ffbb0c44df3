import { cellAddress } from "../workbook/address";
import type { CellsOfSheet } from "../workbook/liveWorkbook";
import type { ExcelHost } from "./excelHost";
import { createIsCall } from "./isCall";
import { takeBlocks, type CellBlock } from "./read/cellBlocks";
import { formulaAreas, type UsedSheet } from "./read/formulaAreas";
import { rangeAt } from "./read/readBlock";
import { extent, rectOf } from "./read/readShape";
import { createRunBatch, type BatchOptions, type RunBatch } from "./runBatch";

/** Formulas asked for at once: Excel on the web hands over 5 MB in one answer. */
const cellsAtOnce = 50_000;

/**
 * Finds the cells whose formula calls one of some functions. Only cells that hold formulas are read.
 *
 * @param names - of the functions, without a namespace
 * @returns looks into the named sheets, or into all
 */
export function createFindCalls(
  host: ExcelHost,
  names: readonly string[],
  options: Partial<BatchOptions> = {},
): (sheets?: readonly string[]) => Promise<readonly CellsOfSheet[]> {
  const runBatch = createRunBatch(host, { wait: (time) => new Promise((done) => setTimeout(done, time)), ...options });
  const isCall = createIsCall(names);
  return async (wanted) => {
    const sheets = await usedSheets(runBatch, wanted);
    const areas = await formulaAreas(runBatch, sheets);
    const queue = areas.flatMap((own, sheet) => own.map((area): CellBlock => ({ sheet, area })));
    const found: CellsOfSheet[] = [];
    while (queue.length > 0) {
      for (const { block, formulas } of await readFormulas(runBatch, sheets, takeBlocks(queue, cellsAtOnce))) {
        const sheet = sheets[block.sheet]?.sheet ?? "";
        formulas.forEach((line, i) => {
          line.forEach((formula, j) => {
            const address = cellAddress(block.area.top + i, block.area.left + j);
            if (isCall(formula)) found.push({ sheet, address });
          });
        });
      }
    }
    return found;
  };
}

async function usedSheets(runBatch: RunBatch, wanted: readonly string[] | undefined): Promise<readonly UsedSheet[]> {
  const all = await runBatch(({ workbook }) => {
    const { worksheets } = workbook;
    worksheets.load("items/name");
    return () => worksheets.items.map(({ name }) => name);
  });
  const names = all.filter((name) => wanted?.includes(name) ?? true);
  return runBatch(({ workbook }) => {
    const used = names.map((sheet) => ({
      sheet,
      range: workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject().load(extent),
    }));
    return () => used.map(({ sheet, range }) => ({ sheet, used: range.isNullObject ? null : rectOf(range) }));
  });
}

interface FormulaBlock {
  readonly block: CellBlock;
  readonly formulas: readonly (readonly unknown[])[];
}

const readFormulas = (
  runBatch: RunBatch,
  sheets: readonly UsedSheet[],
  blocks: readonly CellBlock[],
): Promise<readonly FormulaBlock[]> =>
  runBatch(({ workbook }) => {
    const ranges = blocks.map((block) => ({
      block,
      range: rangeAt(workbook.worksheets.getItem(sheets[block.sheet]?.sheet ?? ""), block.area).load("formulas"),
    }));
    return () => ranges.map(({ block, range }) => ({ block, formulas: range.formulas as unknown[][] }));
  });
