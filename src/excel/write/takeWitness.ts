import { isTooLarge } from "../hostFailure";
import { cellsIn, takeBlocks, type CellBlock } from "../read/cellBlocks";
import { rangeAt } from "../read/readBlock";
import { extent, type SheetShape } from "../read/readShape";
import type { BatchStep, RunBatch } from "../runBatch";

/** What a workbook's sheets hold at one moment, to be asked again within a request that changes something. */
export interface Witness {
  /** What was said when the witness was taken; null where sheets had changed already. */
  readonly said: string | null;
  /** Asks once more: another answer means that somebody edited the workbook meanwhile. */
  readonly ask: BatchStep<string>;
}

// About what one answer of Excel on the web carries, in cells of usual content; where it is too much, less is asked.
const mostCells = 200_000;
const fewestCells = 1000;

/**
 * Has the names, extents and values of all sheets said, in one request.
 *
 * Of a workbook with more cells than one answer holds, the cells beyond are not asked; its names and extents are.
 *
 * @param sheets - as the workbook's shape tells them
 */
export async function takeWitness(runBatch: RunBatch, sheets: readonly SheetShape[]): Promise<Witness> {
  const used = sheets.flatMap(({ used: area }, sheet): CellBlock[] => (area ? [{ sheet, area }] : []));
  for (let cells = mostCells; ; cells = Math.floor(cells / 2)) {
    const blocks = takeBlocks([...used], cells).filter(({ area }) => cellsIn(area) <= cells);
    const ask = askAll(sheets, blocks);
    try {
      const said = await runBatch(ask);
      return { said: said.startsWith(shapeText(sheets)) ? said : null, ask };
    } catch (error) {
      if (!isTooLarge(error) || cells < fewestCells) throw error;
    }
  }
}

const placeText = (name: string, place: readonly number[] | null): string => JSON.stringify([name, place]);

const shapeText = (sheets: readonly SheetShape[]): string =>
  sheets
    .map(({ name, used }) =>
      placeText(name, used && [used.top, used.left, used.bottom - used.top + 1, used.right - used.left + 1]),
    )
    .join();

function askAll(sheets: readonly SheetShape[], blocks: readonly CellBlock[]): BatchStep<string> {
  return ({ workbook }) => {
    const all = workbook.worksheets.load("items/id");
    const looks = sheets.map(({ id }) => {
      const sheet = workbook.worksheets.getItem(id).load("name");
      return { sheet, range: sheet.getUsedRangeOrNullObject(true).load(extent) };
    });
    const ranges = blocks.map(({ sheet, area }) =>
      rangeAt(workbook.worksheets.getItem(sheets[sheet]?.id ?? ""), area).load("values"),
    );
    return () => {
      const shape = looks.map(({ sheet, range }) =>
        placeText(
          sheet.name,
          range.isNullObject ? null : [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount],
        ),
      );
      const values = ranges.map((range) => JSON.stringify(range.values));
      return [...shape, all.items.length, ...values].join();
    };
  };
}
