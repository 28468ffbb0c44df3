import { packEntry, writeZip } from "../../src/files/zip/writeZip";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A zip of parts with this text each. */
export function zipOf(parts: ReadonlyMap<string, string>): Uint8Array {
  return writeZip([...parts].map(([name, content]) => packEntry(name, new TextEncoder().encode(content))));
}

/** A worksheet part around its elements. */
export const sheetPart = (content: string): string =>
  `<?xml version="1.0"?><worksheet xmlns="${main}" xmlns:r="${office}">${content}</worksheet>`;

/** A relationships part. */
export const relationshipsPart = (lines: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** The parts of a workbook with one sheet named Orders; `extra` adds parts and replaces them. */
export function workbookParts(sheetContent: string, extra: Readonly<Record<string, string>> = {}): Map<string, string> {
  return new Map([
    [
      "[Content_Types].xml",
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
        '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
        "</Types>",
    ],
    ["_rels/.rels", relationshipsPart([["rId1", "officeDocument", "xl/workbook.xml"]])],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Orders" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    ["xl/_rels/workbook.xml.rels", relationshipsPart([["rId1", "worksheet", "worksheets/sheet1.xml"]])],
    ["xl/worksheets/sheet1.xml", sheetPart(sheetContent)],
    ...Object.entries(extra),
  ]);
}

/** A workbook file with one sheet named Orders. */
export function workbookOf(sheetContent: string, extra: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf(workbookParts(sheetContent, extra));
}

/** Workbook part with attributes or elements of one's own around the one sheet. */
export const workbookPart = (before: string, after = ""): string =>
  `<workbook xmlns="${main}" xmlns:r="${office}">${before}<sheets><sheet name="Orders" sheetId="1" r:id="rId1"/></sheets>${after}</workbook>`;

/** Styles in which style 1 is a date, style 2 an amount and style 3 a format of its own. */
export const datedStyles =
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0 &quot;days&quot;"/></numFmts>` +
  '<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  "<borders count='1'><border/></borders>" +
  '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="4"/><xf numFmtId="164"/></cellXfs></styleSheet>';
