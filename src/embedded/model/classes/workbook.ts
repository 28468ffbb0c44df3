import type { HostClass } from "../../protocol/hostClass";
import { choiceArg, flagArg, recordArg, textArg } from "../arguments";
import { stored } from "../bag";
import type { Book } from "../book/book";
import { eventRange } from "../book/changeEvents";
import { EventNumber, WORKBOOK_TARGET } from "../book/eventBus";
import { insertSheets } from "../book/insertSheets";
import { openOtherWorkbook } from "../book/otherWorkbook";
import { createRange } from "../book/resolveAddress";
import { invalidReference, invalidOperation, itemNotFound } from "../errors";
import { ref, same } from "../ref";
import { eventMember } from "../sheetEvents";

const target = (): string => WORKBOOK_TARGET;
const autoSave = stored.flag("autoSave");
const chartTracking = stored.flag("chartDataPointTrack", true);
const precision = stored.flag("usePrecisionAsDisplayed");

/** Excel.Workbook */
export const workbookClass: HostClass<Book> = {
  name: "Workbook",
  properties: {
    name: { get: (book) => book.name },
    isDirty: { get: (book) => book.isDirty, set: (book, value) => void (book.isDirty = flagArg(value)) },
    autoSave: { get: (book) => autoSave.get(book.bag) },
    calculationEngineVersion: { get: () => 191029 },
    chartDataPointTrack: {
      get: (book) => chartTracking.get(book.bag),
      set: (book, value) => chartTracking.set?.(book.bag, value),
    },
    previouslySaved: { get: () => false },
    readOnly: { get: () => false },
    usePrecisionAsDisplayed: {
      get: (book) => precision.get(book.bag),
      set: (book, value) => precision.set?.(book.bag, value),
    },
  },
  objects: {
    application: same("Application"),
    bindings: same("BindingCollection"),
    comments: (book) => ref("CommentCollection", { book }),
    customXmlParts: same("CustomXmlPartCollection"),
    dataConnections: same("DataConnectionCollection"),
    functions: same("Functions"),
    names: (book) => ref("NamedItemCollection", { book }),
    pivotTables: (book) => ref("PivotTableCollection", { book }),
    pivotTableStyles: same("PivotTableStyleCollection"),
    properties: same("DocumentProperties"),
    protection: same("WorkbookProtection"),
    queries: same("QueryCollection"),
    settings: same("SettingCollection"),
    slicers: (book) => ref("SlicerCollection", { book }),
    slicerStyles: same("SlicerStyleCollection"),
    styles: same("StyleCollection"),
    tables: (book) => ref("TableCollection", { book }),
    tableStyles: same("TableStyleCollection"),
    timelineStyles: same("TimelineStyleCollection"),
    worksheets: same("WorksheetCollection"),
    _Runtime: same("Runtime"),
  },
  methods: {
    close: (_, behavior) => void choiceArg(behavior, ["Save", "SkipSave"], "Save"),
    save: (book, behavior) => {
      choiceArg(behavior, ["Save", "Prompt"], "Save");
      book.isDirty = false;
    },
    getActiveCell: (book) => {
      const { sheet, areas } = book.selection;
      const [first] = areas;
      if (first === undefined) throw invalidReference();
      return ref("Range", createRange(sheet, { ...first, rows: 1, columns: 1 }));
    },
    getActiveChart: (book) => {
      if (book.activeChart === undefined || book.activeChart.deleted) throw itemNotFound();
      return ref("Chart", book.activeChart);
    },
    getActiveChartOrNullObject: (book) =>
      book.activeChart === undefined || book.activeChart.deleted ? null : ref("Chart", book.activeChart),
    getActiveSlicer: () => {
      throw itemNotFound();
    },
    getActiveSlicerOrNullObject: () => null,
    getIsActiveCollabSession: () => false,
    getSelectedRange: (book) => {
      const { sheet, areas } = book.selection;
      const [first] = areas;
      if (first === undefined || areas.length > 1) throw invalidOperation();
      return ref("Range", createRange(sheet, first));
    },
    getSelectedRanges: (book) => {
      const { sheet, areas } = book.selection;
      return ref("RangeAreas", { sheet, areas: areas.map((area) => createRange(sheet, area)) });
    },
    createAndOpenWorkbook: (book, file) => {
      openOtherWorkbook(book, file);
    },
    insertWorksheetsFromBase64: (book, file, options) => insertSheets(book, file, recordArg(options ?? {})),
    _GetRangeForEventByReferenceId: (book, id) => {
      const range = eventRange(book, textArg(id));
      if (range === undefined) throw itemNotFound();
      return ref("Range", range);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (book, id) => {
      const range = eventRange(book, textArg(id));
      return range?.area === undefined ? null : ref("Range", range);
    },
  },
  events: {
    onActivated: eventMember(EventNumber.WorkbookActivated, "Activated", "onActivated", target),
    onAutoSaveSettingChanged: eventMember(
      EventNumber.WorkbookAutoSaveChanged,
      "AutoSaveSettingChanged",
      "onAutoSaveSettingChanged",
      target,
    ),
  },
};
