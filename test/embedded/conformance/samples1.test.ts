import type { Bench } from "./scripts";
import { conform, refused } from "./scripts";

/** Listen, do something, and give what was heard. */
async function heard<T>(
  t: Bench,
  source: OfficeExtension.EventHandlers<T>,
  act: () => unknown,
  pick: (event: T) => unknown,
): Promise<unknown> {
  const events: T[] = [];
  source.add((event) => {
    events.push(event);
    return Promise.resolve();
  });
  await t.sync();
  act();
  await t.sync();
  await t.settled();
  return events.map(pick);
}

conform("what samples do with cells", [
  [
    "cells that are moved take along what refers to them",
    "Range.moveTo",
    async (t) => {
      t.put("A1:C1", [[2, 3, "=A1*B1"]]);
      t.put("E1", [["=C1+1"]]);
      t.sheet.getRange("A1:C1").moveTo("A11");
      const moved = t.sheet.getRange("C11").load("formulas");
      const outside = t.sheet.getRange("E1").load("formulas");
      await t.sync();
      return [moved.formulas, outside.formulas];
    },
    [[["=A11*B11"]], [["=C11+1"]]],
  ],
  [
    "areas of precedents can be coloured one by one",
    "WorkbookRangeAreas.areas",
    async (t) => {
      t.put("A1:C1", [[2, 3, "=A1*B1"]]);
      const precedents = t.sheet.getRange("C1").getDirectPrecedents();
      precedents.areas.load("items");
      await t.sync();
      for (const area of precedents.areas.items) area.format.fill.color = "yellow";
      return t.read(t.sheet.getRange("A1"), "format/fill/color");
    },
    "#FFFF00",
  ],
  [
    "a colour scale with a midpoint has three colours",
    "ColorScaleConditionalFormat.threeColorScale",
    async (t) => {
      const { colorScale } = t.sheet.getRange("A1:A9").conditionalFormats.add("ColorScale");
      colorScale.criteria = {
        minimum: { type: "LowestValue", color: "blue" },
        midpoint: { type: "Percent", formula: "50", color: "yellow" },
        maximum: { type: "HighestValue", color: "red" },
      };
      return t.read(colorScale, "threeColorScale");
    },
    true,
  ],
  [
    "triangles are an icon set",
    "IconSetConditionalFormat.style",
    (t) => {
      const { iconSet } = t.sheet.getRange("A1:A9").conditionalFormats.add("IconSet");
      iconSet.style = "ThreeTriangles";
      return t.read(iconSet, "style");
    },
    "ThreeTriangles",
  ],
  [
    "a list of allowed values can be given as a range",
    "ListDataValidation.source",
    (t) => {
      const validation = t.sheet.getRange("C1").dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: t.sheet.getRange("A1:A3") } } as never;
      return t.read(validation, "rule");
    },
    { list: { inCellDropDown: true, source: "=Sheet1!$A$1:$A$3" } },
  ],
  [
    "a rule between two limits needs both",
    "BasicDataValidation.formula2",
    async (t) => {
      t.sheet.getRange("C1").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "Between" } };
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a date before the limit is invalid",
    "DataValidation.getInvalidCells",
    async (t) => {
      t.put("A1:A2", [["2024-05-01"], ["2017-05-01"]]);
      const validation = t.sheet.getRange("A1:A2").dataValidation;
      validation.rule = { date: { formula1: "2018-04-22", operator: "GreaterThan" } };
      return t.read(validation.getInvalidCells(), "address");
    },
    "Sheet1!A2",
  ],
  [
    "a style turns its texts",
    "Style.textOrientation",
    async (t) => {
      t.workbook.styles.add("Diagonal");
      t.workbook.styles.getItem("Diagonal").textOrientation = 38;
      t.sheet.getRange("A1").style = "Diagonal";
      return t.read(t.sheet.getRange("A1"), "format/textOrientation");
    },
    38,
  ],
  [
    "another formula in a cell is told with the one before",
    "Worksheet.onFormulaChanged",
    async (t) => {
      t.put("A1:B1", [[1, "=A1"]]);
      return heard(
        t,
        t.sheet.onFormulaChanged,
        () => {
          t.put("A1", [[5]]);
          t.put("B1", [["=A1*2"]]);
        },
        (e) => e.formulaDetails,
      );
    },
    [[{ cellAddress: "B1", previousFormula: "=A1" }]],
  ],
  [
    "the collection hears of formulas on every sheet",
    "WorksheetCollection.onFormulaChanged",
    (t) =>
      heard(
        t,
        t.workbook.worksheets.onFormulaChanged,
        () => t.put("B2", [["=1+1"]]),
        (e) => e.formulaDetails.length,
      ),
    [1],
  ],
  [
    "the workbook hears of another selection",
    "Workbook.onSelectionChanged",
    (t) =>
      heard(
        t,
        t.workbook.onSelectionChanged,
        () => {
          t.sheet.getRange("C3").select();
        },
        () => true,
      ),
    [true],
  ],
  [
    "a namespace in single quotes is found",
    "CustomXmlPartCollection.getByNamespace",
    async (t) => {
      t.workbook.customXmlParts.add("<Reviewers xmlns='http://example.com/review'><One/></Reviewers>");
      const count = t.workbook.customXmlParts.getByNamespace("http://example.com/review").getCount();
      await t.sync();
      return count.value;
    },
    1,
  ],
  [
    "a comment with mentions shows plain names",
    "Comment.content",
    async (t) => {
      const mentions = [{ email: "kate@example.com", id: 0, name: "Kate" }];
      const comment = t.workbook.comments.add(
        "Sheet1!A1",
        { mentions, richContent: '<at id="0">Kate</at> can you look?' },
        "Mention",
      );
      comment.load("content, richContent");
      await t.sync();
      return [comment.content, comment.richContent];
    },
    ["Kate can you look?", '<at id="0">Kate</at> can you look?'],
  ],
]);
