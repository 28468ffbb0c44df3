import fc from "fast-check";
import { zipSync } from "fflate";
import { readWorkbookFile } from "../../../src/files/read/readWorkbookFile";
import { newWorkbook } from "../../../src/files/graft/newWorkbook";
import { WorkbookFailure } from "../../../src/workbook/workbookFailure";
import { workbookProblemTexts } from "../../../src/i18n/problems/workbook";
import { runs } from "../../helpers/runs";
import { sheetPart, workbookOf } from "../buildPackage";
import { richDraft } from "../sampleDrafts";

const failureOf = (bytes: Uint8Array): WorkbookFailure => {
  try {
    readWorkbookFile(bytes);
  } catch (failure) {
    if (failure instanceof WorkbookFailure) return failure;
    throw failure;
  }
  throw new Error("it was read");
};
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const compound = (content: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(content, "utf16le")]);

describe("a file that is no workbook is named for what it is", () => {
  it.each([
    ["empty", text("")],
    ["csv", text("Order,Rep\n1,Jane")],
    ["html", text("<html><table><tr><td>1</td></tr></table></html>")],
    ["xml-spreadsheet", text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>')],
    ["xls", compound("Workbook")],
    ["pdf", text("%PDF-1.7")],
    ["docx", zipSync({ "word/document.xml": text("<w/>") })],
    ["ods", zipSync({ mimetype: text("application/vnd.oasis"), "content.xml": text("<x/>") })],
    ["xlsb", zipSync({ "xl/workbook.bin": text("x") })],
    ["zip", zipSync({ "notes.txt": text("x") })],
    ["unknown", Uint8Array.from([1, 0, 2, 0])],
  ])("%s", (kind, bytes) => {
    const failure = failureOf(bytes);
    expect([failure.code, failure.params["kind"]]).toEqual(["not-a-workbook", kind]);
    expect(workbookProblemTexts["en-US"]["not-a-workbook"](failure.params)).toMatch(/\.xlsx|again|workbook/);
  });
});

describe("a workbook that cannot be read says why", () => {
  it("a password locks it", () => {
    expect(failureOf(compound("EncryptedPackage")).code).toBe("workbook-encrypted");
  });

  it("a sheet that unpacks to more than the limit is refused before it is unpacked", () => {
    const bytes = workbookOf("<sheetData/>");
    const view = new DataView(bytes.buffer);
    // The declared size of the last entry of the directory: the sheet.
    const at = Buffer.from(bytes).lastIndexOf("PK\x01\x02", undefined, "latin1");
    view.setUint32(at + 24, 2 ** 31, true);
    expect(failureOf(bytes).code).toBe("workbook-too-large");
  });

  it("a sheet that unpacks to more than it declares is damaged", () => {
    const bytes = workbookOf(`<sheetData/>${" ".repeat(100_000)}`);
    const at = Buffer.from(bytes).lastIndexOf("PK\x01\x02", undefined, "latin1");
    new DataView(bytes.buffer).setUint32(at + 24, 500, true);
    expect(failureOf(bytes).code).toBe("workbook-damaged");
  });

  it("a directory that counts fewer parts than it lists is damaged: none may vanish", () => {
    const bytes = newWorkbook([richDraft]).slice();
    const end = Buffer.from(bytes).lastIndexOf("PK\x05\x06", undefined, "latin1");
    const view = new DataView(bytes.buffer);
    view.setUint16(end + 10, view.getUint16(end + 10, true) - 1, true);
    expect(failureOf(bytes).code).toBe("workbook-damaged");
  });

  it("entities that a document declares itself are never expanded", () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa">]>${sheetPart("<sheetData><row><c><v>&a;</v></c></row></sheetData>")}`;
    expect(failureOf(workbookOf("", { "xl/worksheets/sheet1.xml": bomb })).code).toBe("workbook-damaged");
  });

  it.each([
    ["sheet that leads nowhere", { "xl/_rels/workbook.xml.rels": "<Relationships/>" }],
    ["open tag", { "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" }],
    ["crossed tags", { "xl/worksheets/sheet1.xml": "<worksheet><a></b></worksheet>" }],
    [
      "cell off the sheet",
      { "xl/worksheets/sheet1.xml": sheetPart('<sheetData><row><c r="XFE1"><v>1</v></c></row></sheetData>') },
    ],
    [
      "missing shared text",
      { "xl/worksheets/sheet1.xml": sheetPart('<sheetData><row><c t="s"><v>9</v></c></row></sheetData>') },
    ],
    ["no sheets", { "xl/workbook.xml": "<workbook><sheets/></workbook>" }],
  ])("damage: %s", (_, extra) => {
    const bytes = workbookOf("<sheetData/>", Object.fromEntries(Object.entries(extra)));
    expect(failureOf(bytes).code).toBe("workbook-damaged");
  });
});

describe("damaged files", () => {
  const whole = newWorkbook([richDraft]);
  const sheets = JSON.stringify(readWorkbookFile(whole));

  it("a file cut off anywhere is refused with a reason", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
        expect(failureOf(whole.slice(0, length)).code).toMatch(/damaged|not-a-workbook/);
      }),
      runs(100),
    );
  });

  it("flipped bits never change a figure in silence: the content is the same, or the file is refused", () => {
    const flip = fc.record({ at: fc.nat(whole.length - 1), bit: fc.nat(7) });
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 4 }), (flips) => {
        const broken = whole.slice();
        for (const { at, bit } of flips) broken[at] = (broken[at] ?? 0) ^ (1 << bit);
        try {
          expect(JSON.stringify(readWorkbookFile(broken))).toBe(sheets);
        } catch (failure) {
          if (!(failure instanceof WorkbookFailure)) throw failure;
        }
      }),
      runs(300),
    );
  });

  it("any bytes at all are refused with a reason", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(failureOf(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes])).code).toBeDefined();
      }),
      runs(200),
    );
  });
});
