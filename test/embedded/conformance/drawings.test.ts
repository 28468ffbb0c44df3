import { conform, refused } from "./scripts";

const ONE_PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

conform("drawings, bindings and styles", [
  [
    "a shape is filled with one colour",
    "ShapeFill.setSolidColor",
    async (t) => {
      const shape = t.sheet.shapes.addGeometricShape("Triangle");
      shape.fill.setSolidColor("yellow");
      shape.fill.load("foregroundColor, type");
      await t.sync();
      return [shape.fill.foregroundColor, shape.fill.type];
    },
    ["#FFFF00", "Solid"],
  ],
  [
    "a cleared fill is none",
    "ShapeFill.clear",
    (t) => {
      const { fill } = t.sheet.shapes.addGeometricShape("Cube");
      fill.clear();
      return t.read(fill, "type");
    },
    "NoFill",
  ],
  [
    "the outline has a colour, a weight and dashes",
    "ShapeLineFormat.dashStyle",
    async (t) => {
      const { lineFormat } = t.sheet.shapes.addGeometricShape("Cube");
      lineFormat.color = "red";
      lineFormat.weight = 3;
      lineFormat.dashStyle = "Dash";
      lineFormat.load("color, weight, dashStyle");
      await t.sync();
      return [lineFormat.color, lineFormat.weight, lineFormat.dashStyle];
    },
    ["#FF0000", 3, "Dash"],
  ],
  [
    "dashes that do not exist are refused",
    "ShapeLineFormat.dashStyle",
    async (t) => {
      t.sheet.shapes.addGeometricShape("Cube").lineFormat.dashStyle = "Zigzag" as never;
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a text box has a text",
    "TextRange.text",
    (t) => t.read(t.sheet.shapes.addTextBox("Hello").textFrame.textRange, "text"),
    "Hello",
  ],
  [
    "a part of a text has a font of its own",
    "TextRange.getSubstring",
    async (t) => {
      const { textRange } = t.sheet.shapes.addTextBox("Hello world").textFrame;
      const part = textRange.getSubstring(0, 5);
      part.font.bold = true;
      part.load("text, font/bold");
      textRange.load("font/bold");
      await t.sync();
      return [part.text, part.font.bold, textRange.font.bold];
    },
    ["Hello", true, false],
  ],
  [
    "a text that is deleted is gone",
    "TextFrame.deleteText",
    async (t) => {
      const { textFrame } = t.sheet.shapes.addTextBox("Hello");
      textFrame.deleteText();
      return t.read(textFrame, "hasText");
    },
    false,
  ],
  [
    "a line can join two shapes",
    "Line.connectBeginShape",
    async (t) => {
      const line = t.sheet.shapes.addLine(10, 10, 90, 90, "Elbow");
      const shape = t.sheet.shapes.addGeometricShape("Hexagon");
      line.line.connectBeginShape(shape, 2);
      line.line.load("isBeginConnected, beginConnectedSite, connectorType");
      await t.sync();
      return [line.line.isBeginConnected, line.line.beginConnectedSite, line.line.connectorType];
    },
    [true, 2, "Elbow"],
  ],
  [
    "a line lets go of a shape",
    "Line.disconnectEndShape",
    async (t) => {
      const { line } = t.sheet.shapes.addLine(10, 10, 90, 90);
      line.connectEndShape(t.sheet.shapes.addGeometricShape("Hexagon"), 0);
      line.disconnectEndShape();
      return t.read(line, "isEndConnected");
    },
    false,
  ],
  [
    "only a line is a line",
    "Shape.line",
    (t) => t.read(t.sheet.shapes.addGeometricShape("Hexagon").line, "id"),
    refused("InvalidOperation"),
  ],
  [
    "a picture knows its format",
    "Image.format",
    (t) => t.read(t.sheet.shapes.addImage(ONE_PIXEL).image, "format"),
    "PNG",
  ],
  [
    "a group takes its shapes out of the sheet's list",
    "ShapeCollection.addGroup",
    async (t) => {
      const shapes = [t.sheet.shapes.addGeometricShape("Cube"), t.sheet.shapes.addGeometricShape("Cube")];
      const group = t.sheet.shapes.addGroup(shapes);
      const inside = group.group.shapes.getCount();
      const outside = t.sheet.shapes.getCount();
      await t.sync();
      return [inside.value, outside.value];
    },
    [2, 1],
  ],
  [
    "an ungrouped group leaves its shapes",
    "ShapeGroup.ungroup",
    async (t) => {
      const shapes = [t.sheet.shapes.addGeometricShape("Cube"), t.sheet.shapes.addGeometricShape("Cube")];
      t.sheet.shapes.addGroup(shapes).group.ungroup();
      const count = t.sheet.shapes.getCount();
      await t.sync();
      return count.value;
    },
    2,
  ],
  [
    "one shape is no group",
    "ShapeCollection.addGroup",
    async (t) => {
      t.sheet.shapes.addGroup([t.sheet.shapes.addGeometricShape("Cube")]);
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a shape brought to the front is the last",
    "Shape.setZOrder",
    async (t) => {
      const first = t.sheet.shapes.addGeometricShape("Cube");
      t.sheet.shapes.addGeometricShape("Cube");
      first.setZOrder("BringToFront");
      return t.read(first, "zOrderPosition");
    },
    1,
  ],
  [
    "a shape grows from its middle",
    "Shape.scaleWidth",
    async (t) => {
      const shape = t.sheet.shapes.addGeometricShape("Cube");
      shape.left = 100;
      shape.width = 40;
      shape.scaleWidth(2, "CurrentSize", "ScaleFromMiddle");
      shape.load("left, width");
      await t.sync();
      return [shape.left, shape.width];
    },
    [80, 80],
  ],
  [
    "a shape turns further",
    "Shape.incrementRotation",
    async (t) => {
      const shape = t.sheet.shapes.addGeometricShape("Cube");
      shape.rotation = 350;
      shape.incrementRotation(20);
      return t.read(shape, "rotation");
    },
    10,
  ],
  [
    "a shape is copied to another sheet",
    "Shape.copyTo",
    async (t) => {
      const other = t.workbook.worksheets.add("Other");
      t.sheet.shapes.addTextBox("Hello").copyTo(other);
      other.shapes.load("items/textFrame/textRange/text");
      await t.sync();
      return other.shapes.items.map((shape) => shape.textFrame.textRange.text);
    },
    ["Hello"],
  ],
  [
    "cells that are bound are found by the binding's id",
    "BindingCollection.add",
    async (t) => {
      t.workbook.bindings.add(t.sheet.getRange("B2:C3"), "Range", "mine");
      return t.read(t.workbook.bindings.getItem("mine").getRange(), "address");
    },
    "Sheet1!B2:C3",
  ],
  [
    "a bound table is a table",
    "Binding.getTable",
    async (t) => {
      t.put("A1:B2", [
        ["a", "b"],
        [1, 2],
      ]);
      t.sheet.tables.add("A1:B2", true).name = "Sales";
      return t.read(t.workbook.bindings.addFromNamedItem("Sales", "Table", "mine").getTable(), "name");
    },
    "Sales",
  ],
  [
    "bound cells are no table",
    "Binding.getTable",
    (t) => t.read(t.workbook.bindings.add("Sheet1!A1", "Range", "mine").getTable(), "name"),
    refused("InvalidOperation"),
  ],
  [
    "the selection can be bound",
    "BindingCollection.addFromSelection",
    async (t) => {
      t.sheet.getRange("D4:E5").select();
      await t.sync();
      return t.read(t.workbook.bindings.addFromSelection("Range", "mine").getRange(), "address");
    },
    "Sheet1!D4:E5",
  ],
  [
    "a deleted binding is gone",
    "Binding.delete",
    async (t) => {
      t.workbook.bindings.add("Sheet1!A1", "Range", "mine").delete();
      const gone = t.workbook.bindings.getItemOrNullObject("mine");
      await t.sync();
      return gone.isNullObject;
    },
    true,
  ],
  [
    "tables get the medium style 2 unless told otherwise",
    "TableStyleCollection.getDefault",
    (t) => t.read(t.workbook.tableStyles.getDefault(), "name"),
    "TableStyleMedium2",
  ],
  [
    "a style of one's own can become the default",
    "TableStyleCollection.setDefault",
    async (t) => {
      t.workbook.tableStyles.add("Ours");
      t.workbook.tableStyles.setDefault("Ours");
      return t.read(t.workbook.tableStyles.getDefault(), "name");
    },
    "Ours",
  ],
  [
    "two styles cannot share a name",
    "TableStyleCollection.add",
    async (t) => {
      t.workbook.tableStyles.add("TableStyleLight1");
      await t.sync();
    },
    refused("ItemAlreadyExists"),
  ],
  [
    "a built-in style cannot be deleted",
    "SlicerStyle.delete",
    async (t) => {
      t.workbook.slicerStyles.getItem("SlicerStyleLight1").delete();
      await t.sync();
    },
    refused("InvalidOperation"),
  ],
  [
    "a copy of a built-in style is one's own",
    "PivotTableStyle.duplicate",
    (t) => t.read(t.workbook.pivotTableStyles.getItem("PivotStyleLight1").duplicate(), "readOnly"),
    false,
  ],
  [
    "a timeline style can be renamed",
    "TimelineStyle.name",
    async (t) => {
      const style = t.workbook.timelineStyles.add("Ours");
      style.name = "Theirs";
      const found = t.workbook.timelineStyles.getItemOrNullObject("Theirs");
      await t.sync();
      return found.isNullObject;
    },
    false,
  ],
  [
    "another workbook is opened from a file",
    "Workbook.createAndOpenWorkbook",
    async (t) => {
      const opened: unknown[] = [];
      t.excel.book.openOther = (file) => opened.push(file?.length);
      await t.Excel.createWorkbook("UEsDBA==");
      await t.Excel.createWorkbook();
      return opened.map((length) => length ?? "empty");
    },
    [4, "empty"],
  ],
  [
    "what is no workbook is not opened",
    "Workbook.createAndOpenWorkbook",
    (t) => t.Excel.createWorkbook("bm8gZmlsZQ=="),
    refused("InvalidArgument"),
  ],
]);
