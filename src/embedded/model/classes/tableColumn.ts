import type { HostClass } from "../../protocol/hostClass";
import type { Area } from "../../store/area";
import { lastRow } from "../../store/area";
import { integerArg, optionalText, textArg } from "../arguments";
import type { Table } from "../book/book";
import { tableColumnNames } from "../book/lowerFormula";
import { bodyOfTable, createRange } from "../book/resolveAddress";
import { addTableColumn, deleteTableColumn, renameTableColumn } from "../book/tableColumns";
import { readValues } from "../book/readCells";
import { writeValues } from "../book/writeCells";
import { collection } from "../collection";
import { itemNotFound } from "../errors";
import { ref } from "../ref";
import type { ColumnState } from "../states";
import { live } from "./table";

const columnsOf = (table: Table): readonly ColumnState[] => live(table).columnIds.map((id) => ({ table, id }));

const members = collection<Table>(
  (table) => columnsOf(table).map((column) => ref("TableColumn", column)),
  (table, key) => {
    const names = tableColumnNames(live(table));
    const index =
      typeof key === "number"
        ? table.columnIds.indexOf(key)
        : names.findIndex((name) => name.toLowerCase() === textArg(key).toLowerCase());
    const found = columnsOf(table)[index];
    return found === undefined ? undefined : ref("TableColumn", found);
  },
);

/** Excel.TableColumnCollection */
export const tableColumnCollectionClass: HostClass<Table> = {
  name: "TableColumnCollection",
  ...members,
  methods: {
    ...members.methods,
    add: (table, index, values, name) => {
      const at = index === null || index === undefined ? undefined : integerArg(index);
      const id = addTableColumn(live(table), at, values, optionalText(name));
      return ref("TableColumn", { table, id });
    },
  },
};

/** The column's place counted from 0; a deleted column is not found. */
export function columnIndexOf({ table, id }: ColumnState): number {
  const index = live(table).columnIds.indexOf(id);
  if (index < 0) throw itemNotFound();
  return index;
}

/** Excel.TableColumn */
export const tableColumnClass: HostClass<ColumnState> = {
  name: "TableColumn",
  identity: (column) => ({ Id: column.id }),
  properties: {
    id: { get: (column) => column.id },
    index: { get: columnIndexOf },
    name: {
      get: (column) => tableColumnNames(column.table)[columnIndexOf(column)],
      set: (column, name) => renameTableColumn(column.table, columnIndexOf(column), textArg(name)),
    },
    values: {
      get: (column) => readValues(rangeOf(column, column.table.area)),
      set: (column, values) => writeValues(rangeOf(column, column.table.area), values),
    },
  },
  objects: { filter: (column) => ref("Filter", { table: column.table, columnId: column.id }) },
  methods: {
    delete: (column) => deleteTableColumn(column.table, columnIndexOf(column)),
    getRange: (column) => ref("Range", rangeOf(column, live(column.table).area)),
    getDataBodyRange: (column) => ref("Range", rangeOf(column, bodyOfTable(live(column.table)))),
    getHeaderRowRange: (column) => {
      if (!live(column.table).showHeaders) throw itemNotFound();
      return ref("Range", rangeOf(column, { ...column.table.area, rows: 1 }));
    },
    getTotalRowRange: (column) => {
      const { area, showTotals } = live(column.table);
      if (!showTotals) throw itemNotFound();
      return ref("Range", rangeOf(column, { ...area, row: lastRow(area), rows: 1 }));
    },
  },
};

function rangeOf(column: ColumnState, area: Area) {
  return createRange(column.table.sheet, { ...area, column: area.column + columnIndexOf(column), columns: 1 });
}
