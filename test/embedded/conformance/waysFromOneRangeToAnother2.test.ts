import { conform, refused } from "./scripts";

conform("ways from one range to another", [
  [
    "no intersection is a null object",
    "Range.getIntersectionOrNullObject",
    async (t) => {
      const r = t.sheet.getRange("A1").getIntersectionOrNullObject("B2");
      await t.sync();
      return r.isNullObject;
    },
    true,
  ],
  [
    "children of a null object are null objects",
    "Range.getIntersectionOrNullObject",
    async (t) => {
      const r = t.sheet.getRange("A1").getIntersectionOrNullObject("B2").getEntireRow().load("address");
      await t.sync();
      return r.isNullObject;
    },
    true,
  ],
  [
    "the used range of a range",
    "Range.getUsedRange",
    async (t) => {
      t.put("B2:C3", [
        [1, 2],
        [3, 4],
      ]);
      return t.read(t.sheet.getRange("A:C").getUsedRange(), "address");
    },
    "Sheet1!B2:C3",
  ],
  [
    "an unused range has no used range",
    "Range.getUsedRange",
    (t) => t.read(t.sheet.getRange("A1:B2").getUsedRange(), "address"),
    refused("ItemNotFound"),
  ],
  [
    "formatted cells count as used",
    "Worksheet.getUsedRange",
    async (t) => {
      t.sheet.getRange("D4").format.fill.color = "#FF0000";
      t.put("A1", [[1]]);
      return t.read(t.sheet.getUsedRange(), "address");
    },
    "Sheet1!A1:D4",
  ],
  [
    "valuesOnly leaves formatted cells out",
    "Worksheet.getUsedRange",
    async (t) => {
      t.sheet.getRange("D4").format.fill.color = "#FF0000";
      t.put("A1:B1", [[1, 2]]);
      return t.read(t.sheet.getUsedRange(true), "address");
    },
    "Sheet1!A1:B1",
  ],
  [
    "the region around a cell",
    "Range.getSurroundingRegion",
    async (t) => {
      t.put("B2:C3", [
        [1, 2],
        [3, 4],
      ]);
      t.put("E5", [[9]]);
      return t.read(t.sheet.getRange("B2").getSurroundingRegion(), "address");
    },
    "Sheet1!B2:C3",
  ],
  [
    "Ctrl+Down goes to the end of the block",
    "Range.getRangeEdge",
    async (t) => {
      t.put("A1:A4", [[1], [2], [3], [4]]);
      return t.read(t.sheet.getRange("A1").getRangeEdge("Down"), "address");
    },
    "Sheet1!A4",
  ],
  [
    "Ctrl+Shift+Right extends the range",
    "Range.getExtendedRange",
    async (t) => {
      t.put("A1:C1", [[1, 2, 3]]);
      return t.read(t.sheet.getRange("A1").getExtendedRange("Right"), "address");
    },
    "Sheet1!A1:C1",
  ],
  [
    "precedents of a formula",
    "Range.getDirectPrecedents",
    async (t) => {
      t.put("C1", [["=A1+B1"]]);
      return t.read(t.sheet.getRange("C1").getDirectPrecedents(), "addresses");
    },
    ["Sheet1!A1:B1"],
  ],
  [
    "dependents of a cell",
    "Range.getDirectDependents",
    async (t) => {
      t.put("B1:C1", [["=A1", "=B1"]]);
      return t.read(t.sheet.getRange("A1").getDirectDependents(), "addresses");
    },
    ["Sheet1!B1"],
  ],
  [
    "no precedents is not found",
    "Range.getDirectPrecedents",
    (t) => t.read(t.sheet.getRange("C1").getDirectPrecedents(), "addresses"),
    refused("ItemNotFound"),
  ],
  [
    "constants among special cells",
    "Range.getSpecialCells",
    async (t) => {
      t.put("A1:C1", [[1, "=A1", "x"]]);
      return t.read(t.sheet.getRange("A1:C1").getSpecialCells("Constants"), "address");
    },
    "Sheet1!A1,Sheet1!C1",
  ],
  [
    "numbers among constants",
    "Range.getSpecialCells",
    async (t) => {
      t.put("A1:C1", [[1, 2, "x"]]);
      return t.read(t.sheet.getRange("A1:C1").getSpecialCells("Constants", "Numbers"), "address");
    },
    "Sheet1!A1:B1",
  ],
  [
    "no special cells is not found",
    "Range.getSpecialCells",
    (t) => t.read(t.sheet.getRange("A1:C1").getSpecialCells("Formulas"), "address"),
    refused("ItemNotFound"),
  ],
  [
    "no special cells is a null object",
    "Range.getSpecialCellsOrNullObject",
    async (t) => {
      const r = t.sheet.getRange("A1:C1").getSpecialCellsOrNullObject("Formulas");
      await t.sync();
      return r.isNullObject;
    },
    true,
  ],
  [
    "find answers the first match",
    "Range.find",
    async (t) => {
      t.put("A1:A3", [["apple"], ["pear"], ["apple pie"]]);
      return t.read(t.sheet.getRange("A1:A3").find("pie", {}), "address");
    },
    "Sheet1!A3",
  ],
  [
    "find without a match is not found",
    "Range.find",
    async (t) => {
      t.put("A1", [["apple"]]);
      return t.read(t.sheet.getRange("A1:A3").find("plum", {}), "address");
    },
    refused("ItemNotFound"),
  ],
  [
    "a complete match is the whole cell",
    "Range.findOrNullObject",
    async (t) => {
      t.put("A1", [["apple pie"]]);
      const r = t.sheet.getRange("A1").findOrNullObject("apple", { completeMatch: true });
      await t.sync();
      return r.isNullObject;
    },
    true,
  ],
  [
    "a dynamic array spills",
    "Range.getSpillingToRange",
    async (t) => {
      t.put("A1", [["=SEQUENCE(3)"]]);
      return t.read(t.sheet.getRange("A1").getSpillingToRange(), "address");
    },
    "Sheet1!A1:A3",
  ],
  [
    "spilled cells have values",
    "Range.values",
    async (t) => {
      t.put("A1", [["=SEQUENCE(3)"]]);
      await t.sync();
      return t.values("A1:A3");
    },
    [[1], [2], [3]],
  ],
  [
    "a spilled cell knows its parent",
    "Range.getSpillParent",
    async (t) => {
      t.put("A1", [["=SEQUENCE(3)"]]);
      await t.sync();
      return t.read(t.sheet.getRange("A3").getSpillParent(), "address");
    },
    "Sheet1!A1",
  ],
  [
    "a blocked spill shows #SPILL!",
    "Range.values",
    async (t) => {
      t.put("A2", [["in the way"]]);
      t.put("A1", [["=SEQUENCE(3)"]]);
      return t.values("A1:A2");
    },
    [["#SPILL!"], ["in the way"]],
  ],
  [
    "a cell without a spill is not found",
    "Range.getSpillingToRange",
    (t) => t.read(t.sheet.getRange("A1").getSpillingToRange(), "address"),
    refused("ItemNotFound"),
  ],
  [
    "the visible view leaves hidden rows out",
    "Range.getVisibleView",
    async (t) => {
      t.put("A1:A3", [[1], [2], [3]]);
      t.sheet.getRange("2:2").rowHidden = true;
      return t.read(t.sheet.getRange("A1:A3").getVisibleView(), "values");
    },
    [[1], [3]],
  ],
]);
