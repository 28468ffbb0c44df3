import type { HostObject, Property } from "../../protocol/hostClass";
import { formatAddress } from "../../store/address";
import { cellCount, isEntireColumn, isEntireRow } from "../../store/area";
import { flagArg, recordArg, textArg } from "../arguments";
import { single } from "../book/areasState";
import type { RangeState } from "../book/book";
import { boundsOf, setLines, sharedLine } from "../book/lines";
import { hideRows } from "../book/hideRows";
import { linkOf, setLink } from "../book/hyperlinks";
import { requireAllowed } from "../book/protection";
import {
  isUnbounded,
  mapCells,
  numberFormatCategory,
  readFormulas,
  readFormulasR1C1,
  readNumberFormat,
  readText,
  readValues,
  readValueTypes,
} from "../book/readCells";
import { areaOf } from "../book/resolveAddress";
import { applyNamedStyle, sharedStyle } from "../book/styleCells";
import { writeFormulasR1C1, writeNumberFormat, writeValues } from "../book/writeCells";
import { ref } from "../ref";

const address = (range: RangeState): string => formatAddress(range.sheet.name, areaOf(range));
/** A range of more cells than fit 31 bits counts as -1. */
const MOST_COUNTED = 2 ** 31 - 1;

/** The plain properties of a range. */
export const rangeProperties: Readonly<Record<string, Property<RangeState>>> = {
  address: { get: address },
  addressLocal: { get: address },
  cellCount: {
    get: (range) => {
      const count = cellCount(areaOf(range));
      return count > MOST_COUNTED ? -1 : count;
    },
  },
  columnCount: { get: (range) => areaOf(range).columns },
  columnIndex: { get: (range) => areaOf(range).column },
  rowCount: { get: (range) => areaOf(range).rows },
  rowIndex: { get: (range) => areaOf(range).row },
  isEntireColumn: { get: (range) => isEntireColumn(areaOf(range)) },
  isEntireRow: { get: (range) => isEntireRow(areaOf(range)) },
  values: { get: readValues, set: writeValues },
  formulas: { get: readFormulas, set: writeValues },
  formulasLocal: { get: readFormulas, set: writeValues },
  formulasR1C1: { get: readFormulasR1C1, set: writeFormulasR1C1 },
  text: { get: readText },
  valueTypes: { get: readValueTypes },
  numberFormat: { get: readNumberFormat, set: writeNumberFormat },
  numberFormatLocal: { get: readNumberFormat, set: writeNumberFormat },
  numberFormatCategories: {
    get: (range) => cells(range, (_, style) => numberFormatCategory(style?.numberFormat ?? "General")),
  },
  linkedDataTypeState: { get: (range) => cells(range, () => "None") },
  hasSpill: { get: (range) => spillState(range) },
  savedAsArray: { get: () => false },
  hyperlink: { get: (range) => linkOf(range), set: (range, link) => setLink(range, recordArg(link)) },
  style: {
    get: (range) => sharedStyle(single(range), "styleName"),
    set: (range, name) => applyNamedStyle(single(range), textArg(name)),
  },
  columnHidden: {
    get: (range) => sharedLine(areaOf(range), "columns", (c) => range.sheet.columnLines.get(c)?.hidden === true),
    set: (range, hidden) => {
      requireAllowed(range.sheet, "allowFormatColumns");
      setLines(range.sheet, areaOf(range), "columns", { hidden: flagArg(hidden) });
    },
  },
  rowHidden: {
    get: (range) => sharedLine(areaOf(range), "rows", (r) => range.sheet.rowLines.get(r)?.hidden === true),
    set: (range, hidden) => hideRows(range.sheet, areaOf(range), flagArg(hidden)),
  },
  hidden: {
    get: (range) => {
      const { sheet } = range;
      const rows = sharedLine(areaOf(range), "rows", (r) => sheet.rowLines.get(r)?.hidden === true);
      const columns = sharedLine(areaOf(range), "columns", (c) => sheet.columnLines.get(c)?.hidden === true);
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    },
  },
  left: { get: (range) => boundsOf(range.sheet, areaOf(range)).left },
  top: { get: (range) => boundsOf(range.sheet, areaOf(range)).top },
  width: { get: (range) => boundsOf(range.sheet, areaOf(range)).width },
  height: { get: (range) => boundsOf(range.sheet, areaOf(range)).height },
};

/** The objects a range leads to. */
export const rangeObjects: Readonly<Record<string, (range: RangeState) => HostObject>> = {
  format: (range) => ref("RangeFormat", single(range)),
  conditionalFormats: (range) => ref("ConditionalFormatCollection", single(range)),
  dataValidation: (range) => ref("DataValidation", single(range)),
  sort: (range) => ref("RangeSort", range),
  worksheet: (range) => ref("Worksheet", range.sheet),
};

function cells<T>(range: RangeState, read: Parameters<typeof mapCells<T>>[2]): readonly (readonly T[])[] | null {
  const area = areaOf(range);
  return isUnbounded(area) ? null : mapCells(range.sheet, area, read);
}

/** True when all cells belong to a spill, false when none does, null when some do. */
function spillState(range: RangeState): boolean | null {
  const { sheet } = range;
  const flags = cells(
    range,
    (content, _, row, column) =>
      content?.spillFrom !== undefined || sheet.spills.has(`${String(row)},${String(column)}`),
  )?.flat();
  if (flags === undefined || flags.every((each) => !each)) return false;
  return flags.every((each) => each) ? true : null;
}
