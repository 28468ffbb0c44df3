import type { CellRect } from "../../workbook/sheetContent";
import type { RunBatch } from "../runBatch";
import { extent, rectOf } from "./readShape";

/** A sheet by its name or id, and the area around all its content. */
export interface UsedSheet {
  readonly sheet: string;
  readonly used: CellRect | null;
}

/**
 * Where formulas stand on some sheets, in one request and without reading a cell.
 *
 * @returns areas by sheet, in the order given; where Excel will not say (a protected sheet), all that is used
 */
export async function formulaAreas(runBatch: RunBatch, sheets: readonly UsedSheet[]): Promise<readonly CellRect[][]> {
  try {
    return await runBatch(({ workbook }) => {
      const found = sheets.map(({ sheet, used }) => {
        const cells = used && workbook.worksheets.getItem(sheet).getRange().getSpecialCellsOrNullObject("Formulas");
        // A property list, as for merged areas: the areas do not exist where there is no formula.
        return cells?.load(extent.split(",").map((name) => `areas/items/${name}`));
      });
      return () => found.map((cells) => (cells && !cells.isNullObject ? cells.areas.items.map(rectOf) : []));
    });
  } catch {
    return sheets.map(({ used }) => (used ? [used] : []));
  }
}
