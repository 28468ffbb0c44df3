import type { HostClass } from "../../protocol/hostClass";
import { integerArg } from "../arguments";
import type { Table } from "../book/book";
import { readValues } from "../book/readCells";
import { bodyOfTable, createRange } from "../book/resolveAddress";
import { addTableRows, deleteTableRows } from "../book/tableColumns";
import { writeValues } from "../book/writeCells";
import { invalidArgument, itemNotFound } from "../errors";
import { ref } from "../ref";
import type { RowState } from "../states";
import { live } from "./table";
import { isEmptyBody } from "../book/tableColumns";

const countOf = (table: Table): number => (isEmptyBody(live(table)) ? 0 : bodyOfTable(table).rows);

/** Excel.TableRowCollection */
export const tableRowCollectionClass: HostClass<Table> = {
  name: "TableRowCollection",
  items: (table) => Array.from({ length: countOf(table) }, (_, index) => ref("TableRow", { table, index })),
  properties: { count: { get: countOf } },
  methods: {
    add: (table, index, values) => {
      const at = index === null || index === undefined ? undefined : integerArg(index);
      return ref("TableRow", { table, index: addTableRows(live(table), at, values) });
    },
    getCount: countOf,
    getItemAt: (table, index) => {
      const at = integerArg(index);
      if (at < 0 || at >= countOf(table)) throw invalidArgument();
      return ref("TableRow", { table, index: at });
    },
    deleteRows: (table, rows) => {
      if (!Array.isArray(rows)) throw invalidArgument();
      const indexes = rows.map((row: { state?: { index?: number } } | number) =>
        typeof row === "number" ? row : (row.state?.index ?? -1),
      );
      for (const index of indexes.sort((a, b) => b - a)) deleteTableRows(live(table), index);
    },
    deleteRowsAt: (table, index, count) =>
      deleteTableRows(live(table), integerArg(index), count === null || count === undefined ? 1 : integerArg(count)),
  },
};

/** Excel.TableRow */
export const tableRowClass: HostClass<RowState> = {
  name: "TableRow",
  properties: {
    index: { get: (row) => row.index },
    values: { get: (row) => readValues(rangeOf(row)), set: (row, values) => writeValues(rangeOf(row), values) },
  },
  methods: {
    delete: (row) => deleteTableRows(live(row.table), row.index),
    getRange: (row) => ref("Range", rangeOf(row)),
  },
};

function rangeOf({ table, index }: RowState) {
  const body = bodyOfTable(live(table));
  if (index >= body.rows) throw itemNotFound();
  return createRange(table.sheet, { ...body, row: body.row + index, rows: 1 });
}
