import { conform, refused } from "./scripts";

conform("worksheets", [
  [
    "a workbook starts with Sheet1",
    "WorksheetCollection.getActiveWorksheet",
    (t) => t.read(t.workbook.worksheets.getActiveWorksheet(), "name"),
    "Sheet1",
  ],
  [
    "a new sheet stands at the end",
    "WorksheetCollection.add",
    async (t) => {
      t.workbook.worksheets.add("Plan");
      const s = t.workbook.worksheets.load("items/name");
      await t.sync();
      return s.items.map((x) => x.name);
    },
    ["Sheet1", "Plan"],
  ],
  [
    "a new sheet without a name gets the next one",
    "WorksheetCollection.add",
    (t) => t.read(t.workbook.worksheets.add(), "name"),
    "Sheet2",
  ],
  [
    "a new sheet is not in front",
    "WorksheetCollection.add",
    async (t) => {
      t.workbook.worksheets.add("B");
      return t.read(t.workbook.worksheets.getActiveWorksheet(), "name");
    },
    "Sheet1",
  ],
  [
    "a name that is taken is refused",
    "WorksheetCollection.add",
    async (t) => {
      t.workbook.worksheets.add("sheet1");
      await t.sync();
    },
    refused("ItemAlreadyExists"),
  ],
  [
    "a name with a slash is refused",
    "WorksheetCollection.add",
    async (t) => {
      t.workbook.worksheets.add("a/b");
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a name of 32 characters is refused",
    "WorksheetCollection.add",
    async (t) => {
      t.workbook.worksheets.add("x".repeat(32));
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a name of 31 characters is fine",
    "WorksheetCollection.add",
    (t) => t.read(t.workbook.worksheets.add("x".repeat(31)), "name"),
    "x".repeat(31),
  ],
  [
    "a sheet that is not there is not found",
    "WorksheetCollection.getItem",
    async (t) => {
      t.workbook.worksheets.getItem("Nope");
      await t.sync();
    },
    refused("ItemNotFound"),
  ],
  [
    "a sheet that is not there is a null object",
    "WorksheetCollection.getItemOrNullObject",
    async (t) => {
      const s = t.workbook.worksheets.getItemOrNullObject("Nope");
      await t.sync();
      return s.isNullObject;
    },
    true,
  ],
  [
    "a sheet is found by its id",
    "WorksheetCollection.getItem",
    async (t) => {
      const id = (await t.read(t.sheet, "id")) as string;
      return t.read(t.workbook.worksheets.getItem(id), "name");
    },
    "Sheet1",
  ],
  [
    "names are matched without regard to case",
    "WorksheetCollection.getItem",
    (t) => t.read(t.workbook.worksheets.getItem("SHEET1"), "name"),
    "Sheet1",
  ],
  [
    "sheets are counted",
    "WorksheetCollection.getCount",
    async (t) => {
      t.workbook.worksheets.add();
      const n = t.workbook.worksheets.getCount();
      await t.sync();
      return n.value;
    },
    2,
  ],
  [
    "hidden sheets can be left out of the count",
    "WorksheetCollection.getCount",
    async (t) => {
      t.workbook.worksheets.add().visibility = "Hidden";
      const n = t.workbook.worksheets.getCount(true);
      await t.sync();
      return n.value;
    },
    1,
  ],
  [
    "first and last",
    "WorksheetCollection.getLast",
    async (t) => {
      t.workbook.worksheets.add("B");
      const [a, b] = [t.workbook.worksheets.getFirst().load("name"), t.workbook.worksheets.getLast().load("name")];
      await t.sync();
      return [a.name, b.name];
    },
    ["Sheet1", "B"],
  ],
  [
    "the next sheet",
    "Worksheet.getNext",
    async (t) => {
      t.workbook.worksheets.add("B");
      return t.read(t.sheet.getNext(), "name");
    },
    "B",
  ],
  [
    "after the last sheet comes none",
    "Worksheet.getNext",
    (t) => t.read(t.sheet.getNext(), "name"),
    refused("ItemNotFound"),
  ],
  [
    "before the first sheet is a null object",
    "Worksheet.getPreviousOrNullObject",
    async (t) => {
      const s = t.sheet.getPreviousOrNullObject();
      await t.sync();
      return s.isNullObject;
    },
    true,
  ],
  [
    "renaming a sheet takes formulas along",
    "Worksheet.name",
    async (t) => {
      t.put("A1", [[2]]);
      t.workbook.worksheets.add("B").getRange("A1").formulas = [["=Sheet1!A1*2"]];
      t.sheet.name = "Data";
      return t.read(t.workbook.worksheets.getItem("B").getRange("A1"), "formulas");
    },
    [["=Data!A1*2"]],
  ],
  [
    "renaming to a name that is taken is refused",
    "Worksheet.name",
    async (t) => {
      t.workbook.worksheets.add("B");
      t.sheet.name = "b";
      await t.sync();
    },
    refused("ItemAlreadyExists"),
  ],
  [
    "an empty name is refused",
    "Worksheet.name",
    async (t) => {
      t.sheet.name = "";
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a sheet moves to a position",
    "Worksheet.position",
    async (t) => {
      t.workbook.worksheets.add("B");
      t.sheet.position = 1;
      const s = t.workbook.worksheets.load("items/name");
      await t.sync();
      return s.items.map((x) => x.name);
    },
    ["B", "Sheet1"],
  ],
  [
    "a position beyond the sheets is refused",
    "Worksheet.position",
    async (t) => {
      t.sheet.position = 4;
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a sheet comes to the front",
    "Worksheet.activate",
    async (t) => {
      t.workbook.worksheets.add("B").activate();
      return t.read(t.workbook.worksheets.getActiveWorksheet(), "name");
    },
    "B",
  ],
  [
    "a hidden sheet cannot come to the front",
    "Worksheet.activate",
    async (t) => {
      const s = t.workbook.worksheets.add("B");
      s.visibility = "Hidden";
      s.activate();
      await t.sync();
    },
    refused("InvalidOperation"),
  ],
  [
    "a deleted sheet is gone",
    "Worksheet.delete",
    async (t) => {
      t.workbook.worksheets.add("B");
      t.sheet.delete();
      const s = t.workbook.worksheets.load("items/name");
      await t.sync();
      return s.items.map((x) => x.name);
    },
    ["B"],
  ],
  [
    "the last sheet stays",
    "Worksheet.delete",
    async (t) => {
      t.sheet.delete();
      await t.sync();
    },
    refused("InvalidOperation"),
  ],
  [
    "the last visible sheet stays",
    "Worksheet.delete",
    async (t) => {
      t.workbook.worksheets.add("B").visibility = "Hidden";
      t.sheet.delete();
      await t.sync();
    },
    refused("InvalidOperation"),
  ],
  [
    "the last visible sheet cannot be hidden",
    "Worksheet.visibility",
    async (t) => {
      t.sheet.visibility = "Hidden";
      await t.sync();
    },
    refused("InvalidOperation"),
  ],
  [
    "a sheet can be very hidden",
    "Worksheet.visibility",
    async (t) => {
      const s = t.workbook.worksheets.add("B");
      s.visibility = "VeryHidden";
      return t.read(s, "visibility");
    },
    "VeryHidden",
  ],
]);
