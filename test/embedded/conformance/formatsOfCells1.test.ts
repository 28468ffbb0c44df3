import { conform, refused } from "./scripts";

conform("formats of cells", [
  [
    "a fill has a colour",
    "RangeFill.color",
    async (t) => {
      const r = t.sheet.getRange("A1");
      r.format.fill.color = "#ffcc00";
      return t.read(r, "format/fill/color");
    },
    "#FFCC00",
  ],
  [
    "a colour may be named",
    "RangeFill.color",
    async (t) => {
      const r = t.sheet.getRange("A1");
      r.format.fill.color = "Orange";
      return t.read(r, "format/fill/color");
    },
    "#FFA500",
  ],
  [
    "a colour that is none is refused",
    "RangeFill.color",
    async (t) => {
      t.sheet.getRange("A1").format.fill.color = "#12";
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "an unfilled cell is white",
    "RangeFill.color",
    (t) => t.read(t.sheet.getRange("A1"), "format/fill/color"),
    "#FFFFFF",
  ],
  [
    "mixed fills answer null",
    "RangeFill.color",
    async (t) => {
      t.sheet.getRange("A1").format.fill.color = "#FF0000";
      return t.read(t.sheet.getRange("A1:A2"), "format/fill/color");
    },
    null,
  ],
  [
    "a fill is cleared",
    "RangeFill.clear",
    async (t) => {
      const r = t.sheet.getRange("A1");
      r.format.fill.color = "#FF0000";
      r.format.fill.clear();
      return t.read(r, "format/fill/color");
    },
    "#FFFFFF",
  ],
  [
    "a filled column fills every cell of it",
    "RangeFill.color",
    async (t) => {
      t.sheet.getRange("B:B").format.fill.color = "#00FF00";
      return t.read(t.sheet.getRange("B77"), "format/fill/color");
    },
    "#00FF00",
  ],
  [
    "fonts",
    "RangeFont",
    async (t) => {
      const f = t.sheet.getRange("A1").format.font;
      f.set({ bold: true, italic: true, size: 14, name: "Arial", underline: "Single", strikethrough: true });
      f.load("bold,italic,size,name,underline,strikethrough");
      await t.sync();
      return [f.bold, f.italic, f.size, f.name, f.underline, f.strikethrough];
    },
    [true, true, 14, "Arial", "Single", true],
  ],
  [
    "a font of size 0 is refused",
    "RangeFont.size",
    async (t) => {
      t.sheet.getRange("A1").format.font.size = 0;
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "an underline that is none is refused",
    "RangeFont.underline",
    async (t) => {
      t.sheet.getRange("A1").format.font.underline = "Wavy" as never;
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "bold must be a truth value",
    "RangeFont.bold",
    async (t) => {
      t.sheet.getRange("A1").format.font.bold = "yes" as never;
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "mixed sizes answer null",
    "RangeFont.size",
    async (t) => {
      t.sheet.getRange("A1").format.font.size = 20;
      return t.read(t.sheet.getRange("A1:B1"), "format/font/size");
    },
    null,
  ],
  [
    "alignment",
    "RangeFormat.horizontalAlignment",
    async (t) => {
      const r = t.sheet.getRange("A1");
      r.format.horizontalAlignment = "Center";
      r.format.verticalAlignment = "Top";
      r.format.wrapText = true;
      const f = r.format.load("horizontalAlignment,verticalAlignment,wrapText");
      await t.sync();
      return [f.horizontalAlignment, f.verticalAlignment, f.wrapText];
    },
    ["Center", "Top", true],
  ],
  [
    "an alignment that is none is refused",
    "RangeFormat.horizontalAlignment",
    async (t) => {
      t.sheet.getRange("A1").format.horizontalAlignment = "Middle" as never;
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "indents",
    "RangeFormat.adjustIndent",
    async (t) => {
      const r = t.sheet.getRange("A1");
      r.format.adjustIndent(3);
      return t.read(r, "format/indentLevel");
    },
    3,
  ],
  [
    "a column has a width",
    "RangeFormat.columnWidth",
    async (t) => {
      t.sheet.getRange("B:C").format.columnWidth = 120;
      return t.read(t.sheet.getRange("C5"), "format/columnWidth");
    },
    120,
  ],
  [
    "different widths answer null",
    "RangeFormat.columnWidth",
    async (t) => {
      t.sheet.getRange("B:B").format.columnWidth = 120;
      return t.read(t.sheet.getRange("A1:B1"), "format/columnWidth");
    },
    null,
  ],
  [
    "a width below nothing is refused",
    "RangeFormat.columnWidth",
    async (t) => {
      t.sheet.getRange("A:A").format.columnWidth = -1;
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a row has a height",
    "RangeFormat.rowHeight",
    async (t) => {
      t.sheet.getRange("2:2").format.rowHeight = 33;
      return t.read(t.sheet.getRange("A2"), "format/rowHeight");
    },
    33,
  ],
  [
    "a row higher than 409.5 points is refused",
    "RangeFormat.rowHeight",
    async (t) => {
      t.sheet.getRange("2:2").format.rowHeight = 500;
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
]);
