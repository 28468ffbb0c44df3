import { collectRows } from "../../workbook/collectRows";
import type { CellRect, SheetContent } from "../../workbook/sheetContent";
import { WorkbookFailure } from "../../workbook/workbookFailure";
import type { WorkWatch } from "../../workbook/workWatch";
import type { ExcelHost } from "../excelHost";
import { supports } from "../excelHost";
import { isTooLarge, workbookFailure } from "../hostFailure";
import type { RunBatch } from "../runBatch";
import { cellsIn, halveBlocks, takeBlocks, type CellBlock } from "./cellBlocks";
import { readBlocks, rangeAt } from "./readBlock";
import { extent, rectOf, type SheetShape } from "./readShape";
import { takeCells } from "./takeCells";

// The web allows 5 MB per answer; half of that leaves room for values that take more than those before them.
const bytesPerRequest = 2_500_000;
const firstGuess = 16;
// No more however short the values are: turning them into rows must not freeze the pane.
const mostCells = 40_000;

/** What a reading needs of the adapter. */
export interface Reading {
  readonly host: ExcelHost;
  readonly runBatch: RunBatch;
  readonly usesDate1904: () => Promise<boolean>;
}

/** A sheet of which only some areas are to be read; all that is used when none are named. */
export type ReadSheet = SheetShape & { readonly areas?: readonly CellRect[] };

/**
 * The content of some sheets, read in requests of a size that every Excel carries.
 *
 * Small sheets share a request, large ones are cut by rows; what is refused as too large is halved.
 *
 * Failures: `cancelled`, `sheet-too-large`, and the host's own.
 */
export async function readContents(
  reading: Reading,
  sheets: readonly ReadSheet[],
  watch?: WorkWatch,
): Promise<SheetContent[]> {
  const { runBatch } = reading;
  const usesDate1904 = await reading.usesDate1904();
  const merges = await readMerges(reading, sheets);
  const parts = sheets.map(() => ({ rows: collectRows(), hidden: new Set<number>() }));
  const queue = sheets.flatMap(({ used, areas = used ? [used] : [] }, sheet) =>
    areas.map((area): CellBlock => ({ sheet, area })),
  );
  const ids = sheets.map(({ id }) => id);
  const progress = readingProgress(queue, sheets, watch);
  let bytesPerCell = firstGuess;

  const read = async (blocks: CellBlock[]): Promise<void> => {
    const name = sheets[blocks[0]?.sheet ?? 0]?.name ?? "";
    try {
      let bytes = 0;
      let cells = 0;
      for (const block of await readBlocks(runBatch, ids, blocks)) {
        const part = parts[block.block.sheet];
        if (!part) continue;
        bytes += takeCells(block, part.rows, usesDate1904);
        cells += block.values.length * (block.values[0]?.length ?? 0);
        block.hiddenRows.forEach((row) => part.hidden.add(row));
      }
      bytesPerCell = Math.max(1, bytes / Math.max(1, cells));
    } catch (error) {
      const halves = isTooLarge(error) ? halveBlocks(blocks) : null;
      if (!halves) throw workbookFailure(error, name);
      for (const half of halves) await read(half);
    }
  };

  while (queue.length > 0) {
    if (watch?.isCancelled()) throw new WorkbookFailure("cancelled", {});
    progress();
    await read(takeBlocks(queue, Math.min(mostCells, Math.floor(bytesPerRequest / bytesPerCell))));
  }
  return sheets.map(({ name, visibility, tables, generated }, index) => ({
    name,
    visibility,
    tables,
    rows: parts[index]?.rows.finish() ?? [],
    merges: merges[index] ?? [],
    hiddenRows: [...(parts[index]?.hidden ?? [])].sort((a, b) => a - b),
    usesDate1904,
    ...(generated !== undefined && { generated }),
  }));
}

/** Tells before each request how far the sheets are, by the cells that are still to be read. */
function readingProgress(
  queue: readonly CellBlock[],
  sheets: readonly ReadSheet[],
  watch: WorkWatch | undefined,
): () => void {
  const cellsOf = (sheet: number): number =>
    queue.reduce((sum, { sheet: one, area }) => sum + (one === sheet ? cellsIn(area) : 0), 0);
  const all = sheets.map((_, sheet) => cellsOf(sheet));
  return () => {
    const next = queue[0]?.sheet ?? 0;
    const share = 1 - cellsOf(next) / Math.max(1, all[next] ?? 1);
    watch?.progress(next + share, sheets.length, sheets[next]?.name ?? "");
  };
}

/** Merged areas by sheet; none where the host cannot list them (before ExcelApi 1.13). */
async function readMerges({ host, runBatch }: Reading, sheets: readonly SheetShape[]): Promise<CellRect[][]> {
  if (!supports(host, "ExcelApi", "1.13")) return sheets.map(() => []);
  return runBatch(({ workbook }) => {
    const merged = sheets.map(({ id, used }) => {
      if (!used) return undefined;
      const areas = rangeAt(workbook.worksheets.getItem(id), used).getMergedAreasOrNullObject();
      // A property list, not `areas.load`: the areas themselves do not exist where nothing is merged.
      return areas.load(extent.split(",").map((name) => `areas/items/${name}`));
    });
    return () => merged.map((areas) => (areas && !areas.isNullObject ? areas.areas.items.map(rectOf) : []));
  });
}
