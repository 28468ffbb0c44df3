import type { FreezeReport, FrozenFormulas, RebuildReport } from "../../workbook/frozenFormulas";
import { areaAddress } from "../../workbook/address";
import { placesIn, readArea, rectanglesOf } from "../../workbook/cellPlaces";
import type { CellsOfSheet } from "../../workbook/liveWorkbook";
import type { ExcelHost } from "../excelHost";
import { workbookFailure } from "../hostFailure";
import { createIsCall } from "../isCall";
import { createRunBatch, type BatchOptions } from "../runBatch";
import { createRunWrite } from "../runWrite";
import { freezeAreas } from "./freezeAreas";
import { blockKey, findFrozen, nextNumber, type FrozenPlace } from "./frozenPlaces";
import { rebuildBlocks } from "./rebuildBlocks";

/** What is taken in one request: Excel on the web takes and hands over 5 MB, and four texts are read of each cell. */
const cellsAtOnce = 5_000;
const areasAtOnce = 500;

/**
 * Freezing and rebuilding in the workbook that Excel has open. See `FrozenFormulas`.
 *
 * @param names - of the add-in's functions
 *
 * Every promise fails with a `WorkbookFailure`; what was done by then stays done and can be rebuilt.
 */
export function openFrozenFormulas(host: ExcelHost, names: readonly string[], options: BatchOptions): FrozenFormulas {
  const runBatch = createRunBatch(host, options);
  const runWrite = createRunWrite(runBatch);
  const isCall = createIsCall(names);
  const frozen = (): Promise<readonly FrozenPlace[]> => findFrozen(runBatch).catch(refuse);

  return {
    async freeze(cells): Promise<FreezeReport> {
      let number = nextNumber(await frozen());
      const freezing = { runBatch, runWrite, isCall, wait: options.wait, nextKey: () => blockKey(number++) };
      const { counts, ...report } = await sheetBySheet(
        rectanglesOf(cells.flatMap(placesIn)).flatMap(inSlices),
        { sheetOf: ({ sheet }) => sheet, cellsOf: (area) => placesIn(area).length },
        (sheet, areas) =>
          freezeAreas(
            freezing,
            sheet ?? "",
            areas.map(({ address }) => address),
          ),
      );
      return { ...report, unanswered: counts.reduce((sum, count) => sum + count.unanswered, 0) };
    },
    async rebuild(sheet): Promise<RebuildReport> {
      const wanted = (await frozen()).filter(
        ({ place }) => sheet === undefined || place?.sheet.toLowerCase() === sheet.toLowerCase(),
      );
      const { counts, ...report } = await sheetBySheet(
        wanted,
        { sheetOf: ({ place }) => place?.sheet ?? null, cellsOf: ({ block }) => block.at.flat().length },
        (name, places) => rebuildBlocks({ runBatch, runWrite }, name, places),
      );
      return { ...report, changed: counts.reduce((sum, count) => sum + count.changed, 0) };
    },
    areas: async (): Promise<readonly CellsOfSheet[]> => (await frozen()).flatMap(({ place }) => place ?? []),
  };
}

/** How things are told apart that are worked on together. */
interface Kind<Thing> {
  readonly sheetOf: (thing: Thing) => string | null;
  readonly cellsOf: (thing: Thing) => number;
}

/** A tall area in slices of whole rows. */
function inSlices(area: CellsOfSheet): readonly CellsOfSheet[] {
  const rect = readArea(area);
  if (!rect) return [];
  const { top, left, bottom, right } = rect;
  const rows = Math.max(1, Math.floor(cellsAtOnce / (right - left + 1)));
  return Array.from({ length: Math.ceil((bottom - top + 1) / rows) }, (_, i) => {
    const first = top + i * rows;
    const slice = { top: first, left, bottom: Math.min(bottom, first + rows - 1), right };
    return { sheet: area.sheet, address: areaAddress(slice) };
  });
}

const refuse = (error: unknown): never => {
  throw workbookFailure(error);
};

/** Works sheet by sheet, some things at once; sheets that are protected are left alone and named. */
async function sheetBySheet<Thing, Count extends { readonly cells: number }>(
  things: readonly Thing[],
  kind: Kind<Thing>,
  work: (sheet: string | null, things: readonly Thing[]) => Promise<Count>,
) {
  const counts: Count[] = [];
  const sheets = new Set<string>();
  const refused = new Set<string>();
  for (const { sheet, part } of parts(things, kind)) {
    try {
      const count = await work(sheet, part);
      counts.push(count);
      if (count.cells > 0 && sheet !== null) sheets.add(sheet);
    } catch (error) {
      const failure = workbookFailure(error, sheet ?? undefined);
      if (failure.code !== "workbook-protected" || sheet === null) throw failure;
      refused.add(sheet);
    }
  }
  return {
    counts,
    cells: counts.reduce((sum, count) => sum + count.cells, 0),
    sheets: [...sheets],
    refused: [...refused],
  };
}

/** Things of one sheet that fit into one request together. */
function parts<Thing>(things: readonly Thing[], kind: Kind<Thing>) {
  const found: { readonly sheet: string | null; readonly part: Thing[]; cells: number }[] = [];
  for (const thing of things) {
    const [sheet, cells] = [kind.sheetOf(thing), kind.cellsOf(thing)];
    const last = found.at(-1);
    const fits = last?.sheet === sheet && last.cells + cells <= cellsAtOnce && last.part.length < areasAtOnce;
    if (fits) {
      last.part.push(thing);
      last.cells += cells;
    } else found.push({ sheet, part: [thing], cells });
  }
  return found;
}
