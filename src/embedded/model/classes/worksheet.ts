import type { HostClass } from "../../protocol/hostClass";
import { WHOLE_SHEET } from "../../store/area";
import { flagArg, integerArg, numberArg, optionalText, textArg } from "../arguments";
import type { Sheet } from "../book/book";
import { copySheet } from "../book/copySheet";
import { findInSheet, replaceInAreas } from "../book/findText";
import { standardHeight, standardWidth } from "../book/lines";
import { setOutlineLevels } from "../book/outline";
import { createRange, resolveAddress } from "../book/resolveAddress";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../book/sheets";
import { neighbour } from "../book/neighbours";
import { rangesOf } from "../book/areasState";
import { usedRange, usedRangeOrNull } from "../book/usedRange";
import { invalidArgument, itemNotFound } from "../errors";
import { ref } from "../ref";
import { sheetEvents } from "../sheetEvents";
import { requireUnlocked } from "../book/protection";

const setting = (sheet: Sheet, name: string, fallback: unknown): unknown => sheet.bag.values.get(name) ?? fallback;

/** Excel.Worksheet */
export const worksheetClass: HostClass<Sheet> = {
  name: "Worksheet",
  identity: (sheet) => ({ Id: sheet.id }),
  properties: {
    id: { get: (sheet) => sheet.id },
    name: { get: (sheet) => sheet.name, set: (sheet, name) => renameSheet(sheet, textArg(name)) },
    position: {
      get: (sheet) => sheet.book.sheets.indexOf(sheet),
      set: (sheet, position) => moveSheet(sheet, integerArg(position)),
    },
    visibility: { get: (sheet) => sheet.visibility, set: (sheet, value) => setVisibility(sheet, textArg(value)) },
    tabColor: { get: (sheet) => setting(sheet, "tabColor", ""), set: setTabColor },
    // The first part of the id: it stays with the sheet wherever it is moved.
    tabId: { get: (sheet) => Number.parseInt(sheet.id.slice(1), 10) },
    enableCalculation: flagSetting("enableCalculation"),
    showGridlines: flagSetting("showGridlines"),
    showHeadings: flagSetting("showHeadings"),
    standardHeight: { get: () => standardHeight },
    standardWidth: {
      get: standardWidth,
      set: (sheet, width) => void sheet.bag.values.set("standardWidth", numberArg(width)),
    },
  },
  objects: {
    autoFilter: (sheet) => ref("AutoFilter", { sheet }),
    charts: (sheet) => ref("ChartCollection", sheet),
    comments: (sheet) => ref("CommentCollection", { book: sheet.book, sheet }),
    customProperties: (sheet) => ref("WorksheetCustomPropertyCollection", sheet),
    freezePanes: (sheet) => ref("WorksheetFreezePanes", sheet),
    horizontalPageBreaks: (sheet) => ref("PageBreakCollection", { sheet, axis: "rows" }),
    verticalPageBreaks: (sheet) => ref("PageBreakCollection", { sheet, axis: "columns" }),
    names: (sheet) => ref("NamedItemCollection", { book: sheet.book, sheet }),
    pageLayout: (sheet) => ref("PageLayout", sheet),
    pivotTables: (sheet) => ref("PivotTableCollection", { book: sheet.book, sheet }),
    protection: (sheet) => ref("WorksheetProtection", sheet),
    shapes: (sheet) => ref("ShapeCollection", sheet),
    slicers: (sheet) => ref("SlicerCollection", { book: sheet.book, sheet }),
    tables: (sheet) => ref("TableCollection", { book: sheet.book, sheet }),
  },
  methods: {
    activate: activateSheet,
    calculate: (sheet) => sheet.book.calculation.calculateAll(),
    copy: (sheet, positionType, relativeTo) => ref("Worksheet", copySheet(sheet, positionType, relativeTo)),
    delete: deleteSheet,
    findAll: (sheet, text, criteria) => {
      const found = findInSheet(sheet, textArg(text), criteria);
      if (found.length === 0) throw itemNotFound();
      return ref("RangeAreas", rangesOf(sheet, found));
    },
    findAllOrNullObject: (sheet, text, criteria) => {
      const found = findInSheet(sheet, textArg(text), criteria);
      return found.length === 0 ? null : ref("RangeAreas", rangesOf(sheet, found));
    },
    getCell: (sheet, row, column) =>
      ref("Range", createRange(sheet, { row: integerArg(row), column: integerArg(column), rows: 1, columns: 1 })),
    getNext: (sheet, visibleOnly) => ref("Worksheet", required(neighbour(sheet, 1, flagArg(visibleOnly)))),
    getNextOrNullObject: (sheet, visibleOnly) => orNull(neighbour(sheet, 1, flagArg(visibleOnly))),
    getPrevious: (sheet, visibleOnly) => ref("Worksheet", required(neighbour(sheet, -1, flagArg(visibleOnly)))),
    getPreviousOrNullObject: (sheet, visibleOnly) => orNull(neighbour(sheet, -1, flagArg(visibleOnly))),
    getRange: (sheet, address) => {
      const text = optionalText(address);
      if (text === undefined) return ref("Range", createRange(sheet, WHOLE_SHEET));
      const range = resolveAddress(sheet.book, text, sheet);
      if (text.includes("!") && range.sheet !== sheet) throw invalidArgument();
      return ref("Range", range);
    },
    getRangeByIndexes: (sheet, row, column, rows, columns) =>
      ref(
        "Range",
        createRange(sheet, {
          row: integerArg(row),
          column: integerArg(column),
          rows: integerArg(rows),
          columns: integerArg(columns),
        }),
      ),
    getRanges: (sheet, address) => {
      const text = optionalText(address);
      const parts = text === undefined ? [] : text.split(",");
      const areas = parts.map((part) => resolveAddress(sheet.book, part.trim(), sheet));
      return ref("RangeAreas", { sheet, areas: areas.length === 0 ? [createRange(sheet, WHOLE_SHEET)] : areas });
    },
    getUsedRange: (sheet, valuesOnly) => ref("Range", usedRange(sheet, WHOLE_SHEET, flagArg(valuesOnly))),
    getUsedRangeOrNullObject: (sheet, valuesOnly) => {
      const used = usedRangeOrNull(sheet, WHOLE_SHEET, flagArg(valuesOnly));
      return used === undefined ? null : ref("Range", used);
    },
    replaceAll: (sheet, text, replacement, criteria) => {
      const used = sheet.book.store.usedArea(sheet.id, true);
      if (used === undefined) return 0;
      requireUnlocked(sheet, used);
      return replaceInAreas(sheet, [used], textArg(text), textArg(replacement), criteria);
    },
    showOutlineLevels: (sheet, rows, columns) => setOutlineLevels(sheet, integerArg(rows), integerArg(columns)),
    _GetSheetById: (sheet, id) => byId(sheet, textArg(id)),
    _GetAnotherWorksheetById: (sheet, id) => byId(sheet, textArg(id)),
  },
  wireNames: { gridlines: "showGridlines", headings: "showHeadings" },
  afterCalculation: ["findAll", "findAllOrNullObject", "replaceAll"],
  events: sheetEvents((sheet) => sheet.id, "sheet"),
};

function flagSetting(name: string) {
  return {
    get: (sheet: Sheet) => setting(sheet, name, true),
    set: (sheet: Sheet, value: unknown) => void sheet.bag.values.set(name, flagArg(value)),
  };
}

function setTabColor(sheet: Sheet, color: unknown): void {
  const text = textArg(color);
  if (text !== "" && !/^#[0-9A-Fa-f]{6}$/.test(text) && !/^[A-Za-z]+$/.test(text)) throw invalidArgument();
  sheet.bag.values.set("tabColor", /^#/.test(text) ? text.toUpperCase() : text);
}

function required(sheet: Sheet | undefined): Sheet {
  if (sheet === undefined) throw itemNotFound();
  return sheet;
}

function orNull(sheet: Sheet | undefined) {
  return sheet === undefined ? null : ref("Worksheet", sheet);
}

function byId(sheet: Sheet, id: string) {
  return orNull(sheet.book.sheets.find((each) => each.id === id));
}
