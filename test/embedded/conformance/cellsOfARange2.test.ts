import { conform, refused } from "./scripts";

conform("cells of a range", [
  [
    "a cell off the sheet is refused",
    "Worksheet.getRange",
    async (t) => {
      t.sheet.getRange("XFE1");
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a formula is worked out",
    "Range.formulas",
    async (t) => {
      t.put("A1:A3", [[1], [2], [3]]);
      t.sheet.getRange("B1").formulas = [["=SUM(A1:A3)"]];
      return t.values("B1");
    },
    [[6]],
  ],
  [
    "formulas of constants are the constants",
    "Range.formulas",
    async (t) => {
      t.put("A1:B1", [[1, "=A1+1"]]);
      return t.read(t.sheet.getRange("A1:B1"), "formulas");
    },
    [[1, "=A1+1"]],
  ],
  [
    "R1C1 formulas are seen from their cell",
    "Range.formulasR1C1",
    async (t) => {
      t.put("B2", [["=A1+$C$3"]]);
      return t.read(t.sheet.getRange("B2"), "formulasR1C1");
    },
    [["=R[-1]C[-1]+R3C3"]],
  ],
  [
    "R1C1 formulas can be written",
    "Range.formulasR1C1",
    async (t) => {
      t.put("A1:A2", [[2], [3]]);
      t.sheet.getRange("B1:B2").formulasR1C1 = [["=RC[-1]*10"], ["=RC[-1]*10"]];
      return t.values("B1:B2");
    },
    [[20], [30]],
  ],
  [
    "a change reaches the formulas that depend on it",
    "Range.values",
    async (t) => {
      t.put("A1:B1", [[1, "=A1*2"]]);
      await t.sync();
      t.put("A1", [[5]]);
      return t.values("B1");
    },
    [[10]],
  ],
  [
    "an error value is its text",
    "Range.values",
    async (t) => {
      t.put("A1", [["=1/0"]]);
      return t.values("A1");
    },
    [["#DIV/0!"]],
  ],
  [
    "an unknown function is #NAME?",
    "Range.values",
    async (t) => {
      t.put("A1", [["=NOSUCHFUNCTION(1)"]]);
      return t.values("A1");
    },
    [["#NAME?"]],
  ],
  [
    "formulas refer to other sheets",
    "Range.values",
    async (t) => {
      t.workbook.worksheets.add("Other Data").getRange("A1").values = [[4]];
      t.put("A1", [["='Other Data'!A1+1"]]);
      return t.values("A1");
    },
    [[5]],
  ],
  [
    "the text is what the cell shows",
    "Range.text",
    async (t) => {
      t.put("A1", [[1234.5]]);
      t.sheet.getRange("A1").numberFormat = [["#,##0.00"]];
      return t.read(t.sheet.getRange("A1"), "text");
    },
    [["1,234.50"]],
  ],
  [
    "a date serial shows as a date",
    "Range.text",
    async (t) => {
      t.put("A1", [[45352]]);
      t.sheet.getRange("A1").numberFormat = [["yyyy-mm-dd"]];
      return t.read(t.sheet.getRange("A1"), "text");
    },
    [["2024-03-01"]],
  ],
  [
    "one number format fills the range",
    "Range.numberFormat",
    async (t) => {
      t.sheet.getRange("A1:A2").numberFormat = "0.0" as never;
      return t.read(t.sheet.getRange("A1:A2"), "numberFormat");
    },
    [["0.0"], ["0.0"]],
  ],
  [
    "number formats have categories",
    "Range.numberFormatCategories",
    async (t) => {
      t.sheet.getRange("A1:D1").numberFormat = [["General", "0%", "yyyy-mm-dd", "@"]];
      return t.read(t.sheet.getRange("A1:D1"), "numberFormatCategories");
    },
    [["General", "Percentage", "Date", "Text"]],
  ],
  [
    "a number format of a column holds for cells written later",
    "Range.numberFormat",
    async (t) => {
      t.sheet.getRange("C:C").numberFormat = "0.00" as never;
      t.put("C9", [[1]]);
      return t.read(t.sheet.getRange("C9"), "text");
    },
    [["1.00"]],
  ],
  ["cells of an unbounded range answer null", "Range.values", (t) => t.read(t.sheet.getRange("A:F"), "values"), null],
  [
    "clear empties contents",
    "Range.clear",
    async (t) => {
      t.put("A1:A2", [[1], [2]]);
      t.sheet.getRange("A1").clear("Contents");
      return t.values("A1:A2");
    },
    [[""], [2]],
  ],
  [
    "clearing contents keeps formats",
    "Range.clear",
    async (t) => {
      const r = t.put("A1", [[1]]);
      r.format.font.bold = true;
      r.clear("Contents");
      return t.read(r, "format/font/bold");
    },
    true,
  ],
  [
    "clearing formats keeps contents",
    "Range.clear",
    async (t) => {
      const r = t.put("A1", [[1]]);
      r.format.font.bold = true;
      r.clear("Formats");
      await t.sync();
      return [await t.values("A1"), await t.read(r, "format/font/bold")];
    },
    [[[1]], false],
  ],
  [
    "clearing an unknown part is refused",
    "Range.clear",
    async (t) => {
      t.sheet.getRange("A1").clear("Colours" as never);
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a hyperlink shows its text",
    "Range.hyperlink",
    async (t) => {
      t.sheet.getRange("A1").hyperlink = { address: "https://example.com", textToDisplay: "Site" };
      return t.values("A1");
    },
    [["Site"]],
  ],
  [
    "a hyperlink is read back",
    "Range.hyperlink",
    async (t) => {
      t.sheet.getRange("A1").hyperlink = { address: "https://example.com", screenTip: "go" };
      return ((await t.read(t.sheet.getRange("A1"), "hyperlink")) as Excel.RangeHyperlink).address;
    },
    "https://example.com",
  ],
  [
    "positions are in points",
    "Range.top",
    async (t) => {
      const r = t.sheet.getRange("B3").load("top,left,height,width");
      await t.sync();
      return [r.top, r.left, r.height, r.width];
    },
    [30, 48, 15, 48],
  ],
  [
    "load() brings every plain property",
    "Range",
    async (t) => {
      const r = t.put("A1", [[3]]).load();
      await t.sync();
      const json = r.toJSON();
      return [json.values, json.rowCount, json.address];
    },
    [[[3]], 1, "Sheet1!A1"],
  ],
  [
    "an object form of load reaches into the format",
    "Range.format",
    async (t) => {
      const r = t.sheet.getRange("A1").load({ format: { font: { name: true } }, worksheet: { name: true } });
      await t.sync();
      return [r.format.font.name, r.worksheet.name];
    },
    ["Calibri", "Sheet1"],
  ],
  [
    "set writes several properties at once",
    "Range",
    async (t) => {
      t.sheet.getRange("A1").set({ values: [[9]], format: { font: { bold: true } } });
      await t.sync();
      return [await t.values("A1"), await t.read(t.sheet.getRange("A1"), "format/font/bold")];
    },
    [[[9]], true],
  ],
]);
