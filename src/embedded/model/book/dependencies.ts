import type { Area } from "../../store/area";
import { cellArea, intersection } from "../../store/area";
import { rangesOf } from "./areasState";
import type { AreasState, RangeState, Sheet } from "./book";
import { joinCells } from "./findText";
import { eachFormula, referencesOf } from "./lowerFormula";
import { areaOf } from "./resolveAddress";

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The cells that the formulas of a range refer to; `all` follows them to the last. */
export function precedentsOf(range: RangeState, all: boolean): readonly AreasState[] {
  return follow({ sheet: range.sheet, area: areaOf(range) }, all, (place) => {
    const found: Place[] = [];
    const { sheet } = place;
    sheet.book.store.visit(sheet.id, place.area, (row, column, content) => {
      if (content?.formula !== undefined) found.push(...referencesOf(content.formula, { sheet, row, column }));
    });
    return found;
  });
}

/** The formula cells that refer to a range; `all` follows them to the last. */
export function dependentsOf(range: RangeState, all: boolean): readonly AreasState[] {
  return follow({ sheet: range.sheet, area: areaOf(range) }, all, (place) => {
    const found: Place[] = [];
    eachFormula(place.sheet.book, (at, formula) => {
      const refers = referencesOf(formula, at).some(
        (each) => each.sheet === place.sheet && intersection(each.area, place.area) !== undefined,
      );
      if (refers) found.push({ sheet: at.sheet, area: cellArea(at.row, at.column) });
    });
    return found;
  });
}

function follow(start: Place, all: boolean, next: (place: Place) => readonly Place[]): readonly AreasState[] {
  const seen = new Map<string, Place>();
  let edge: readonly Place[] = [start];
  do {
    const found = edge.flatMap(next).filter((place) => !seen.has(keyOf(place)));
    for (const place of found) seen.set(keyOf(place), place);
    edge = found;
  } while (all && edge.length > 0);
  const bySheet = new Map<Sheet, Area[]>();
  for (const { sheet, area } of seen.values()) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), area]);
  return [...bySheet].map(([sheet, areas]) => rangesOf(sheet, joinCells(areas)));
}

function keyOf({ sheet, area }: Place): string {
  return [sheet.id, area.row, area.column, area.rows, area.columns].join("|");
}
