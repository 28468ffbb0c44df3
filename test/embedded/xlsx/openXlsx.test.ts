import { strToU8, zipSync } from "fflate";
import type { Book } from "../../../src/embedded/model/book/book";
import { createBook } from "../../../src/embedded/model/book/createBook";
import { createMemoryStore } from "../../../src/embedded/store/memoryStore";
import { createUniverEngine } from "../../../src/embedded/store/univerEngine";
import type { NotCarried } from "../../../src/embedded/xlsx/notCarried";
import { openXlsx } from "../../../src/embedded/xlsx/openXlsx";
import { saveXlsx } from "../../../src/embedded/xlsx/saveXlsx";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook file of one sheet, from the parts that matter to a test. */
function fileOf(sheet: string, extra: Readonly<Record<string, string>> = {}, links = ""): Uint8Array {
  const parts: Record<string, string> = {
    "_rels/.rels": `<Relationships><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="a"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="a" Type="${OFFICE}/worksheet" Target="worksheets/s.xml"/><Relationship Id="b" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="t" Type="${OFFICE}/theme" Target="theme.xml"/></Relationships>`,
    "xl/worksheets/s.xml": `<worksheet xmlns:r="${OFFICE}">${sheet}</worksheet>`,
    "xl/worksheets/_rels/s.xml.rels": `<Relationships>${links}</Relationships>`,
    ...extra,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

function open(file: Uint8Array): { readonly book: Book; readonly lost: readonly NotCarried[] } {
  const book = createBook({ store: createMemoryStore(), createEngine: createUniverEngine });
  return { book, lost: openXlsx(file, book) };
}

function contentAt(book: Book, row: number, column: number): unknown {
  return book.store.content(book.sheets[0]?.id ?? "", row, column);
}

describe("Cells of a file", () => {
  it("may leave out their addresses", () => {
    const { book } = open(
      fileOf("<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>"),
    );
    expect([contentAt(book, 0, 0), contentAt(book, 0, 1), contentAt(book, 1, 0)]).toEqual([
      { value: 1 },
      { value: 2 },
      { value: 3 },
    ]);
  });

  it("may share a formula: each sees it from its own place", () => {
    const { book } = open(
      fileOf(
        '<sheetData><row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">A1*$B$1</f><v>2</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>4</v></c></row></sheetData>',
      ),
    );
    expect(contentAt(book, 1, 2)).toEqual({ value: 4, formula: "=A2*$B$1" });
  });

  it("may hold texts in place, errors, booleans and ISO dates", () => {
    const { book } = open(
      fileOf(
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh><t>no</t></rPh></is></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="d"><v>2024-03-01</v></c></row></sheetData>',
      ),
    );
    expect([0, 1, 2, 3].map((column) => contentAt(book, 0, column))).toEqual([
      { value: "a b" },
      { value: "#REF!" },
      { value: true },
      { value: 45352 },
    ]);
  });

  it("lose the marks that newer functions carry in files, and get them back when saved", () => {
    const { book } = open(
      fileOf(
        '<sheetData><row r="1"><c r="A1"><f>_xlfn.IFNA(_xlfn._xlws.FILTER(B1:B3,C1:C3),_xldudf_SCORE(1))</f><v>1</v></c></row></sheetData>',
      ),
    );
    expect(contentAt(book, 0, 0)).toEqual({ value: 1, formula: "=IFNA(FILTER(B1:B3,C1:C3),SCORE(1))" });
    const saved = saveXlsx(book, { addinFunctions: new Set(["SCORE"]) });
    const again = open(saved).book;
    expect(contentAt(again, 0, 0)).toEqual(contentAt(book, 0, 0));
  });

  it("are coloured by the theme, lighter or darker by its tint", () => {
    const theme =
      '<theme><themeElements><clrScheme><lt1><srgbClr val="FFFFFF"/></lt1><dk1><srgbClr val="000000"/></dk1><accent1><srgbClr val="4472C4"/></accent1></clrScheme></themeElements></theme>';
    const styles =
      '<styleSheet><fonts><font/></fonts><fills><fill/><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999938962981048"/></patternFill></fill></fills><borders><border/></borders><cellXfs><xf/><xf fillId="1"/></cellXfs></styleSheet>';
    const { book } = open(
      fileOf('<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>', {
        "xl/theme.xml": theme,
        "xl/styles.xml": styles,
      }),
    );
    expect(book.store.style(book.sheets[0]?.id ?? "", 0, 0)?.fillColor).toBe("#B4C7E7");
  });
});

describe("What cannot be kept", () => {
  it("is listed by kind, with how many and where", () => {
    const drawing = "<wsDr><twoCellAnchor><pic/></twoCellAnchor><twoCellAnchor><sp/></twoCellAnchor></wsDr>";
    const link = (id: string, kind: string, target: string): string =>
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
    const { lost } = open(
      fileOf(
        '<sheetData><row r="1"><c r="A1"><f t="dataTable" ref="A1"/><v>1</v></c></row></sheetData>',
        { "xl/drawings/d.xml": drawing, "xl/vbaProject.bin": "x" },
        link("d", "drawing", "../drawings/d.xml") +
          link("p", "pivotTable", "../p.xml") +
          link("c", "comments", "../c.xml"),
      ),
    );
    expect(lost).toEqual([
      { kind: "pivot-tables", count: 1, sheet: "S" },
      { kind: "pictures-and-shapes", count: 2, sheet: "S" },
      { kind: "macros", count: 1 },
      { kind: "notes-and-comments", count: 1, sheet: "S" },
      { kind: "what-if-tables", count: 1, sheet: "S" },
    ]);
  });

  it("is nothing in an ordinary workbook", () => {
    expect(open(fileOf("<sheetData/>")).lost).toEqual([]);
  });
});

describe("A file that is no workbook", () => {
  it.each([
    ["a text", strToU8("name,amount")],
    ["an empty file", new Uint8Array()],
    ["a zip without a workbook", zipSync({ "a.txt": strToU8("a") })],
  ])("is refused: %s", (_, bytes) => {
    expect(() => open(bytes)).toThrow();
  });
});

describe("The carried rules", () => {
  it("go back into the file as they came, with their new place in the order", () => {
    const sheet =
      '<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="7"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>';
    const again = open(saveXlsx(open(fileOf(sheet)).book)).book;
    const [format] = again.sheets[0]?.conditionalFormats ?? [];
    expect(format?.type).toBe("ColorScale");
    expect(JSON.stringify([...(format?.bag.values.values() ?? [])])).toContain("colorScale");
  });
});
