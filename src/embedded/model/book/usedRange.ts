import type { Area } from "../../store/area";
import { areaBetween, cellArea, containsArea, intersection, WHOLE_SHEET } from "../../store/area";
import { itemNotFound } from "../errors";
import type { RangeState, Sheet } from "./book";
import { createRange } from "./resolveAddress";

/** The smallest rectangle within an area around the cells that are used; undefined when none is. */
export function usedWithin(sheet: Sheet, area: Area, valuesOnly: boolean): Area | undefined {
  const all = sheet.book.store.usedArea(sheet.id, valuesOnly);
  if (all === undefined) return undefined;
  if (containsArea(area, all)) return all;
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  const inside = intersection(area, all);
  if (inside === undefined) return undefined;
  sheet.book.store.visit(sheet.id, inside, (row, column, content) => {
    if (valuesOnly && (content === undefined || (content.value === "" && content.formula === undefined))) return;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  });
  return bottom < 0 ? undefined : areaBetween(top, left, bottom, right);
}

/** The used range; of an empty sheet its first cell, of an empty range an error. */
export function usedRange(sheet: Sheet, area: Area, valuesOnly: boolean): RangeState {
  const used = usedWithin(sheet, area, valuesOnly);
  if (used !== undefined) return createRange(sheet, used);
  if (containsArea(area, WHOLE_SHEET)) return createRange(sheet, cellArea(0, 0));
  throw itemNotFound();
}

/** The used range, or undefined when nothing is used. */
export function usedRangeOrNull(sheet: Sheet, area: Area, valuesOnly: boolean): RangeState | undefined {
  const used = usedWithin(sheet, area, valuesOnly);
  return used === undefined ? undefined : createRange(sheet, used);
}
