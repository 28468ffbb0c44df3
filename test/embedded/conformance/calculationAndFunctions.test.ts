import { conform } from "./scripts";

conform("calculation and functions", [
  [
    "automatic unless told otherwise",
    "Application.calculationMode",
    (t) => t.read(t.workbook.application, "calculationMode"),
    "Automatic",
  ],
  [
    "in manual mode values wait",
    "Application.calculate",
    async (t) => {
      t.put("A1:B1", [[1, "=A1*2"]]);
      await t.values("B1");
      t.workbook.application.calculationMode = "Manual";
      t.put("A1", [[5]]);
      const before = await t.values("B1");
      t.workbook.application.calculate("Full");
      return [before, await t.values("B1")];
    },
    [[[2]], [[10]]],
  ],
  [
    "suspended until the next sync",
    "Application.suspendApiCalculationUntilNextSync",
    async (t) => {
      t.workbook.application.suspendApiCalculationUntilNextSync();
      t.put("A1:B1", [[1, "=A1*2"]]);
      await t.sync();
      return t.values("B1");
    },
    [[2]],
  ],
  [
    "SUM of a range",
    "Functions.sum",
    async (t) => {
      t.put("A1:A2", [[2], [3]]);
      return t.read(t.workbook.functions.sum(t.sheet.getRange("A1:A2"), 5), "value");
    },
    10,
  ],
  [
    "the date system is asked by a function",
    "Functions.date",
    (t) => t.read(t.workbook.functions.date(1904, 1, 2), "value"),
    1463,
  ],
  [
    "an error of a function",
    "FunctionResult.error",
    async (t) => {
      const e = t.workbook.functions.vlookup("x", t.sheet.getRange("A1:B2"), 2, false).load("error");
      await t.sync();
      return e.error;
    },
    "#N/A",
  ],
  [
    "marking cells dirty calculates them",
    "Range.setDirty",
    async (t) => {
      t.put("A1", [["=1+1"]]);
      await t.values("A1");
      t.sheet.getRange("A1").setDirty();
      return t.values("A1");
    },
    [[2]],
  ],
  [
    "LET, XLOOKUP and FILTER",
    "Range.values",
    async (t) => {
      t.put("A1:B3", [
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ]);
      t.put("D1:F1", [["=LET(x,2,x*B2)", '=XLOOKUP("c",A1:A3,B1:B3)', "=SUM(FILTER(B1:B3,B1:B3>1))"]]);
      return t.values("D1:F1");
    },
    [[4, 3, 5]],
  ],
  ["the culture of the host", "CultureInfo.name", (t) => t.read(t.workbook.application.cultureInfo, "name"), "en-US"],
  ["a book has a name", "Workbook.name", (t) => t.read(t.workbook, "name"), "Book1.xlsx"],
]);
