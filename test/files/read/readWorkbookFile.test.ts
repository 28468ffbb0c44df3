import { readSheetNames, readWorkbookFile } from "../../../src/files/read/readWorkbookFile";
import type { SheetContent } from "../../../src/workbook/sheetContent";
import { describeWithShared } from "../../helpers/shared";
import { readFileSync } from "node:fs";
import { datedStyles, relationshipsPart, sheetPart, workbookOf, workbookPart } from "../buildPackage";

const only = (bytes: Uint8Array): SheetContent => {
  const [sheet] = readWorkbookFile(bytes);
  if (!sheet) throw new Error("no sheet");
  return sheet;
};
const cells = (content: string, extra: Readonly<Record<string, string>> = {}): readonly unknown[] | undefined =>
  only(workbookOf(`<sheetData><row r="1">${content}</row></sheetData>`, extra)).rows[0]?.values;
const withStyles = {
  "xl/_rels/workbook.xml.rels": relationshipsPart([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "styles", "styles.xml"],
  ]),
  "xl/styles.xml": datedStyles,
};
const withStrings = (items: string): Record<string, string> => ({
  "xl/_rels/workbook.xml.rels": relationshipsPart([
    ["rId1", "worksheet", "/xl/worksheets/sheet1.xml"],
    ["rId2", "sharedStrings", "sharedStrings.xml"],
  ]),
  "xl/sharedStrings.xml": `<sst xmlns="urn:x">${items}</sst>`,
});

describe("values of cells", () => {
  it("numbers, booleans, texts and errors come as they are stored", () => {
    expect(
      cells(
        '<c r="A1"><v>1.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="inlineStr"><is><t> a\tb </t></is></c>' +
          '<c r="D1" t="e"><v>#NAME?</v></c><c r="F1" t="str"><f>A1</f><v>x</v></c>',
      ),
    ).toEqual([1.5, true, " a\tb ", { error: "#NAME?" }, null, "x"]);
  });

  it("a formula gives its stored result; without one it is reported as not calculated", () => {
    expect(cells("<c><f>1+1</f><v>2</v></c><c><f>B1</f><v></v></c><c><f>C1</f></c>")).toEqual([
      2,
      { error: "#UNCALCULATED" },
      { error: "#UNCALCULATED" },
    ]);
  });

  it("a formula whose result is empty text is empty text, not a missing result", () => {
    expect(cells('<c t="str"><f>""</f><v></v></c>')).toEqual([""]);
  });

  it("runs of rich text are joined and reading aids left out", () => {
    const strings = withStrings(
      '<si><r><t xml:space="preserve">张 </t></r><r><rPr><b/></rPr><t>三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh></si><si><t>a_x000D_b</t></si>',
    );
    expect(cells('<c t="s"><v>0</v></c><c t="s"><v>1</v></c>', strings)).toEqual(["张 三", "a\rb"]);
  });

  it("a text of digits in a number cell that is none stays text", () => {
    expect(cells("<c><v>1e400</v></c><c><v>NaN</v></c>")).toEqual(["1e400", "NaN"]);
  });
});

describe("dates", () => {
  it("are serial numbers beside their number formats", () => {
    const sheet = only(
      workbookOf('<sheetData><row><c s="1"><v>44197</v></c><c s="2"><v>1</v></c></row></sheetData>', withStyles),
    );
    expect(sheet.rows).toEqual([{ index: 0, values: [44197, 1], formats: ["m/d/yyyy", "#,##0.00"] }]);
  });

  it("of the 1904 system move by 1,462 days; amounts and durations in words stay", () => {
    const sheet = only(
      workbookOf(
        '<sheetData><row><c s="1"><v>42735</v></c><c s="2"><v>42735</v></c><c s="3"><v>42735</v></c></row></sheetData>',
        { ...withStyles, "xl/workbook.xml": workbookPart('<workbookPr date1904="1"/>') },
      ),
    );
    expect(sheet.rows[0]?.values).toEqual([44197, 42735, 42735]);
    expect(sheet.usesDate1904).toBe(true);
  });
});

describe("shape of a sheet", () => {
  it("a row at the very end and a column at the very right are found; blank rows are not listed", () => {
    const sheet = only(
      workbookOf(
        '<sheetData><row r="2"><c r="A2"/></row><row r="5"><c r="XFD5"><v>7</v></c></row><row r="1048576"><c r="A1048576"><v>8</v></c></row></sheetData>',
      ),
    );
    expect(sheet.rows.map(({ index, values }) => [index, values.length, values.at(-1)])).toEqual([
      [4, 16384, 7],
      [1048575, 1, 8],
    ]);
  });

  it("merged areas, tables with a totals row and hidden rows are told", () => {
    const table = `<table xmlns="urn:x" id="1" name="t" displayName="Sales" ref="A1:B4" totalsRowCount="1"/>`;
    const sheet = only(
      workbookOf(
        '<sheetData><row r="3" hidden="1"><c r="A3"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="B2:C3"/></mergeCells>',
        {
          "xl/worksheets/_rels/sheet1.xml.rels": relationshipsPart([["rId1", "table", "../tables/table1.xml"]]),
          "xl/tables/table1.xml": table,
        },
      ),
    );
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
    expect(sheet.hiddenRows).toEqual([2]);
    expect(sheet.tables).toEqual([
      { name: "Sales", area: { top: 0, left: 0, bottom: 3, right: 1 }, hasHeader: true, hasTotals: true },
    ]);
  });

  it("chart sheets are no data but their names are taken", () => {
    const book = workbookPart("", "").replace(
      "<sheets>",
      '<sheets><sheet name="Chart" sheetId="2" r:id="rId2" state="hidden"/>',
    );
    const bytes = workbookOf("<sheetData/>", {
      "xl/workbook.xml": book,
      "xl/_rels/workbook.xml.rels": relationshipsPart([
        ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ]),
    });
    expect(readWorkbookFile(bytes).map(({ name }) => name)).toEqual(["Orders"]);
    expect(readSheetNames(bytes)).toEqual(["Chart", "Orders"]);
  });

  it("a file that writes every element with a prefix reads the same", () => {
    const prefixed = sheetPart(
      '<sheetData><row><c t="inlineStr"><is><t>a &amp; b</t></is></c></row></sheetData>',
    ).replace(/<(\/?)(?=[a-z])/g, "<$1x:");
    const sheet = only(workbookOf("", { "xl/worksheets/sheet1.xml": prefixed.replace("xmlns=", "xmlns:x=") }));
    expect(sheet.rows[0]?.values).toEqual(["a & b"]);
  });
});

describeWithShared("reference workbooks", (shared) => {
  it("the chart sheet in front is skipped and the orders are read", () => {
    const sheets = readWorkbookFile(readFileSync(shared("data/hostile/23_chart_sheet_first.xlsx")));
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([["Orders", 13]]);
  });

  it("all of 100,000 distinct names are read", () => {
    const [sheet] = readWorkbookFile(readFileSync(shared("data/hostile/19_100k_distinct_reps.xlsx")));
    expect(new Set(sheet?.rows.map(({ values }) => values[2])).size).toBe(100_001);
  });
});
