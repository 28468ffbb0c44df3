import { conform, refused } from "./scripts";

conform("ways from one range to another", [
  [
    "getCell counts from the range's corner",
    "Range.getCell",
    (t) => t.read(t.sheet.getRange("B2:C3").getCell(1, 1), "address"),
    "Sheet1!C3",
  ],
  [
    "getCell may lie outside the range",
    "Range.getCell",
    (t) => t.read(t.sheet.getRange("B2").getCell(4, 0), "address"),
    "Sheet1!B6",
  ],
  [
    "getCell off the sheet is refused",
    "Range.getCell",
    (t) => t.read(t.sheet.getRange("A1").getCell(-1, 0), "address"),
    refused("InvalidArgument"),
  ],
  [
    "getRow is one row of the range",
    "Range.getRow",
    (t) => t.read(t.sheet.getRange("B2:D4").getRow(1), "address"),
    "Sheet1!B3:D3",
  ],
  [
    "getRow beyond the range is refused",
    "Range.getRow",
    (t) => t.read(t.sheet.getRange("B2:D4").getRow(3), "address"),
    refused("InvalidArgument"),
  ],
  [
    "getColumn is one column of the range",
    "Range.getColumn",
    (t) => t.read(t.sheet.getRange("B2:D4").getColumn(2), "address"),
    "Sheet1!D2:D4",
  ],
  ["getLastCell", "Range.getLastCell", (t) => t.read(t.sheet.getRange("B2:D4").getLastCell(), "address"), "Sheet1!D4"],
  ["getLastRow", "Range.getLastRow", (t) => t.read(t.sheet.getRange("B2:D4").getLastRow(), "address"), "Sheet1!B4:D4"],
  [
    "getLastColumn",
    "Range.getLastColumn",
    (t) => t.read(t.sheet.getRange("B2:D4").getLastColumn(), "address"),
    "Sheet1!D2:D4",
  ],
  [
    "getEntireRow",
    "Range.getEntireRow",
    (t) => t.read(t.sheet.getRange("B2:D4").getEntireRow(), "address"),
    "Sheet1!2:4",
  ],
  [
    "getEntireColumn",
    "Range.getEntireColumn",
    (t) => t.read(t.sheet.getRange("B2:D4").getEntireColumn(), "address"),
    "Sheet1!B:D",
  ],
  [
    "getOffsetRange moves",
    "Range.getOffsetRange",
    (t) => t.read(t.sheet.getRange("B2:C3").getOffsetRange(2, -1), "address"),
    "Sheet1!A4:B5",
  ],
  [
    "getOffsetRange off the sheet is refused",
    "Range.getOffsetRange",
    (t) => t.read(t.sheet.getRange("A1").getOffsetRange(-1, 0), "address"),
    refused("InvalidArgument"),
  ],
  [
    "getResizedRange grows by the deltas",
    "Range.getResizedRange",
    (t) => t.read(t.sheet.getRange("B2").getResizedRange(2, 1), "address"),
    "Sheet1!B2:C4",
  ],
  [
    "getResizedRange to nothing is refused",
    "Range.getResizedRange",
    (t) => t.read(t.sheet.getRange("B2").getResizedRange(-1, 0), "address"),
    refused("InvalidArgument"),
  ],
  [
    "getAbsoluteResizedRange takes the size",
    "Range.getAbsoluteResizedRange",
    (t) => t.read(t.sheet.getRange("B2:D9").getAbsoluteResizedRange(2, 2), "address"),
    "Sheet1!B2:C3",
  ],
  [
    "getRowsAbove",
    "Range.getRowsAbove",
    (t) => t.read(t.sheet.getRange("B5:C6").getRowsAbove(2), "address"),
    "Sheet1!B3:C4",
  ],
  [
    "getRowsBelow",
    "Range.getRowsBelow",
    (t) => t.read(t.sheet.getRange("B5:C6").getRowsBelow(), "address"),
    "Sheet1!B7:C7",
  ],
  [
    "getColumnsBefore",
    "Range.getColumnsBefore",
    (t) => t.read(t.sheet.getRange("C5:D6").getColumnsBefore(1), "address"),
    "Sheet1!B5:B6",
  ],
  [
    "getColumnsAfter",
    "Range.getColumnsAfter",
    (t) => t.read(t.sheet.getRange("C5:D6").getColumnsAfter(2), "address"),
    "Sheet1!E5:F6",
  ],
  [
    "no rows above the first one",
    "Range.getRowsAbove",
    (t) => t.read(t.sheet.getRange("A1").getRowsAbove(1), "address"),
    refused("InvalidArgument"),
  ],
  [
    "getBoundingRect spans both",
    "Range.getBoundingRect",
    (t) => t.read(t.sheet.getRange("B2:C3").getBoundingRect("E1"), "address"),
    "Sheet1!B1:E3",
  ],
  [
    "getBoundingRect across sheets is refused",
    "Range.getBoundingRect",
    async (t) => {
      const other = t.workbook.worksheets.add("B").getRange("A1");
      return t.read(t.sheet.getRange("A1").getBoundingRect(other), "address");
    },
    refused("InvalidArgument"),
  ],
  [
    "getIntersection",
    "Range.getIntersection",
    (t) => t.read(t.sheet.getRange("A1:C3").getIntersection("B2:E5"), "address"),
    "Sheet1!B2:C3",
  ],
  [
    "no intersection is not found",
    "Range.getIntersection",
    (t) => t.read(t.sheet.getRange("A1").getIntersection("B2"), "address"),
    refused("ItemNotFound"),
  ],
]);
