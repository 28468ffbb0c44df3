import ExcelJS from "exceljs";
import fc from "fast-check";
import { newWorkbook } from "../../../src/files/graft/newWorkbook";
import { openPackage } from "../../../src/files/package/workbookPackage";
import { readWorkbookFile } from "../../../src/files/read/readWorkbookFile";
import { runs } from "../../helpers/runs";
import { plainDraft } from "../sampleDrafts";

const hostile = [
  "=1+1",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(1)",
  "\t=1+1",
  "\r=1+1",
  "'=SUM(A1)",
  '=HYPERLINK("http://example.invalid")',
  "a\r\nb\nc\td",
  "_x000D_",
  "_x005F_x000D_",
  "\u0000\u0001\u000b\u001f\u007f\u0085\u2028\ufffe\uffff",
  "lone \ud800 and \udc00",
  "😀 pair",
  "]]>&amp;<!--",
  "  spaces  ",
  "__proto__",
  "汉".repeat(32_767),
];
const writeColumn = (texts: readonly string[]): Uint8Array =>
  newWorkbook([
    plainDraft(
      "Names",
      texts.map((text) => [text]),
    ),
  ]);
const readColumn = (bytes: Uint8Array): unknown[] =>
  (readWorkbookFile(bytes)[0]?.rows ?? []).map(({ values }) => values[0]);

describe("text of the user", () => {
  it("comes back exactly as it was, whatever it looks like", () => {
    expect(readColumn(writeColumn(hostile))).toEqual(hostile);
  });

  it("is never written as a formula", () => {
    const file = openPackage(writeColumn(hostile));
    expect(file.text("xl/worksheets/sheet1.xml")).not.toMatch(/<f[\s>/]/);
  });

  it("that looks like a formula stays text when the cell is edited in Excel", () => {
    expect(openPackage(writeColumn(["=1"])).text("xl/styles.xml")).toContain('quotePrefix="1"');
    expect(openPackage(writeColumn(["1"])).text("xl/styles.xml")).not.toContain("quotePrefix");
  });

  it("longer than a cell holds ends in … instead of breaking the file", () => {
    const [text] = readColumn(writeColumn(["x".repeat(40_000)]));
    expect(text).toBe(`${"x".repeat(32_766)}…`);
  });

  it("reads the same in another program's reader", async () => {
    const plain = hostile.filter((text) => !/[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]|_x/u.test(text));
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Uint8Array.from(writeColumn(plain)).buffer);
    const sheet = book.getWorksheet("Names");
    expect(plain.map((_, index) => sheet?.getCell(index + 1, 1).value)).toEqual(plain);
  });

  it("of any characters comes back exactly", () => {
    const text = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), (texts) => {
        expect(readColumn(writeColumn(texts))).toEqual(texts);
      }),
      runs(50),
    );
  });
});

describe("numbers", () => {
  it("come back to the last bit", () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 50 }), (numbers) => {
        const [sheet] = readWorkbookFile(
          newWorkbook([
            plainDraft(
              "N",
              numbers.map((one) => [one]),
            ),
          ]),
        );
        expect(sheet?.rows.map(({ values }) => values[0])).toEqual(numbers.map((one) => one + 0));
      }),
      runs(50),
    );
  });

  it("that do not exist are refused: they would be a mistake of ours", () => {
    expect(() => newWorkbook([plainDraft("N", [[Number.NaN]])])).toThrow(RangeError);
  });
});
