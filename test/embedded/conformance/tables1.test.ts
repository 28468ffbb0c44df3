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
    "a table has a name of its own",
    "TableCollection.add",
    async (t) => {
      t.put("A1:B2", [
        ["a", "b"],
        [1, 2],
      ]);
      return t.read(t.sheet.tables.add("A1:B2", true), "name");
    },
    "Table1",
  ],
  [
    "without headers a row of them is put above",
    "TableCollection.add",
    async (t) => {
      t.put("A1:B1", [[1, 2]]);
      const table = t.sheet.tables.add("A1:B1", false);
      await t.sync();
      return [await t.read(table.getRange(), "address"), await t.values("A1:B2")];
    },
    [
      "Sheet1!A1:B2",
      [
        ["Column1", "Column2"],
        [1, 2],
      ],
    ],
  ],
  [
    "tables do not overlap",
    "TableCollection.add",
    async (t) => {
      sales(t);
      t.sheet.tables.add("C3:D4", true);
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "an address on another sheet is refused",
    "TableCollection.add",
    async (t) => {
      t.workbook.worksheets.add("B");
      t.sheet.tables.add("B!A1:B2", true);
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "repeated headers are numbered",
    "TableCollection.add",
    async (t) => {
      t.put("A1:B2", [
        ["x", "x"],
        [1, 2],
      ]);
      t.sheet.tables.add("A1:B2", true);
      return t.values("A1:B1");
    },
    [["x", "x2"]],
  ],
  [
    "a table is found by its name",
    "TableCollection.getItem",
    async (t) => {
      sales(t);
      return t.read(t.workbook.tables.getItem("sales"), "name");
    },
    "Sales",
  ],
  [
    "a table that is not there is not found",
    "TableCollection.getItem",
    async (t) => {
      t.workbook.tables.getItem("Nope");
      await t.sync();
    },
    refused("ItemNotFound"),
  ],
  [
    "a table that is not there is a null object",
    "TableCollection.getItemOrNullObject",
    async (t) => {
      const x = t.workbook.tables.getItemOrNullObject("Nope");
      await t.sync();
      return x.isNullObject;
    },
    true,
  ],
  [
    "tables are counted",
    "TableCollection.getCount",
    async (t) => {
      sales(t);
      const n = t.workbook.tables.getCount();
      await t.sync();
      return n.value;
    },
    1,
  ],
  [
    "a table on a sheet is not on another",
    "TableCollection.count",
    async (t) => {
      sales(t);
      return t.read(t.workbook.worksheets.add("B").tables, "count");
    },
    0,
  ],
  [
    "a name that is taken is refused",
    "Table.name",
    async (t) => {
      sales(t);
      t.put("E1:E2", [["x"], [1]]);
      t.sheet.tables.add("E1:E2", true).name = "SALES";
      await t.sync();
    },
    refused("ItemAlreadyExists"),
  ],
  [
    "a name with a blank is refused",
    "Table.name",
    async (t) => {
      sales(t).name = "My Sales";
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a name that is a cell is refused",
    "Table.name",
    async (t) => {
      sales(t).name = "AB12";
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "the parts of a table",
    "Table.getDataBodyRange",
    async (t) => {
      const x = sales(t);
      return [
        await t.read(x.getRange(), "address"),
        await t.read(x.getHeaderRowRange(), "address"),
        await t.read(x.getDataBodyRange(), "address"),
      ];
    },
    ["Sheet1!A1:C3", "Sheet1!A1:C1", "Sheet1!A2:C3"],
  ],
  [
    "without totals there is no totals row",
    "Table.getTotalRowRange",
    async (t) => {
      await t.read(sales(t).getTotalRowRange(), "address");
    },
    refused("ItemNotFound"),
  ],
  [
    "the totals row sums the last column",
    "Table.showTotals",
    async (t) => {
      const x = sales(t);
      x.showTotals = true;
      return t.read(x.getTotalRowRange(), "values");
    },
    [["Total", "", 200]],
  ],
  [
    "the totals row can go again",
    "Table.showTotals",
    async (t) => {
      const x = sales(t);
      x.showTotals = true;
      x.showTotals = false;
      await t.sync();
      return [await t.read(x.getRange(), "address"), await t.values("A4")];
    },
    ["Sheet1!A1:C3", [[""]]],
  ],
  [
    "the header row can go",
    "Table.showHeaders",
    async (t) => {
      const x = sales(t);
      x.showHeaders = false;
      return t.read(x.getRange(), "address");
    },
    "Sheet1!A2:C3",
  ],
  [
    "styles are named",
    "Table.style",
    async (t) => {
      const x = sales(t);
      x.style = "TableStyleLight9";
      return t.read(x, "style");
    },
    "TableStyleLight9",
  ],
  [
    "an unknown style is refused",
    "Table.style",
    async (t) => {
      sales(t).style = "Fancy";
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
]);
