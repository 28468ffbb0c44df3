import type { Method } from "../../protocol/hostClass";
import { notAvailable } from "../errors";
import { choiceArg, flagArg, recordArg, textArg } from "../arguments";
import { areasOf, rangesOf, single } from "../book/areasState";
import type { AreasState, RangeState } from "../book/book";
import { readCellProperties, readLineProperties } from "../book/cellProperties";
import { dependentsOf, precedentsOf } from "../book/dependencies";
import { findCells, joinCells } from "../book/findText";
import { areaOf, createRange } from "../book/resolveAddress";
import { specialCells } from "../book/specialCells";
import { containsArea, intersection } from "../../store/area";
import { itemNotFound } from "../errors";
import { ref } from "../ref";

/** Methods that look for something in a range, or at its cells' looks. */
export const rangeQueries: Readonly<Record<string, Method<RangeState>>> = {
  find: (range, text, criteria) => ref("Range", required(firstFound(range, textArg(text), criteria))),
  findOrNullObject: (range, text, criteria) => {
    const found = firstFound(range, textArg(text), criteria);
    return found === undefined ? null : ref("Range", found);
  },
  getCellProperties: (range, options) => readCellProperties(range, recordArg(options)),
  getRowProperties: (range, options) => readLineProperties(range, recordArg(options), "rows"),
  getColumnProperties: (range, options) => readLineProperties(range, recordArg(options), "columns"),
  getDirectPrecedents: (range) => ref("WorkbookRangeAreas", someAreas(precedentsOf(range, false))),
  getPrecedents: (range) => ref("WorkbookRangeAreas", someAreas(precedentsOf(range, true))),
  getDirectDependents: (range) => ref("WorkbookRangeAreas", someAreas(dependentsOf(range, false))),
  getDependents: (range) => ref("WorkbookRangeAreas", someAreas(dependentsOf(range, true))),
  getSpecialCells: (range, type, valueType) => {
    const areas = specialCells(single(range), textArg(type), valueType);
    if (areas.length === 0) throw itemNotFound();
    return ref("RangeAreas", rangesOf(range.sheet, joinCells(areas)));
  },
  getSpecialCellsOrNullObject: (range, type, valueType) => {
    const areas = specialCells(single(range), textArg(type), valueType);
    return areas.length === 0 ? null : ref("RangeAreas", rangesOf(range.sheet, joinCells(areas)));
  },
  getTables: (range, fullyContained) => {
    const whole = flagArg(fullyContained);
    const area = areaOf(range);
    const tables = range.sheet.tables.filter((table) =>
      whole ? containsArea(area, table.area) : intersection(area, table.area) !== undefined,
    );
    return ref("TableScopedCollection", tables);
  },
  getPivotTables: (range) => ref("PivotTableScopedCollection", { book: range.sheet.book, sheet: range.sheet }),
  getMergedAreasOrNullObject: (range) => {
    const merged = range.sheet.merges.filter((area) => intersection(area, areaOf(range)) !== undefined);
    return merged.length === 0 ? null : ref("RangeAreas", rangesOf(range.sheet, merged));
  },
  getVisibleView: (range) => ref("RangeView", { range }),
  getImage: () => {
    throw notAvailable("Range.getImage");
  },
};

function firstFound(range: RangeState, text: string, criteria: unknown): RangeState | undefined {
  const direction = (criteria as { searchDirection?: unknown } | null)?.searchDirection;
  choiceArg(direction, ["Forward", "Backwards"], "Forward");
  const [first] = findCells(range.sheet, areaOf(range), text, criteria);
  return first === undefined ? undefined : createRange(range.sheet, first);
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw itemNotFound();
  return value;
}

function someAreas(areas: readonly AreasState[]): readonly AreasState[] {
  if (areas.every((each) => areasOf(each).length === 0)) throw itemNotFound();
  return areas;
}
