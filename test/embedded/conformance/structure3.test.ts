import type { Bench } from "./scripts";
import { conform } from "./scripts";

const formulaRule = (t: Bench, address: string, formula: string): Excel.ConditionalFormat => {
  const format = t.sheet.getRange(address).conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = "#FFC7CE";
  return format;
};

const listRule = (t: Bench, address: string, source: string): void => {
  t.sheet.getRange(address).dataValidation.rule = { list: { inCellDropDown: true, source } };
};

const validationAt = (t: Bench, address: string): Promise<unknown> =>
  t.read(t.sheet.getRange(address).dataValidation, "type");

async function mergedAt(t: Bench, address: string): Promise<unknown> {
  const areas = t.sheet.getRange(address).getMergedAreasOrNullObject().load("address");
  await t.sync();
  return areas.isNullObject ? "none" : areas.address;
}

conform("what is copied with cells", [
  [
    "copied cells are merged where the source is",
    "Range.copyFrom",
    async (t) => {
      t.put("A1", [["title"]]);
      t.sheet.getRange("A1:B1").merge();
      t.sheet.getRange("D1").copyFrom("A1:B2");
      return mergedAt(t, "A1:F4");
    },
    "Sheet1!A1:B1,Sheet1!D1:E1",
  ],
  [
    "cells that were merged come apart under what is copied there",
    "Range.copyFrom",
    async (t) => {
      t.sheet.getRange("D1:E2").merge();
      t.sheet.getRange("D1").copyFrom("A1:B2", "Formats");
      return mergedAt(t, "A1:F4");
    },
    "none",
  ],
  [
    "values alone bring no merged cells",
    "Range.copyFrom",
    async (t) => {
      t.sheet.getRange("A1:B1").merge();
      t.sheet.getRange("D1").copyFrom("A1:B1", "Values");
      return mergedAt(t, "A1:F4");
    },
    "Sheet1!A1:B1",
  ],
  [
    "a conditional format grows over what is copied on its sheet",
    "Range.copyFrom",
    async (t) => {
      const format = formulaRule(t, "A1:A3", "=A1>5");
      t.sheet.getRange("C1:C3").copyFrom("A1:A3", "Formats");
      const rules = t.sheet.getRange("A1:C3").conditionalFormats.load("items/id");
      return [await t.read(format.getRanges(), "address"), rules.items.length];
    },
    ["Sheet1!A1:A3,Sheet1!C1:C3", 1],
  ],
  [
    "on another sheet it is a rule of its own, seen from its new place",
    "Range.copyFrom",
    async (t) => {
      formulaRule(t, "A1:A3", "=A1>$B$1");
      const other = t.workbook.worksheets.add("Other");
      other.getRange("B2:B4").copyFrom("Sheet1!A1:A3");
      const rule = other.getRange("B2:B4").conditionalFormats.getItemAt(0);
      return [await t.read(rule.custom.rule, "formula"), await t.read(rule.getRange(), "address")];
    },
    ["=B2>$B$1", "Other!B2:B4"],
  ],
  [
    "what was there gives way to the rules of the source",
    "Range.copyFrom",
    async (t) => {
      formulaRule(t, "C1:C3", "=TRUE");
      t.sheet.getRange("C1").copyFrom("A1", "Formats");
      const format = t.sheet.getRange("C1:C3").conditionalFormats.getItemAt(0);
      return t.read(format.getRange(), "address");
    },
    "Sheet1!C2:C3",
  ],
  [
    "everything brings validations",
    "Range.copyFrom",
    async (t) => {
      listRule(t, "A1:A2", "yes,no");
      t.sheet.getRange("C1:C2").copyFrom("A1:A2");
      return [await validationAt(t, "C1:C2"), await validationAt(t, "C3")];
    },
    ["List", "None"],
  ],
  [
    "formats bring none",
    "Range.copyFrom",
    async (t) => {
      listRule(t, "A1", "yes,no");
      t.sheet.getRange("C1").copyFrom("A1", "Formats");
      t.sheet.getRange("D1").copyFrom("A1", "Formulas");
      return [await validationAt(t, "C1"), await validationAt(t, "D1")];
    },
    ["None", "None"],
  ],
  [
    "a validation's references go along",
    "Range.copyFrom",
    async (t) => {
      t.sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=B1<>$F$1" } };
      t.sheet.getRange("C4").copyFrom("A1");
      return t.read(t.sheet.getRange("C4").dataValidation, "rule");
    },
    { custom: { formula: "=D4<>$F$1" } },
  ],
  [
    "a transposed copy turns merged cells and validations too",
    "Range.copyFrom",
    async (t) => {
      t.sheet.getRange("A1:B1").merge();
      listRule(t, "C1", "yes,no");
      t.sheet.getRange("A5").copyFrom("A1:C1", "All", false, true);
      return [await mergedAt(t, "A2:F9"), await validationAt(t, "A7")];
    },
    ["Sheet1!A5:A6", "List"],
  ],
  [
    "a repeated source repeats its merged cells",
    "Range.copyFrom",
    async (t) => {
      t.sheet.getRange("A1:B1").merge();
      t.sheet.getRange("A3:B4").copyFrom("A1:B1");
      return mergedAt(t, "A2:F9");
    },
    "Sheet1!A3:B3,Sheet1!A4:B4",
  ],
  [
    "a hyperlink is copied with its cell",
    "Range.copyFrom",
    async (t) => {
      t.sheet.getRange("A1").hyperlink = { address: "https://example.com/", textToDisplay: "example" };
      t.sheet.getRange("C1").copyFrom("A1");
      return t.read(t.sheet.getRange("C1"), "hyperlink/address");
    },
    "https://example.com/",
  ],
  [
    "cells that are moved take validations and merged cells along",
    "Range.moveTo",
    async (t) => {
      listRule(t, "A2", "yes,no");
      t.sheet.getRange("A1:B1").merge();
      t.sheet.getRange("A1:B2").moveTo("D1");
      return [await mergedAt(t, "A1:F4"), await validationAt(t, "A2"), await validationAt(t, "D2")];
    },
    ["Sheet1!D1:E1", "None", "List"],
  ],
]);
