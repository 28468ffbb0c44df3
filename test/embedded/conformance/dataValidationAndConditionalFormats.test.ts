import { conform, refused } from "./scripts";

conform("data validation and conditional formats", [
  [
    "a list",
    "DataValidation.rule",
    async (t) => {
      const v = t.sheet.getRange("A1").dataValidation;
      v.rule = { list: { inCellDropDown: true, source: "North,South" } };
      v.load("rule,type");
      await t.sync();
      return [v.type, v.rule.list?.source];
    },
    ["List", "North,South"],
  ],
  ["no rule", "DataValidation.type", (t) => t.read(t.sheet.getRange("A1").dataValidation, "type"), "None"],
  [
    "a rule of two kinds is refused",
    "DataValidation.rule",
    async (t) => {
      t.sheet.getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "a" },
        custom: { formula: "=TRUE" },
      };
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "invalid cells are found",
    "DataValidation.getInvalidCells",
    async (t) => {
      t.put("A1:A3", [[1], [50], [3]]);
      const v = t.sheet.getRange("A1:A3").dataValidation;
      v.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
      return t.read(v.getInvalidCells(), "address");
    },
    "Sheet1!A2",
  ],
  [
    "no invalid cells is a null object",
    "DataValidation.getInvalidCellsOrNullObject",
    async (t) => {
      const v = t.sheet.getRange("A1").dataValidation;
      v.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
      const r = v.getInvalidCellsOrNullObject();
      await t.sync();
      return r.isNullObject;
    },
    true,
  ],
  [
    "valid answers whether all cells fit",
    "DataValidation.valid",
    async (t) => {
      t.put("A1:A2", [["x"], ["North"]]);
      const v = t.sheet.getRange("A1:A2").dataValidation;
      v.rule = { list: { inCellDropDown: true, source: "North,South" } };
      return t.read(v, "valid");
    },
    null,
  ],
  [
    "a validation is cleared",
    "DataValidation.clear",
    async (t) => {
      const v = t.sheet.getRange("A1").dataValidation;
      v.rule = { custom: { formula: "=A1>0" } };
      v.clear();
      return t.read(v, "type");
    },
    "None",
  ],
  [
    "an error alert",
    "DataValidation.errorAlert",
    async (t) => {
      const v = t.sheet.getRange("A1").dataValidation;
      v.errorAlert = { message: "No", showAlert: true, style: "Stop", title: "Oops" };
      return ((await t.read(v, "errorAlert")) as Excel.DataValidationErrorAlert).message;
    },
    "No",
  ],
  [
    "a cell-value format",
    "ConditionalFormatCollection.add",
    async (t) => {
      const f = t.sheet.getRange("A1:A9").conditionalFormats.add("CellValue");
      f.cellValue.format.font.color = "#FF0000";
      f.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      f.load("type,cellValue/rule");
      await t.sync();
      return [f.type, f.cellValue.rule.operator];
    },
    ["CellValue", "LessThan"],
  ],
  [
    "a kind that is none is refused",
    "ConditionalFormatCollection.add",
    async (t) => {
      t.sheet.getRange("A1").conditionalFormats.add("Rainbow" as never);
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "another kind is not found",
    "ConditionalFormat.dataBar",
    async (t) => {
      const f = t.sheet.getRange("A1").conditionalFormats.add("CellValue");
      f.dataBar.load("barDirection");
      await t.sync();
    },
    refused("ItemNotFound"),
  ],
  [
    "another kind is a null object",
    "ConditionalFormat.dataBarOrNullObject",
    async (t) => {
      const b = t.sheet.getRange("A1").conditionalFormats.add("CellValue").dataBarOrNullObject;
      b.load("barDirection");
      await t.sync();
      return b.isNullObject;
    },
    true,
  ],
  [
    "formats are counted",
    "ConditionalFormatCollection.getCount",
    async (t) => {
      const c = t.sheet.getRange("A1").conditionalFormats;
      c.add("DataBar");
      c.add("ColorScale");
      const n = c.getCount();
      await t.sync();
      return n.value;
    },
    2,
  ],
  [
    "the newest format comes first",
    "ConditionalFormat.priority",
    async (t) => {
      const c = t.sheet.getRange("A1").conditionalFormats;
      const first = c.add("Custom");
      c.add("DataBar");
      return t.read(first, "priority");
    },
    1,
  ],
  [
    "formats are cleared",
    "ConditionalFormatCollection.clearAll",
    async (t) => {
      const c = t.sheet.getRange("A1").conditionalFormats;
      c.add("Custom");
      c.clearAll();
      const n = c.getCount();
      await t.sync();
      return n.value;
    },
    0,
  ],
  [
    "a deleted format is not found",
    "ConditionalFormat.delete",
    async (t) => {
      const f = t.sheet.getRange("A1").conditionalFormats.add("Custom");
      f.delete();
      return t.read(f, "type");
    },
    refused("ItemNotFound"),
  ],
  [
    "a format knows its range",
    "ConditionalFormat.getRange",
    async (t) => {
      const f = t.sheet.getRange("B2:B5").conditionalFormats.add("Custom");
      return t.read(f.getRange(), "address");
    },
    "Sheet1!B2:B5",
  ],
  [
    "a formula rule",
    "CustomConditionalFormat.rule",
    async (t) => {
      const f = t.sheet.getRange("A1").conditionalFormats.add("Custom");
      f.custom.rule.formula = "=A1>5";
      return t.read(f.custom.rule, "formula");
    },
    "=A1>5",
  ],
  [
    "icons",
    "IconSetConditionalFormat.style",
    async (t) => {
      const f = t.sheet.getRange("A1").conditionalFormats.add("IconSet");
      f.iconSet.style = "ThreeArrows";
      return t.read(f.iconSet, "style");
    },
    "ThreeArrows",
  ],
]);
