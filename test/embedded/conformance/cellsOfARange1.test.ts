import { conform, refused } from "./scripts";

conform("cells of a range", [
  [
    "a block comes back as it was written",
    "Range.values",
    async (t) => {
      t.put("A1:B2", [
        [1, "a"],
        [true, ""],
      ]);
      return t.values("A1:B2");
    },
    [
      [1, "a"],
      [true, ""],
    ],
  ],
  [
    "one value fills the range",
    "Range.values",
    async (t) => {
      t.sheet.getRange("A1:B2").values = 7 as never;
      return t.values("A1:B2");
    },
    [
      [7, 7],
      [7, 7],
    ],
  ],
  [
    "null leaves a cell as it is",
    "Range.values",
    async (t) => {
      t.put("A1:B1", [[1, 2]]);
      t.put("A1:B1", [[null, 5]]);
      return t.values("A1:B1");
    },
    [[1, 5]],
  ],
  [
    "an empty text empties a cell",
    "Range.values",
    async (t) => {
      t.put("A1", [[1]]);
      t.put("A1", [[""]]);
      return t.read(t.sheet.getRange("A1"), "valueTypes");
    },
    [["Empty"]],
  ],
  [
    "a block of the wrong height is refused",
    "Range.values",
    async (t) => {
      t.put("A1:B2", [[1, 2]]);
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a block of the wrong width is refused",
    "Range.values",
    async (t) => {
      t.put("A1:B1", [[1]]);
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "jagged rows are refused",
    "Range.values",
    async (t) => {
      t.put("A1:B2", [[1, 2], [3]]);
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a digit text becomes a number",
    "Range.values",
    async (t) => {
      t.put("A1", [["12.5"]]);
      return t.values("A1");
    },
    [[12.5]],
  ],
  [
    "a leading apostrophe keeps a text",
    "Range.values",
    async (t) => {
      t.put("A1", [["'12"]]);
      return t.values("A1");
    },
    [["12"]],
  ],
  [
    "a text format keeps digits a text",
    "Range.numberFormat",
    async (t) => {
      t.sheet.getRange("A1").numberFormat = [["@"]];
      t.put("A1", [["007"]]);
      return t.values("A1");
    },
    [["007"]],
  ],
  [
    "a percent text becomes a ratio shown as percent",
    "Range.values",
    async (t) => {
      t.put("A1", [["7%"]]);
      const r = t.sheet.getRange("A1").load("values,text,numberFormat");
      await t.sync();
      return [r.values, r.text, r.numberFormat];
    },
    [[[0.07]], [["7%"]], [["0%"]]],
  ],
  [
    "a date text becomes a serial",
    "Range.values",
    async (t) => {
      t.put("A1", [["2024-03-01"]]);
      return t.values("A1");
    },
    [[45352]],
  ],
  [
    "TRUE becomes a boolean",
    "Range.valueTypes",
    async (t) => {
      t.put("A1", [["TRUE"]]);
      return t.read(t.sheet.getRange("A1"), "valueTypes");
    },
    [["Boolean"]],
  ],
  [
    "every kind of value has its type",
    "Range.valueTypes",
    async (t) => {
      t.put("A1:D1", [[1, "x", false, "=1/0"]]);
      return t.read(t.sheet.getRange("A1:E1"), "valueTypes");
    },
    [["Double", "String", "Boolean", "Error", "Empty"]],
  ],
  [
    "a value must be loaded before it is read",
    "Range.load",
    async (t) => {
      const r = t.sheet.getRange("A1");
      await t.sync();
      return r.values;
    },
    refused("PropertyNotLoaded"),
  ],
  [
    "a loaded value must be synced before it is read",
    "Range.load",
    (t) => {
      const r = t.sheet.getRange("A1").load("values");
      return Promise.resolve(r.values);
    },
    refused("PropertyNotLoaded"),
  ],
  ["the address names the sheet", "Range.address", (t) => t.read(t.sheet.getRange("b2:c3"), "address"), "Sheet1!B2:C3"],
  [
    "a sheet name with a blank is quoted in addresses",
    "Range.address",
    async (t) => {
      t.sheet.name = "Q1 Sales";
      return t.read(t.sheet.getRange("A1"), "address");
    },
    "'Q1 Sales'!A1",
  ],
  [
    "whole columns have a short address",
    "Range.address",
    (t) => t.read(t.sheet.getRange("B:C"), "address"),
    "Sheet1!B:C",
  ],
  ["whole rows have a short address", "Range.address", (t) => t.read(t.sheet.getRange("2:3"), "address"), "Sheet1!2:3"],
  [
    "counts and indexes",
    "Range.rowIndex",
    async (t) => {
      const r = t.sheet.getRange("B3:D4").load("rowIndex,columnIndex,rowCount,columnCount,cellCount");
      await t.sync();
      return [r.rowIndex, r.columnIndex, r.rowCount, r.columnCount, r.cellCount];
    },
    [2, 1, 2, 3, 6],
  ],
  ["a count beyond 31 bits is -1", "Range.cellCount", (t) => t.read(t.sheet.getRange(), "cellCount"), -1],
  ["an entire column knows it", "Range.isEntireColumn", (t) => t.read(t.sheet.getRange("C:C"), "isEntireColumn"), true],
  ["an entire row knows it", "Range.isEntireRow", (t) => t.read(t.sheet.getRange("3:3"), "isEntireRow"), true],
  [
    "a read-only property cannot be set",
    "Range.address",
    async (t) => {
      const range = t.sheet.getRange("A1");
      const address = await t.read(range, "address");
      try {
        range.set({ address: "x" } as never);
        return "taken";
      } catch (error) {
        return [address, (error as { code: string }).code];
      }
    },
    ["Sheet1!A1", "InvalidArgument"],
  ],
  [
    "an address that is none is refused",
    "Worksheet.getRange",
    async (t) => {
      t.sheet.getRange("not an address");
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
]);
