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
    "structured references follow the table",
    "Table.resize",
    async (t) => {
      const x = sales(t);
      t.put("A4:C4", [["Cy", "N", 200]]);
      t.put("E1", [["=SUM(Sales[Amount])"]]);
      x.resize("A1:C4");
      return t.values("E1");
    },
    [[400]],
  ],
  [
    "a table is resized",
    "Table.resize",
    async (t) => {
      const x = sales(t);
      x.resize("A1:D5");
      return [await t.read(x.getRange(), "address"), await t.values("D1")];
    },
    ["Sheet1!A1:D5", [["Column4"]]],
  ],
  [
    "the header row stays when a table is resized",
    "Table.resize",
    async (t) => {
      sales(t).resize("A2:C5");
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a table is turned into cells",
    "Table.convertToRange",
    async (t) => {
      const r = sales(t).convertToRange();
      const n = t.sheet.tables.getCount();
      await t.sync();
      return [n.value, await t.read(r, "address"), await t.values("A2")];
    },
    [0, "Sheet1!A1:C3", [["Ann"]]],
  ],
  [
    "deleting a table deletes its cells",
    "Table.delete",
    async (t) => {
      sales(t).delete();
      return t.values("A1:A2");
    },
    [[""], [""]],
  ],
  [
    "a deleted table is not found",
    "Table.delete",
    async (t) => {
      const x = sales(t);
      x.delete();
      return t.read(x, "name");
    },
    refused("ItemNotFound"),
  ],
  [
    "a table is sorted",
    "TableSort.apply",
    async (t) => {
      const x = sales(t);
      x.sort.apply([{ key: 2 }]);
      return t.values("A2:A3");
    },
    [["Bob"], ["Ann"]],
  ],
  [
    "the sort is remembered",
    "TableSort.fields",
    async (t) => {
      const x = sales(t);
      x.sort.apply([{ key: 2, ascending: false }]);
      const f = (await t.read(x.sort, "fields")) as Excel.SortField[];
      return f.map((y) => [y.key, y.ascending]);
    },
    [[2, false]],
  ],
  [
    "a filter by values hides rows",
    "Filter.applyValuesFilter",
    async (t) => {
      const x = sales(t);
      x.columns.getItem("Region").filter.applyValuesFilter(["S"]);
      return [await t.read(t.sheet.getRange("2:2"), "rowHidden"), await t.read(t.sheet.getRange("3:3"), "rowHidden")];
    },
    [true, false],
  ],
  [
    "a custom filter compares",
    "Filter.applyCustomFilter",
    async (t) => {
      const x = sales(t);
      x.columns.getItem("Amount").filter.applyCustomFilter(">100");
      return t.read(x.getDataBodyRange().getVisibleView(), "values");
    },
    [["Ann", "N", 120]],
  ],
  [
    "top items",
    "Filter.applyTopItemsFilter",
    async (t) => {
      const x = sales(t);
      x.columns.getItem("Amount").filter.applyTopItemsFilter(1);
      return t.read(x.getDataBodyRange().getVisibleView(), "values");
    },
    [["Ann", "N", 120]],
  ],
  [
    "clearing filters shows all rows",
    "Table.clearFilters",
    async (t) => {
      const x = sales(t);
      x.columns.getItem("Region").filter.applyValuesFilter(["S"]);
      x.clearFilters();
      return t.read(t.sheet.getRange("2:3"), "rowHidden");
    },
    false,
  ],
  [
    "the criteria are read back",
    "Filter.criteria",
    async (t) => {
      const x = sales(t);
      x.columns.getItem("Region").filter.apply({ filterOn: "Values", values: ["N"] });
      return ((await t.read(x.columns.getItem("Region").filter, "criteria")) as Excel.FilterCriteria).values;
    },
    ["N"],
  ],
  [
    "an unknown kind of filter is refused",
    "Filter.apply",
    async (t) => {
      sales(t)
        .columns.getItem("Region")
        .filter.apply({ filterOn: "Mood" as never });
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a sheet has a filter of its own",
    "AutoFilter.apply",
    async (t) => {
      t.put("A1:A4", [["n"], [1], [2], [3]]);
      t.sheet.autoFilter.apply(t.sheet.getRange("A1:A4"), 0, { filterOn: "Custom", criterion1: ">=2" });
      await t.sync();
      return [await t.read(t.sheet.autoFilter, "isDataFiltered"), await t.read(t.sheet.getRange("2:2"), "rowHidden")];
    },
    [true, true],
  ],
  [
    "a removed filter hides nothing",
    "AutoFilter.remove",
    async (t) => {
      t.put("A1:A3", [["n"], [1], [2]]);
      t.sheet.autoFilter.apply("A1:A3", 0, { filterOn: "Custom", criterion1: "=9" });
      t.sheet.autoFilter.remove();
      await t.sync();
      return [await t.read(t.sheet.autoFilter, "enabled"), await t.read(t.sheet.getRange("2:3"), "rowHidden")];
    },
    [false, false],
  ],
  [
    "the tables a range touches",
    "Range.getTables",
    async (t) => {
      sales(t);
      return t.read(t.sheet.getRange("B2").getTables().getFirst(), "name");
    },
    "Sales",
  ],
  [
    "no table is touched",
    "Range.getTables",
    async (t) => {
      t.sheet.getRange("B2").getTables().getFirst();
      await t.sync();
    },
    refused("ItemNotFound"),
  ],
]);
