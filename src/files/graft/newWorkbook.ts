import type { SheetDraft } from "../../workbook/sheetDraft";
import { openPackage } from "../package/workbookPackage";
import { packEntry, writeZip } from "../zip/writeZip";
import { graftSheets } from "./addSheetsToPackage";

const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";
const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const skeleton: readonly (readonly [part: string, content: string])[] = [
  [
    "[Content_Types].xml",
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      `<Default Extension="rels" ContentType="${relationshipsType}"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${workbookType}"/></Types>`,
  ],
  [
    "_rels/.rels",
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    "xl/workbook.xml",
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}">` +
      '<bookViews><workbookView activeTab="0"/></bookViews><sheets/></workbook>',
  ],
  [
    "xl/_rels/workbook.xml.rels",
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
  ],
];

/**
 * A workbook file of its own that holds just these sheets.
 *
 * The same sheets always give the same bytes.
 *
 * @param drafts - at least one, names unique
 *
 * Failure: `name-taken` where two sheets share a name.
 */
export function newWorkbook(drafts: readonly SheetDraft[]): Uint8Array {
  if (drafts.length === 0) throw new RangeError("a workbook needs a sheet");
  const entries = skeleton.map(([part, content]) => packEntry(part, new TextEncoder().encode(head + content)));
  return graftSheets(openPackage(writeZip(entries)), drafts);
}
