import { conform, refused } from "./scripts";

conform("names", [
  [
    "a name for a range",
    "NamedItemCollection.add",
    async (t) => {
      const n = t.workbook.names.add("Reps", t.sheet.getRange("A1:A3")).load("type,value,formula,scope");
      await t.sync();
      return [n.type, n.value, n.formula, n.scope];
    },
    ["Range", "Sheet1!$A$1:$A$3", "=Sheet1!$A$1:$A$3", "Workbook"],
  ],
  [
    "a name for a number",
    "NamedItem.value",
    async (t) => {
      t.workbook.names.add("Rate", 0.25 as never);
      return t.read(t.workbook.names.getItem("Rate"), "value");
    },
    0.25,
  ],
  [
    "names are used in formulas",
    "NamedItemCollection.add",
    async (t) => {
      t.put("A1:A2", [[2], [3]]);
      t.workbook.names.add("Both", t.sheet.getRange("A1:A2"));
      t.put("B1", [["=SUM(Both)"]]);
      return t.values("B1");
    },
    [[5]],
  ],
  [
    "a name with a formula",
    "NamedItemCollection.add",
    async (t) => {
      t.put("A1", [[4]]);
      t.workbook.names.add("Twice", "=Sheet1!$A$1*2");
      t.put("B1", [["=Twice+1"]]);
      return t.values("B1");
    },
    [[9]],
  ],
  [
    "a name that is taken is refused",
    "NamedItemCollection.add",
    async (t) => {
      t.workbook.names.add("X_1", "=1");
      t.workbook.names.add("x_1", "=2");
      await t.sync();
    },
    refused("ItemAlreadyExists"),
  ],
  [
    "a name that is a cell is refused",
    "NamedItemCollection.add",
    async (t) => {
      t.workbook.names.add("A1", "=1");
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a name with a blank is refused",
    "NamedItemCollection.add",
    async (t) => {
      t.workbook.names.add("my name", "=1");
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a sheet has names of its own",
    "Worksheet.names",
    async (t) => {
      t.sheet.names.add("Local", t.sheet.getRange("A1"));
      const [a, b] = [t.sheet.names.getItem("Local").load("scope"), t.workbook.names.getItemOrNullObject("Local")];
      await t.sync();
      return [a.scope, b.isNullObject];
    },
    ["Worksheet", true],
  ],
  [
    "the range of a name",
    "NamedItem.getRange",
    async (t) => {
      t.workbook.names.add("Reps", t.sheet.getRange("B2"));
      return t.read(t.workbook.names.getItem("Reps").getRange(), "address");
    },
    "Sheet1!B2",
  ],
  [
    "a constant has no range",
    "NamedItem.getRange",
    async (t) => {
      t.workbook.names.add("Rate", "=1");
      await t.read(t.workbook.names.getItem("Rate").getRange(), "address");
    },
    refused("InvalidReference"),
  ],
  [
    "a constant's range is a null object",
    "NamedItem.getRangeOrNullObject",
    async (t) => {
      t.workbook.names.add("Rate", "=1");
      const r = t.workbook.names.getItem("Rate").getRangeOrNullObject();
      await t.sync();
      return r.isNullObject;
    },
    true,
  ],
  [
    "a name stands for an address",
    "Worksheet.getRange",
    async (t) => {
      t.workbook.names.add("Reps", t.sheet.getRange("B2:B3"));
      return t.read(t.sheet.getRange("Reps"), "address");
    },
    "Sheet1!B2:B3",
  ],
  [
    "a deleted name is gone",
    "NamedItem.delete",
    async (t) => {
      const n = t.workbook.names.add("Rate", "=1");
      n.delete();
      t.workbook.names.getItem("Rate");
      await t.sync();
    },
    refused("ItemNotFound"),
  ],
  [
    "a workbook name has no worksheet",
    "NamedItem.worksheet",
    async (t) => {
      await t.read(t.workbook.names.add("Rate", "=1").worksheet, "name");
    },
    refused("ItemNotFound"),
  ],
  [
    "the values behind a name",
    "NamedItemArrayValues.values",
    async (t) => {
      t.put("A1:B1", [[1, 2]]);
      return t.read(t.workbook.names.add("Two", t.sheet.getRange("A1:B1")).arrayValues, "values");
    },
    [[1, 2]],
  ],
]);
