import { conform, refused } from "./scripts";

conform("worksheets", [
  [
    "formulas on a deleted sheet are #REF!",
    "Worksheet.delete",
    async (t) => {
      const b = t.workbook.worksheets.add("B");
      t.put("A1", [["=B!A1"]]);
      b.delete();
      return t.values("A1");
    },
    [["#REF!"]],
  ],
  [
    "a copy is called (2)",
    "Worksheet.copy",
    async (t) => {
      t.put("A1:B1", [[1, "=A1+1"]]);
      const c = t.sheet.copy("End").load("name");
      const r = c.getRange("A1:B1").load("values");
      await t.sync();
      return [c.name, r.values];
    },
    ["Sheet1 (2)", [[1, 2]]],
  ],
  [
    "a copy stands where it is put",
    "Worksheet.copy",
    async (t) => {
      t.workbook.worksheets.add("B");
      t.sheet.copy("Before", t.sheet);
      const s = t.workbook.worksheets.load("items/name");
      await t.sync();
      return s.items.map((x) => x.name);
    },
    ["Sheet1 (2)", "Sheet1", "B"],
  ],
  [
    "a copy takes formats and column widths",
    "Worksheet.copy",
    async (t) => {
      t.sheet.getRange("A1").format.fill.color = "#00FF00";
      t.sheet.getRange("A:A").format.columnWidth = 99;
      const r = t.sheet.copy("End").getRange("A1");
      return [await t.read(r, "format/fill/color"), await t.read(r, "format/columnWidth")];
    },
    ["#00FF00", 99],
  ],
  [
    "a tab has a colour",
    "Worksheet.tabColor",
    async (t) => {
      t.sheet.tabColor = "#ff0000";
      return t.read(t.sheet, "tabColor");
    },
    "#FF0000",
  ],
  [
    "gridlines can be hidden",
    "Worksheet.showGridlines",
    async (t) => {
      t.sheet.showGridlines = false;
      return t.read(t.sheet, "showGridlines");
    },
    false,
  ],
  [
    "the used range of an empty sheet is its first cell",
    "Worksheet.getUsedRange",
    (t) => t.read(t.sheet.getUsedRange(), "address"),
    "Sheet1!A1",
  ],
  [
    "the used range of an empty sheet is a null object",
    "Worksheet.getUsedRangeOrNullObject",
    async (t) => {
      const r = t.sheet.getUsedRangeOrNullObject();
      await t.sync();
      return r.isNullObject;
    },
    true,
  ],
  [
    "a range by indexes",
    "Worksheet.getRangeByIndexes",
    (t) => t.read(t.sheet.getRangeByIndexes(1, 1, 2, 3), "address"),
    "Sheet1!B2:D3",
  ],
  [
    "a range of no rows is refused",
    "Worksheet.getRangeByIndexes",
    (t) => t.read(t.sheet.getRangeByIndexes(1, 1, 0, 3), "address"),
    refused("InvalidArgument"),
  ],
  ["a cell by its place", "Worksheet.getCell", (t) => t.read(t.sheet.getCell(4, 2), "address"), "Sheet1!C5"],
  [
    "several areas",
    "Worksheet.getRanges",
    async (t) => {
      const a = t.sheet.getRanges("A1:B2, D4").load("address,areaCount,cellCount");
      await t.sync();
      return [a.address, a.areaCount, a.cellCount];
    },
    ["Sheet1!A1:B2,Sheet1!D4", 2, 5],
  ],
  [
    "areas are formatted together",
    "RangeAreas.format",
    async (t) => {
      t.sheet.getRanges("A1,C3").format.font.bold = true;
      return t.read(t.sheet.getRange("C3"), "format/font/bold");
    },
    true,
  ],
  [
    "all matches of a text",
    "Worksheet.findAll",
    async (t) => {
      t.put("A1:A3", [["x"], ["y"], ["x"]]);
      return t.read(t.sheet.findAll("x", { completeMatch: true }), "address");
    },
    "Sheet1!A1,Sheet1!A3",
  ],
  [
    "no match is not found",
    "Worksheet.findAll",
    (t) => t.read(t.sheet.findAll("zzz", {}), "address"),
    refused("ItemNotFound"),
  ],
  [
    "replacing counts",
    "Worksheet.replaceAll",
    async (t) => {
      t.put("A1:A2", [["aXa"], ["Xb"]]);
      const n = t.sheet.replaceAll("X", "-", {});
      await t.sync();
      return [n.value, await t.values("A1:A2")];
    },
    [2, [["a-a"], ["-b"]]],
  ],
  [
    "frozen rows",
    "WorksheetFreezePanes.freezeRows",
    async (t) => {
      t.sheet.freezePanes.freezeRows(2);
      return t.read(t.sheet.freezePanes.getLocation(), "address");
    },
    "Sheet1!1:2",
  ],
  [
    "frozen rows and columns",
    "WorksheetFreezePanes.freezeAt",
    async (t) => {
      t.sheet.freezePanes.freezeAt(t.sheet.getRange("A1:B3"));
      return t.read(t.sheet.freezePanes.getLocationOrNullObject(), "address");
    },
    "Sheet1!A1:B3",
  ],
  [
    "nothing frozen is not found",
    "WorksheetFreezePanes.getLocation",
    (t) => t.read(t.sheet.freezePanes.getLocation(), "address"),
    refused("ItemNotFound"),
  ],
  [
    "unfreezing",
    "WorksheetFreezePanes.unfreeze",
    async (t) => {
      t.sheet.freezePanes.freezeColumns(1);
      t.sheet.freezePanes.unfreeze();
      const r = t.sheet.freezePanes.getLocationOrNullObject();
      await t.sync();
      return r.isNullObject;
    },
    true,
  ],
  [
    "print set-up",
    "PageLayout.orientation",
    async (t) => {
      t.sheet.pageLayout.orientation = "Landscape";
      t.sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      const p = t.sheet.pageLayout.load("orientation,zoom");
      await t.sync();
      return [p.orientation, p.zoom];
    },
    ["Landscape", { horizontalFitToPages: 1 }],
  ],
  [
    "margins in inches are points",
    "PageLayout.setPrintMargins",
    async (t) => {
      t.sheet.pageLayout.setPrintMargins("Inches", { top: 1 });
      return t.read(t.sheet.pageLayout, "topMargin");
    },
    72,
  ],
  [
    "the print area",
    "PageLayout.setPrintArea",
    async (t) => {
      t.sheet.pageLayout.setPrintArea("A1:C9");
      return t.read(t.sheet.pageLayout.getPrintArea(), "address");
    },
    "Sheet1!A1:C9",
  ],
  [
    "no print area is not found",
    "PageLayout.getPrintArea",
    (t) => t.read(t.sheet.pageLayout.getPrintArea(), "address"),
    refused("ItemNotFound"),
  ],
  [
    "title rows are whole rows",
    "PageLayout.setPrintTitleRows",
    async (t) => {
      t.sheet.pageLayout.setPrintTitleRows("$1:$2");
      return t.read(t.sheet.pageLayout.getPrintTitleRowsOrNullObject(), "address");
    },
    "Sheet1!1:2",
  ],
  [
    "title rows that are cells are refused",
    "PageLayout.setPrintTitleRows",
    async (t) => {
      t.sheet.pageLayout.setPrintTitleRows("A1:B2");
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "headers and footers",
    "HeaderFooter.centerHeader",
    async (t) => {
      t.sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "&P";
      return t.read(t.sheet.pageLayout.headersFooters.defaultForAllPages, "centerHeader");
    },
    "&P",
  ],
  [
    "page breaks",
    "PageBreakCollection.add",
    async (t) => {
      t.sheet.horizontalPageBreaks.add("A21");
      return t.read(t.sheet.horizontalPageBreaks.getItem(0), "rowIndex");
    },
    20,
  ],
  [
    "a page break before the first row is refused",
    "PageBreakCollection.add",
    async (t) => {
      t.sheet.horizontalPageBreaks.add("A1");
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
]);
