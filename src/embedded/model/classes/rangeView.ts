import type { HostClass } from "../../protocol/hostClass";
import { formatAddress } from "../../store/address";
import { cellArea } from "../../store/area";
import { integerArg } from "../arguments";
import {
  mapCells,
  readFormulas,
  readFormulasR1C1,
  readNumberFormat,
  readText,
  readValues,
  readValueTypes,
} from "../book/readCells";
import type { RangeState } from "../book/book";
import { areaOf, createRange } from "../book/resolveAddress";
import { invalidArgument } from "../errors";
import { ref } from "../ref";
import type { ViewState } from "../states";

/** The rows and columns of a range that are shown, as indexes into it. */
function shown({ range, row }: ViewState): { rows: readonly number[]; columns: readonly number[] } {
  const area = areaOf(range);
  const { rowLines, columnLines } = range.sheet;
  const rows = Array.from({ length: area.rows }, (_, r) => r).filter(
    (r) => rowLines.get(area.row + r)?.hidden !== true,
  );
  const columns = Array.from({ length: area.columns }, (_, c) => c).filter(
    (c) => columnLines.get(area.column + c)?.hidden !== true,
  );
  const one = row === undefined ? undefined : rows[row];
  return { rows: row === undefined ? rows : one === undefined ? [] : [one], columns };
}

const visible =
  (read: (range: RangeState) => unknown) =>
  (state: ViewState): unknown => {
    const all = read(state.range) as readonly (readonly unknown[])[];
    const { rows, columns } = shown(state);
    return rows.map((r) => columns.map((c) => all[r]?.[c]));
  };

const addresses = (range: RangeState): unknown =>
  mapCells(range.sheet, areaOf(range), (_, __, row, column) => formatAddress(range.sheet.name, cellArea(row, column)));

/** Excel.RangeView: the visible cells of a range */
export const rangeViewClass: HostClass<ViewState> = {
  name: "RangeView",
  properties: {
    cellAddresses: { get: visible(addresses) },
    columnCount: { get: (state) => shown(state).columns.length },
    rowCount: { get: (state) => shown(state).rows.length },
    index: { get: (state) => state.row ?? 0 },
    formulas: { get: visible(readFormulas) },
    formulasLocal: { get: visible(readFormulas) },
    formulasR1C1: { get: visible(readFormulasR1C1) },
    numberFormat: { get: visible(readNumberFormat) },
    text: { get: visible(readText) },
    valueTypes: { get: visible(readValueTypes) },
    values: { get: visible(readValues) },
  },
  objects: { rows: (state) => ref("RangeViewCollection", state) },
  methods: {
    getRange: (state) => {
      const area = areaOf(state.range);
      const row = state.row === undefined ? undefined : shown(state).rows[0];
      return ref(
        "Range",
        createRange(state.range.sheet, row === undefined ? area : { ...area, row: area.row + row, rows: 1 }),
      );
    },
  },
};

/** Excel.RangeViewCollection: one view per visible row */
export const rangeViewCollectionClass: HostClass<ViewState> = {
  name: "RangeViewCollection",
  items: (state) => shown(state).rows.map((_, row) => ref("RangeView", { range: state.range, row })),
  methods: {
    getCount: (state) => shown(state).rows.length,
    getItemAt: (state, index) => {
      const row = integerArg(index);
      if (row < 0 || row >= shown(state).rows.length) throw invalidArgument();
      return ref("RangeView", { range: state.range, row });
    },
  },
};
