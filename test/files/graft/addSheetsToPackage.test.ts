import ExcelJS from "exceljs";
import { readFileSync } from "node:fs";
import { addSheetsToPackage } from "../../../src/files/graft/addSheetsToPackage";
import { newWorkbook } from "../../../src/files/graft/newWorkbook";
import { openPackage } from "../../../src/files/package/workbookPackage";
import { readSheetNames, readWorkbookFile } from "../../../src/files/read/readWorkbookFile";
import { packEntry, writeZip } from "../../../src/files/zip/writeZip";
import { describeWithShared } from "../../helpers/shared";
import { datedStyles, relationshipsPart, workbookOf, workbookPart, zipOf } from "../buildPackage";
import { plainDraft, planDraft, richDraft } from "../sampleDrafts";

// Parts that may change when sheets are added; all others are the user's alone.
const ours = /^(\[Content_Types\]\.xml|docProps\/.*|xl\/calcChain\.xml)$|workbook\.xml(\.rels)?$|styles\.xml$/;

/** Asserts that each part of the user's is there, in the same order, byte for byte. */
function expectUntouched(before: Uint8Array, after: Uint8Array): void {
  const user = openPackage(before);
  const result = openPackage(after);
  const names = user.entries.map(({ name }) => name);
  expect(result.entries.map(({ name }) => name).slice(0, names.length)).toEqual(names);
  for (const name of names.filter((one) => !ours.test(one))) {
    expect([name, Buffer.compare(result.bytes(name), user.bytes(name))]).toEqual([name, 0]);
  }
}

const oneRow = '<sheetData><row r="1"><c r="A1" s="1"><v>44197</v></c></row></sheetData>';
const added = [richDraft, planDraft([[richDraft.name, "breakdown"]])];
const withStyles = {
  "xl/_rels/workbook.xml.rels": relationshipsPart([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "styles", "styles.xml"],
  ]),
  "xl/styles.xml": datedStyles,
};

/** The same workbook with every element of its main parts behind a prefix. */
function prefixed(parts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [
      name,
      xml.replace(/<(\/?)(?=[A-Za-z])/g, "<$1x:").replace(/ xmlns="/g, ' xmlns:x="'),
    ]),
  );
}

const userFiles: Readonly<Record<string, Uint8Array>> = {
  "no styles, no shared strings": workbookOf(oneRow),
  "styles of one's own": workbookOf(oneRow, withStyles),
  "styles that lack every list": workbookOf(oneRow, { ...withStyles, "xl/styles.xml": '<styleSheet xmlns="urn:x"/>' }),
  "a prefix before every element": workbookOf(oneRow, {
    ...withStyles,
    ...prefixed({ "xl/workbook.xml": workbookPart("", "<calcPr calcId='1'/>"), "xl/styles.xml": datedStyles }),
  }),
  "parts nobody knows, comments and charts": workbookOf(`${oneRow}<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>`, {
    ...withStyles,
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipsPart([
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "comments", "../comments1.xml"],
    ]),
    "xl/drawings/drawing1.xml": "<d/>",
    "xl/drawings/vmlDrawing1.vml": "<xml>not & well-formed",
    "xl/charts/chart1.xml": "<c/>",
    "xl/comments1.xml": "<comments/>",
    "customXml/item1.xml": "<mine>  </mine>",
    "xl/unknown/thing.dat": "\u0001\u0002",
  }),
  "names, links to other files and a chain of calculation": workbookOf(oneRow, {
    "xl/workbook.xml": workbookPart(
      "<workbookPr/><bookViews><workbookView activeTab='0'/></bookViews>",
      "<externalReferences><externalReference r:id='rId8'/></externalReferences>" +
        "<definedNames><definedName name='annualtarget'>Orders!$A$1</definedName></definedNames><calcPr/>",
    ),
    "xl/calcChain.xml": "<calcChain/>",
    "xl/externalLinks/externalLink1.xml": "<externalLink/>",
  }),
};

describe.each(Object.entries(userFiles))("a workbook with %s", (_, user) => {
  const result = addSheetsToPackage(user, added);

  it("keeps every part of the user's byte for byte", () => {
    expectUntouched(user, result);
  });

  it("reads as before, with the new sheets behind", () => {
    const sheets = readWorkbookFile(result);
    expect(sheets.map(({ name, generated }) => [name, generated])).toEqual([
      ["Orders", undefined],
      [richDraft.name, "breakdown"],
      ["KPI Plan", "plan"],
    ]);
    expect(sheets[0]).toEqual(readWorkbookFile(user)[0]);
    expect(sheets[1]?.rows).toEqual(readWorkbookFile(newWorkbook(added))[0]?.rows);
  });

  it("written twice has one set of sheets, and the user's parts are still the same", () => {
    const twice = addSheetsToPackage(result, added);
    expect(readSheetNames(twice)).toEqual(["Orders", richDraft.name, "KPI Plan"]);
    const known = openPackage(user);
    const again = openPackage(twice);
    for (const { name } of known.entries.filter((entry) => !ours.test(entry.name))) {
      expect([name, Buffer.compare(again.bytes(name), known.bytes(name))]).toEqual([name, 0]);
    }
  });
});

describe("names", () => {
  const user = userFiles["names, links to other files and a chain of calculation"] ?? new Uint8Array();

  it("a name of the workbook that is taken gets a number, behind links to other files", () => {
    const book = openPackage(addSheetsToPackage(user, added)).text("xl/workbook.xml");
    expect(book).toContain('name="AnnualTarget_2"');
    expect(book.indexOf("<definedNames>")).toBeGreaterThan(book.indexOf("</externalReferences>"));
    expect(book.indexOf("<calcPr/>")).toBeGreaterThan(book.indexOf("</definedNames>"));
  });

  it("a table name that is taken gets a number, and formulas follow", () => {
    const mine = {
      ...plainDraft("Mine", [["Actual"], [1]]),
      tables: [{ name: "TARGETTABLE", area: { top: 0, left: 0, bottom: 1, right: 0 } }],
    };
    const result = openPackage(addSheetsToPackage(newWorkbook([mine]), [richDraft]));
    expect(result.text("xl/worksheets/sheet2.xml")).toContain("<f>SUM(TargetTable_2[Actual])</f>");
    expect(result.text("xl/tables/table2.xml")).toMatch(/ id="2" name="TargetTable_2" displayName="TargetTable_2"/);
  });

  it("a sheet of the user's with the name of a new one, in any case, is never touched", () => {
    const kpiPlan = newWorkbook([plainDraft("kpi plan", [["mine"]])]);
    expect(() => addSheetsToPackage(kpiPlan, added)).toThrow(expect.objectContaining({ code: "name-taken" }));
  });

  it("names for printing are quoted and belong to their sheet", () => {
    const book = openPackage(
      addSheetsToPackage(userFiles["no styles, no shared strings"] ?? new Uint8Array(), added),
    ).text("xl/workbook.xml");
    expect(book).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'季度目标 ''26'!$1:$4</definedName>`,
    );
    expect(book).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'季度目标 ''26'!$A$1:$H$61</definedName>`,
    );
  });
});

describe("generated sheets", () => {
  it("are the user's when only one of the two tags names them", () => {
    const unlisted = newWorkbook([richDraft]);
    expect(readWorkbookFile(unlisted)[0]?.generated).toBeUndefined();
    const listed = newWorkbook([planDraft([["Mine", "breakdown"]]), plainDraft("Mine", [["x"]])]);
    expect(readWorkbookFile(listed)[1]?.generated).toBeUndefined();
  });

  it("give way to new ones, but the plan only to a new plan", () => {
    const first = addSheetsToPackage(workbookOf(oneRow), added);
    expect(readSheetNames(addSheetsToPackage(first, [{ ...richDraft, name: "New" }]))).toEqual([
      "Orders",
      "KPI Plan",
      "New",
    ]);
  });

  it("leave names of the user's at the right sheet when they go", () => {
    const first = openPackage(addSheetsToPackage(workbookOf(oneRow), added));
    const moved = new Map(first.entries.map(({ name }) => [name, first.bytes(name)]));
    const book = first
      .text("xl/workbook.xml")
      .replace("</sheets>", '<sheet name="Later" sheetId="99" r:id="rId1"/></sheets>')
      .replace("</definedNames>", '<definedName name="mine" localSheetId="3">Later!$A$1</definedName></definedNames>');
    moved.set("xl/workbook.xml", new TextEncoder().encode(book));
    const user = writeZip([...moved].map(([name, content]) => packEntry(name, content)));
    const result = openPackage(addSheetsToPackage(user, added)).text("xl/workbook.xml");
    expect(result).toContain('<definedName name="mine" localSheetId="1">Later!$A$1</definedName>');
    expect(result.match(/name="AnnualTarget"/g)).toHaveLength(1);
  });

  it("drop the chain of calculation when they go: Excel builds it anew", () => {
    const user = workbookOf(oneRow, {
      "xl/_rels/workbook.xml.rels": relationshipsPart([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId9", "calcChain", "calcChain.xml"],
      ]),
      "xl/calcChain.xml": "<calcChain/>",
    });
    const once = addSheetsToPackage(user, added);
    expect(openPackage(once).hasPart("xl/calcChain.xml")).toBe(true);
    const twice = openPackage(addSheetsToPackage(once, added));
    expect(twice.hasPart("xl/calcChain.xml")).toBe(false);
    expect(twice.text("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });
});

describe("other kinds of files", () => {
  it("dates show the same day in a workbook of the 1904 system", () => {
    const user = workbookOf(oneRow, {
      ...withStyles,
      "xl/workbook.xml": workbookPart('<workbookPr date1904="true"/>'),
    });
    const [, sheet] = readWorkbookFile(addSheetsToPackage(user, [richDraft]));
    expect(sheet?.rows.at(-1)?.values[2]).toBe(46023);
  });

  it("a workbook in another folder with absolute targets takes sheets beside its own", () => {
    const parts = new Map([
      ["[Content_Types].xml", "<Types/>"],
      ["_rels/.rels", relationshipsPart([["a", "officeDocument", "/book/main.xml"]])],
      ["book/main.xml", workbookPart("")],
      ["book/_rels/main.xml.rels", relationshipsPart([["rId1", "worksheet", "/tabs/one.xml"]])],
      ["tabs/one.xml", '<worksheet xmlns="urn:x"><sheetData/></worksheet>'],
    ]);
    const result = addSheetsToPackage(zipOf(parts), added);
    expect(readSheetNames(result)).toEqual(["Orders", richDraft.name, "KPI Plan"]);
    expect(openPackage(result).hasPart("book/worksheets/sheet1.xml")).toBe(true);
  });

  it("a strict workbook is read but not added to", () => {
    const strict = workbookPart("").replace(/xmlns="[^"]*"/, 'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
    const user = workbookOf(oneRow, { "xl/workbook.xml": strict });
    expect(readWorkbookFile(user)[0]?.rows[0]?.values).toEqual([44197]);
    expect(() => addSheetsToPackage(user, added)).toThrow(expect.objectContaining({ code: "workbook-strict-format" }));
  });

  it("another program's reader finds values, formulas with results, tables, widths and print set-up", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Uint8Array.from(addSheetsToPackage(workbookOf(oneRow), added)).buffer);
    const sheet = book.getWorksheet(richDraft.name);
    expect(sheet?.getCell("B9").value).toEqual({ formula: "SUM(B5:B8)", result: 10000 });
    expect(sheet?.getCell("B5").numFmt).toBe("#,##0.00");
    expect(sheet?.getCell("A4").font).toMatchObject({ bold: true, color: { argb: "FFFFFFFF" } });
    expect(sheet?.getColumn(3).width).toBe(12.5);
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1 });
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 4 });
    expect(sheet?.getTable("TargetTable")).toBeDefined();
  });
});

describeWithShared("reference workbooks with sheets added", (shared) => {
  it.each([
    "crm.xlsx",
    "classicmodels.xlsx",
    "chinook.xlsx",
    "销售台账_中文.xlsx",
    "hostile/03_date_1904.xlsx",
    "hostile/23_chart_sheet_first.xlsx",
    "hostile/39_two_tables_one_sheet.xlsx",
    "hostile/43_line_breaks_and_controls.xlsx",
  ])("%s keeps every part of the user's byte for byte", (name) => {
    const user = readFileSync(shared(`data/${name}`));
    const result = addSheetsToPackage(user, added);
    expectUntouched(user, result);
    expect(readWorkbookFile(result).slice(0, -2)).toEqual(readWorkbookFile(user));
  });
});
