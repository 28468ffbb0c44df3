import type { HostClass } from "../../protocol/hostClass";
import { formatAddress, quoteSheetName } from "../../store/address";
import { cellCount, intersection, isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS } from "../../store/area";
import type { Area } from "../../store/area";
import { flagArg, integerArg, rangeArg, textArg } from "../arguments";
import { areasOf, firstArea, rangesOf } from "../book/areasState";
import type { AreasState } from "../book/book";
import { clearCells } from "../book/clearCells";
import { copyCells } from "../book/copyCells";
import { joinCells } from "../book/findText";
import { areaOf } from "../book/resolveAddress";
import { specialCells } from "../book/specialCells";
import { applyNamedStyle, sharedStyle } from "../book/styleCells";
import { usedWithin } from "../book/usedRange";
import { invalidArgument, itemNotFound } from "../errors";
import { isHostObject } from "../../protocol/hostClass";
import { ref, same } from "../ref";

const address = (state: AreasState): string =>
  areasOf(state)
    .map((area) => formatAddress(state.sheet.name, area))
    .join(",");

/** Excel.RangeAreas */
export const rangeAreasClass: HostClass<AreasState> = {
  name: "RangeAreas",
  tracked: true,
  properties: {
    address: { get: address },
    addressLocal: { get: address },
    areaCount: { get: (state) => state.areas.length },
    cellCount: { get: (state) => areasOf(state).reduce((sum, area) => sum + cellCount(area), 0) },
    isEntireColumn: { get: (state) => areasOf(state).every(isEntireColumn) },
    isEntireRow: { get: (state) => areasOf(state).every(isEntireRow) },
    style: {
      get: (state) => sharedStyle(state, "styleName"),
      set: (state, name) => applyNamedStyle(state, textArg(name)),
    },
  },
  objects: {
    areas: same("RangeCollection"),
    conditionalFormats: same("ConditionalFormatCollection"),
    dataValidation: same("DataValidation"),
    format: same("RangeFormat"),
    worksheet: (state) => ref("Worksheet", state.sheet),
  },
  methods: {
    calculate: (state) => state.sheet.book.calculation.calculateAll(),
    clear: (state, applyTo) => {
      for (const area of areasOf(state)) clearCells(state.sheet, area, applyTo);
    },
    convertDataTypeToText: (state) => void firstArea(state),
    copyFrom: (state, source, type, skipBlanks, transpose) => {
      for (const range of state.areas) copyCells(range, source, type, flagArg(skipBlanks), flagArg(transpose));
    },
    getEntireColumn: (state) => areas(state, (area) => ({ ...area, row: 0, rows: MAX_ROWS })),
    getEntireRow: (state) => areas(state, (area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
    getIntersection: (state, other) => required(common(state, other)),
    getIntersectionOrNullObject: (state, other) => common(state, other) ?? null,
    getOffsetRangeAreas: (state, rows, columns) =>
      areas(state, (area) => ({
        ...area,
        row: area.row + integerArg(rows),
        column: area.column + integerArg(columns),
      })),
    getSpecialCells: (state, type, valueType) => required(special(state, type, valueType)),
    getSpecialCellsOrNullObject: (state, type, valueType) => special(state, type, valueType) ?? null,
    getTables: (state, fullyContained) => {
      flagArg(fullyContained);
      const found = state.sheet.tables.filter((table) =>
        areasOf(state).some((area) => intersection(area, table.area) !== undefined),
      );
      return ref("TableScopedCollection", found);
    },
    getUsedRangeAreas: (state, valuesOnly) => required(used(state, flagArg(valuesOnly))),
    getUsedRangeAreasOrNullObject: (state, valuesOnly) => used(state, flagArg(valuesOnly)) ?? null,
    setDirty: (state) => state.sheet.book.calculation.calculateAll(),
  },
  afterCalculation: ["copyFrom", "getSpecialCells", "getSpecialCellsOrNullObject"],
};

function areas(state: AreasState, change: (area: Area) => Area) {
  return ref("RangeAreas", rangesOf(state.sheet, areasOf(state).map(change)));
}

function some(state: AreasState, found: readonly Area[]) {
  return found.length === 0 ? undefined : ref("RangeAreas", rangesOf(state.sheet, found));
}

function common(state: AreasState, other: unknown) {
  const others =
    isHostObject(other) && other.className === "RangeAreas"
      ? areasOf(other.state as AreasState)
      : [areaOf(rangeArg(other, state.sheet))];
  return some(
    state,
    areasOf(state).flatMap((area) => others.flatMap((each) => intersection(area, each) ?? [])),
  );
}

function special(state: AreasState, type: unknown, valueType: unknown) {
  return some(state, joinCells(specialCells(state, textArg(type), valueType)));
}

function used(state: AreasState, valuesOnly: boolean) {
  return some(
    state,
    areasOf(state).flatMap((area) => usedWithin(state.sheet, area, valuesOnly) ?? []),
  );
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw itemNotFound();
  return value;
}

/** Excel.RangeCollection */
export const rangeCollectionClass: HostClass<AreasState> = {
  name: "RangeCollection",
  items: (state) => state.areas.map((range) => ref("Range", range)),
  methods: {
    getCount: (state) => state.areas.length,
    getItemAt: (state, index) => {
      const range = state.areas[integerArg(index)];
      if (range === undefined) throw invalidArgument();
      return ref("Range", range);
    },
  },
};

/** Excel.RangeAreasCollection */
export const rangeAreasCollectionClass: HostClass<readonly AreasState[]> = {
  name: "RangeAreasCollection",
  items: (list) => list.map((each) => ref("RangeAreas", each)),
  methods: {
    getCount: (list) => list.length,
    getItemAt: (list, index) => {
      const each = list[integerArg(index)];
      if (each === undefined) throw invalidArgument();
      return ref("RangeAreas", each);
    },
  },
};

/** Excel.WorkbookRangeAreas: areas on several sheets */
export const workbookRangeAreasClass: HostClass<readonly AreasState[]> = {
  name: "WorkbookRangeAreas",
  tracked: true,
  properties: { addresses: { get: (list) => list.map(address) } },
  objects: {
    areas: same("RangeAreasCollection"),
    ranges: (list) => {
      const [first] = list;
      if (first === undefined) throw itemNotFound();
      return ref("RangeCollection", { sheet: first.sheet, areas: list.flatMap((each) => each.areas) });
    },
  },
  methods: {
    getRangeAreasBySheet: (list, key) => ref("RangeAreas", required(onSheet(list, key))),
    getRangeAreasOrNullObjectBySheet: (list, key) => {
      const found = onSheet(list, key);
      return found === undefined ? null : ref("RangeAreas", found);
    },
  },
};

function onSheet(list: readonly AreasState[], key: unknown): AreasState | undefined {
  const wanted = textArg(key).toLowerCase();
  return list.find(({ sheet }) =>
    [sheet.id, sheet.name, quoteSheetName(sheet.name)].some((each) => each.toLowerCase() === wanted),
  );
}
