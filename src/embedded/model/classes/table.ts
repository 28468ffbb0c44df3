import type { HostClass, Property } from "../../protocol/hostClass";
import { flagArg, rangeArg, textArg } from "../arguments";
import type { Table } from "../book/book";
import { EventNumber } from "../book/eventBus";
import { applyFilter, clearFilter } from "../book/filters";
import { areaOf, bodyOfTable, createRange } from "../book/resolveAddress";
import { removeTable, renameTable, resizeTable, setHeaders, setTotals } from "../book/tables";
import { lastRow } from "../../store/area";
import { invalidArgument, itemNotFound } from "../errors";
import { ref, same } from "../ref";
import { eventMember } from "../sheetEvents";

const flag = (name: string, fallback: boolean): Property<Table> => ({
  get: (table) => live(table).bag.values.get(name) ?? fallback,
  set: (table, value) => void live(table).bag.values.set(name, flagArg(value)),
});

/** A table that still exists. */
export function live(table: Table): Table {
  if (table.deleted) throw itemNotFound();
  return table;
}

/** Excel.Table */
export const tableClass: HostClass<Table> = {
  name: "Table",
  identity: (table) => ({ Id: table.id }),
  properties: {
    id: { get: (table) => live(table).id },
    legacyId: { get: (table) => live(table).id },
    name: { get: (table) => live(table).name, set: (table, name) => renameTable(live(table), textArg(name)) },
    style: { get: (table) => live(table).bag.values.get("style"), set: setStyle },
    showHeaders: { get: (table) => live(table).showHeaders, set: (table, on) => setHeaders(live(table), flagArg(on)) },
    showTotals: { get: (table) => live(table).showTotals, set: (table, on) => setTotals(live(table), flagArg(on)) },
    showBandedColumns: flag("showBandedColumns", false),
    showBandedRows: flag("showBandedRows", true),
    showFilterButton: flag("showFilterButton", true),
    highlightFirstColumn: flag("highlightFirstColumn", false),
    highlightLastColumn: flag("highlightLastColumn", false),
  },
  objects: {
    autoFilter: (table) => ref("AutoFilter", { sheet: live(table).sheet, table }),
    columns: same("TableColumnCollection"),
    rows: same("TableRowCollection"),
    sort: same("TableSort"),
    worksheet: (table) => ref("Worksheet", live(table).sheet),
  },
  methods: {
    clearFilters: (table) => clearFilter({ sheet: live(table).sheet, table }),
    convertToRange: (table) => {
      const { sheet, area } = live(table);
      removeTable(table, true);
      return ref("Range", createRange(sheet, area));
    },
    delete: (table) => removeTable(live(table), false),
    getRange: (table) => ref("Range", createRange(live(table).sheet, table.area)),
    getDataBodyRange: (table) => ref("Range", createRange(live(table).sheet, bodyOfTable(table))),
    getHeaderRowRange: (table) => {
      if (!live(table).showHeaders) throw itemNotFound();
      return ref("Range", createRange(table.sheet, { ...table.area, rows: 1 }));
    },
    getTotalRowRange: (table) => {
      if (!live(table).showTotals) throw itemNotFound();
      return ref("Range", createRange(table.sheet, { ...table.area, row: lastRow(table.area), rows: 1 }));
    },
    reapplyFilters: (table) => applyFilter({ sheet: live(table).sheet, table }),
    resize: (table, range) => {
      const to = rangeArg(range, live(table).sheet);
      if (to.sheet !== table.sheet) throw invalidArgument();
      resizeTable(table, areaOf(to));
    },
  },
  afterCalculation: ["reapplyFilters"],
  events: {
    onChanged: eventMember(EventNumber.TableChanged, "DataChanged", "onChanged", (table: Table) => table.id),
    onSelectionChanged: eventMember(
      EventNumber.TableSelectionChanged,
      "SelectionChanged",
      "onSelectionChanged",
      (table: Table) => table.id,
    ),
  },
};

function setStyle(table: Table, value: unknown): void {
  const name = textArg(value);
  const isKnown =
    /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(name) || name === "";
  if (!isKnown) throw invalidArgument();
  live(table).bag.values.set("style", name);
}
