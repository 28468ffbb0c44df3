import type { Bench } from "./scripts";
import { conform, refused } from "./scripts";

/** A table of three columns and two rows at A1, called Sales. */
function sales(t: Bench): Excel.Table {
  t.put("A1:C3", [
    ["Rep", "Region", "Amount"],
    ["Ann", "N", 120],
    ["Bob", "S", 80],
  ]);
  const table = t.sheet.tables.add("A1:C3", true);
  table.name = "Sales";
  return table;
}

conform("tables", [
  [
    "flags of a table",
    "Table.showBandedRows",
    async (t) => {
      const x = sales(t);
      x.showBandedRows = false;
      x.highlightFirstColumn = true;
      x.load("showBandedRows,highlightFirstColumn,showFilterButton");
      await t.sync();
      return [x.showBandedRows, x.highlightFirstColumn, x.showFilterButton];
    },
    [false, true, true],
  ],
  [
    "a row is added at the end",
    "TableRowCollection.add",
    async (t) => {
      const x = sales(t);
      x.rows.add(undefined, [["Cy", "N", 200]]);
      return t.read(x.getDataBodyRange(), "values");
    },
    [
      ["Ann", "N", 120],
      ["Bob", "S", 80],
      ["Cy", "N", 200],
    ],
  ],
  [
    "a row is added at a place",
    "TableRowCollection.add",
    async (t) => {
      const x = sales(t);
      x.rows.add(0, [["Cy", "N", 200]]);
      return t.values("A2:A4");
    },
    [["Cy"], ["Ann"], ["Bob"]],
  ],
  [
    "a row of the wrong width is refused",
    "TableRowCollection.add",
    async (t) => {
      sales(t).rows.add(undefined, [["Cy"]]);
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "what lies below moves when rows are added",
    "TableRowCollection.add",
    async (t) => {
      const x = sales(t);
      t.put("A4", [["below"]]);
      x.rows.add(undefined, [["Cy", "N", 1]]);
      return t.values("A4:A5");
    },
    [["Cy"], ["below"]],
  ],
  [
    "a row is deleted",
    "TableRow.delete",
    async (t) => {
      const x = sales(t);
      x.rows.getItemAt(0).delete();
      return t.read(x.getDataBodyRange(), "values");
    },
    [["Bob", "S", 80]],
  ],
  [
    "a row that is not there is refused",
    "TableRowCollection.getItemAt",
    async (t) => {
      sales(t).rows.getItemAt(9);
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  ["rows are counted", "TableRowCollection.count", (t) => t.read(sales(t).rows, "count"), 2],
  ["rows have values", "TableRow.values", (t) => t.read(sales(t).rows.getItemAt(1), "values"), [["Bob", "S", 80]]],
  [
    "columns have names",
    "TableColumn.name",
    async (t) => {
      const c = sales(t).columns.load("items/name,items/index,items/id");
      await t.sync();
      return c.items.map((x) => [x.name, x.index, x.id]);
    },
    [
      ["Rep", 0, 1],
      ["Region", 1, 2],
      ["Amount", 2, 3],
    ],
  ],
  [
    "a column is found by its name",
    "TableColumnCollection.getItem",
    (t) => t.read(sales(t).columns.getItem("Amount").getDataBodyRange(), "values"),
    [[120], [80]],
  ],
  [
    "a column that is not there is not found",
    "TableColumnCollection.getItem",
    async (t) => {
      sales(t).columns.getItem("Nope");
      await t.sync();
    },
    refused("ItemNotFound"),
  ],
  [
    "a column is added",
    "TableColumnCollection.add",
    async (t) => {
      const x = sales(t);
      x.columns.add(undefined, [["Goal"], [100], [90]]);
      return t.read(x.getRange().getLastColumn(), "values");
    },
    [["Goal"], [100], [90]],
  ],
  [
    "a column is added with a name",
    "TableColumnCollection.add",
    async (t) => {
      const x = sales(t);
      x.columns.add(1, undefined, "Team");
      return t.values("A1:D1");
    },
    [["Rep", "Team", "Region", "Amount"]],
  ],
  [
    "a column of the wrong height is refused",
    "TableColumnCollection.add",
    async (t) => {
      sales(t).columns.add(undefined, [["Goal"]]);
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a column is deleted",
    "TableColumn.delete",
    async (t) => {
      const x = sales(t);
      x.columns.getItem("Region").delete();
      return t.read(x.getHeaderRowRange(), "values");
    },
    [["Rep", "Amount"]],
  ],
  [
    "ids stay with their columns",
    "TableColumn.id",
    async (t) => {
      const x = sales(t);
      x.columns.getItem("Region").delete();
      return t.read(x.columns.getItem("Amount"), "id");
    },
    3,
  ],
  [
    "a column gets another name",
    "TableColumn.name",
    async (t) => {
      const x = sales(t);
      x.columns.getItem("Rep").name = "Person";
      return t.values("A1");
    },
    [["Person"]],
  ],
  [
    "structured references work",
    "Table",
    async (t) => {
      sales(t);
      t.put("E1", [["=SUM(Sales[Amount])"]]);
      return t.values("E1");
    },
    [[200]],
  ],
  [
    "structured references of a row",
    "Table",
    async (t) => {
      const x = sales(t);
      x.columns.add(undefined, [["Double"], ["=[@Amount]*2"], ["=[@Amount]*2"]]);
      return t.values("D2:D3");
    },
    [[240], [160]],
  ],
]);
