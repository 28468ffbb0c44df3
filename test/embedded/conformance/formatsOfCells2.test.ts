import { conform, refused } from "./scripts";

conform("formats of cells", [
  [
    "autofit widens a column",
    "RangeFormat.autofitColumns",
    async (t) => {
      t.put("A1", [["a rather long text that needs room"]]);
      t.sheet.getRange("A:A").format.autofitColumns();
      return ((await t.read(t.sheet.getRange("A1"), "format/columnWidth")) as number) > 100;
    },
    true,
  ],
  [
    "a standard width can be restored",
    "RangeFormat.useStandardWidth",
    async (t) => {
      const r = t.sheet.getRange("A:A");
      r.format.columnWidth = 200;
      r.format.useStandardWidth = true;
      return t.read(r, "format/columnWidth");
    },
    48,
  ],
  [
    "a hidden column",
    "Range.columnHidden",
    async (t) => {
      t.sheet.getRange("B:B").columnHidden = true;
      return t.read(t.sheet.getRange("B1"), "columnHidden");
    },
    true,
  ],
  [
    "partly hidden answers null",
    "Range.rowHidden",
    async (t) => {
      t.sheet.getRange("1:1").rowHidden = true;
      return t.read(t.sheet.getRange("1:2"), "rowHidden");
    },
    null,
  ],
  [
    "borders by their side",
    "RangeBorderCollection.getItem",
    async (t) => {
      const b = t.sheet.getRange("A1:B2").format.borders.getItem("EdgeTop");
      b.style = "Continuous";
      b.color = "#FF0000";
      b.weight = "Thick";
      const x = t.sheet.getRange("B1").format.borders.getItem("EdgeTop").load("style,color,weight");
      await t.sync();
      return [x.style, x.color, x.weight];
    },
    ["Continuous", "#FF0000", "Thick"],
  ],
  [
    "inside borders are between the cells",
    "RangeBorderCollection.getItem",
    async (t) => {
      t.sheet.getRange("A1:A3").format.borders.getItem("InsideHorizontal").style = "Dash";
      return t.read(t.sheet.getRange("A1").format.borders.getItem("EdgeBottom"), "style");
    },
    "Dash",
  ],
  [
    "a line below is the line above the next cell",
    "RangeBorder.style",
    async (t) => {
      t.sheet.getRange("A1").format.borders.getItem("EdgeBottom").style = "Double";
      return t.read(t.sheet.getRange("A2").format.borders.getItem("EdgeTop"), "style");
    },
    "Double",
  ],
  [
    "a side that is none is refused",
    "RangeBorderCollection.getItem",
    async (t) => {
      t.sheet.getRange("A1").format.borders.getItem("Middle" as never);
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "there are eight sides",
    "RangeBorderCollection.count",
    (t) => t.read(t.sheet.getRange("A1").format.borders, "count"),
    8,
  ],
  [
    "a style by name",
    "Range.style",
    async (t) => {
      const r = t.sheet.getRange("A1");
      r.style = "Good";
      return [await t.read(r, "style"), await t.read(r, "format/fill/color")];
    },
    ["Good", "#C6EFCE"],
  ],
  [
    "a style that is not there is refused",
    "Range.style",
    async (t) => {
      t.sheet.getRange("A1").style = "Lovely";
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "own styles",
    "StyleCollection.add",
    async (t) => {
      t.workbook.styles.add("Mine");
      return t.read(t.workbook.styles.getItem("mine"), "builtIn");
    },
    false,
  ],
  [
    "a style name that is taken is refused",
    "StyleCollection.add",
    async (t) => {
      t.workbook.styles.add("Normal");
      await t.sync();
    },
    refused("ItemAlreadyExists"),
  ],
  [
    "a built-in style cannot be deleted",
    "Style.delete",
    async (t) => {
      t.workbook.styles.getItem("Normal").delete();
      await t.sync();
    },
    refused("InvalidOperation"),
  ],
  [
    "cell properties are read in bulk",
    "Range.getCellProperties",
    async (t) => {
      t.sheet.getRange("B1").format.font.bold = true;
      const p = t.sheet.getRange("A1:B1").getCellProperties({ address: true, format: { font: { bold: true } } });
      await t.sync();
      return p.value.map((row) => row.map((c) => [c.address, c.format?.font?.bold]));
    },
    [
      [
        ["Sheet1!A1", false],
        ["Sheet1!B1", true],
      ],
    ],
  ],
  [
    "cell properties are set in bulk",
    "Range.setCellProperties",
    async (t) => {
      t.sheet
        .getRange("A1:B1")
        .setCellProperties([[{ format: { fill: { color: "#FF0000" } } }, { format: { font: { bold: true } } }]]);
      await t.sync();
      return [
        await t.read(t.sheet.getRange("A1"), "format/fill/color"),
        await t.read(t.sheet.getRange("B1"), "format/font/bold"),
      ];
    },
    ["#FF0000", true],
  ],
  [
    "cell properties of the wrong size are refused",
    "Range.setCellProperties",
    async (t) => {
      t.sheet.getRange("A1:B1").setCellProperties([[{}]]);
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "row properties",
    "Range.getRowProperties",
    async (t) => {
      t.sheet.getRange("2:2").rowHidden = true;
      const p = t.sheet.getRange("A1:A2").getRowProperties({ rowHidden: true, rowIndex: true });
      await t.sync();
      return p.value.map((x) => [x.rowIndex, x.rowHidden]);
    },
    [
      [0, false],
      [1, true],
    ],
  ],
  [
    "cells are locked unless told otherwise",
    "FormatProtection.locked",
    (t) => t.read(t.sheet.getRange("A1"), "format/protection/locked"),
    true,
  ],
]);
