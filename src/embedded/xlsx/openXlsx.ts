import { parseArea } from "../store/address";
import { cellArea } from "../store/area";
import type { Book, NamedItem, Sheet } from "../model/book/book";
import { childBag } from "../model/bag";
import { createSheet } from "../model/book/createBook";
import { splitAddress } from "../store/address";
import { plainFormula } from "./functionNames";
import type { NotCarried, NotCarriedKind, NotCarriedList } from "./notCarried";
import { createNotCarriedList } from "./notCarried";
import type { Relationship, XlsxPackage } from "./read/openPackage";
import { openPackage } from "./read/openPackage";
import { readSharedTexts } from "./read/readCells";
import { createColorReader } from "./read/readColors";
import { readDrawing } from "./read/readDrawing";
import { readDocumentProperties } from "./read/readProperties";
import type { SheetContext } from "./read/readSheet";
import { readSheet } from "./read/readSheet";
import { readStyles } from "./read/readStyles";
import { readTable } from "./read/readTable";
import type { XmlNode } from "./xml/xmlNode";
import { at, childOf, childrenOf, flagOf, numberOf, textOf } from "./xml/xmlNode";

/**
 * Read an .xlsx file into a book that has nothing but its first, empty sheet.
 *
 * @returns what the file holds and the saved file will not hold, in a fixed order of kinds
 *
 * Throws an ordinary error when the bytes are no .xlsx file.
 */
export function openXlsx(bytes: Uint8Array, book: Book): readonly NotCarried[] {
  const file = openPackage(bytes);
  const main = file.relationships("").find(({ kind }) => kind === "officeDocument")?.target;
  if (main === undefined || file.bytes(main) === undefined) throw new Error("the file is no Excel workbook");
  const lost = createNotCarriedList();
  const links = file.relationships(main);
  const root = file.xml(main);
  const part = (kind: string): string => links.find((link) => link.kind === kind)?.target ?? "";
  const shared = readSharedTexts(file.text(part("sharedStrings")));
  const colorOf = createColorReader(file.xml(part("theme")));
  const context = { texts: shared.texts, styles: readStyles(file.xml(part("styles")), colorOf), colorOf, lost };
  lost.add("rich-text", shared.richTexts);
  countParts(file, links, lost);

  const nodes = childrenOf(childOf(root, "sheets"), "sheet");
  const sheets = nodes.map((node) => placeSheet(book, node));
  nodes.forEach((node, index) => {
    const sheet = sheets[index];
    const link = links.find(({ id }) => id === textOf(node, "r:id"));
    if (sheet === undefined || link === undefined) return;
    if (link.kind === "worksheet") readWorksheet(sheet, link.target, file, context);
    else lost.add("sheet-kinds", 1, sheet.name);
  });
  // Charts speak of cells of other sheets, so they come when all sheets are there.
  nodes.forEach((node, index) => {
    const path = links.find(({ id }) => id === textOf(node, "r:id"))?.target ?? "";
    const sheet = sheets[index];
    for (const { kind, target } of file.relationships(path)) {
      if (kind === "drawing" && sheet !== undefined) readDrawing(sheet, target, file, lost);
    }
  });
  readNames(book, sheets, root);
  readDocumentProperties(book, file);
  if (flagOf(childOf(root, "workbookPr"), "date1904") === true) book.bag.values.set("date1904", true);
  book.protection = { protected: flagOf(childOf(root, "workbookProtection"), "lockStructure") === true };
  showFirst(book, sheets, numberOf(at(root, "bookViews", "workbookView"), "activeTab") ?? 0);
  book.calculation.structureChanged();
  return lost.list();
}

const STATES: Readonly<Record<string, string>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

function placeSheet(book: Book, node: XmlNode): Sheet {
  const name = textOf(node, "name") ?? "Sheet";
  const first = book.sheets[0];
  const isFirst = first !== undefined && first.bag.values.get("opened") === undefined && book.sheets.length === 1;
  const sheet = isFirst ? first : createSheet(book, name);
  sheet.name = name;
  sheet.bag.values.set("opened", true);
  sheet.visibility = STATES[textOf(node, "state") ?? ""] ?? "Visible";
  if (!isFirst) book.sheets.push(sheet);
  return sheet;
}

function readWorksheet(sheet: Sheet, path: string, file: XlsxPackage, context: SheetContext): void {
  const links = file.relationships(path);
  const xml = file.text(path);
  readSheet(sheet, xml, links, context);
  for (const { kind, target } of links) if (kind === "table") readTable(sheet, file.xml(target));
  readCustomProperties(sheet, xml, links, file);
  const count = (kind: string): number => links.filter((link) => link.kind === kind).length;
  const add = (kind: NotCarriedKind, number: number): void => {
    context.lost.add(kind, number, sheet.name);
  };
  add("pivot-tables", count("pivotTable"));
  add("slicers", count("slicer") + count("timeline"));
  add("notes-and-comments", count("comments") + count("threadedComment"));
  add("print-pictures", links.some((link) => link.kind === "vmlDrawing") && /legacyDrawingHF/.test(xml) ? 1 : 0);
}

/** A worksheet's own properties: each value is a part of its own, in UTF-16. */
function readCustomProperties(sheet: Sheet, xml: string, links: readonly Relationship[], file: XlsxPackage): void {
  for (const [, attributes = ""] of xml.matchAll(/<(?:\w+:)?customPr\s([^>]*)\/?>/g)) {
    const name = /\bname="([^"]*)"/.exec(attributes)?.[1];
    const id = /\br:id="([^"]*)"/.exec(attributes)?.[1];
    const bytes = file.bytes(links.find((link) => link.id === id)?.target ?? "");
    if (name === undefined || bytes === undefined) continue;
    sheet.customProperties.set(name, new TextDecoder("utf-16le").decode(bytes).replace(/\0$/, ""));
  }
}

function readNames(book: Book, sheets: readonly Sheet[], root: XmlNode): void {
  for (const node of childrenOf(childOf(root, "definedNames"), "definedName")) {
    const name = textOf(node, "name") ?? "";
    const sheet = sheets[numberOf(node, "localSheetId") ?? -1];
    if (/^_xlnm\./i.test(name)) {
      if (sheet !== undefined) readBuiltInName(sheet, name.slice(6), node.text);
      continue;
    }
    const item: NamedItem = {
      book,
      sheet,
      name,
      formula: plainFormula(`=${node.text}`),
      comment: textOf(node, "comment") ?? "",
      visible: flagOf(node, "hidden") !== true,
      deleted: false,
    };
    (sheet?.names ?? book.names).push(item);
  }
}

/** Print areas and print titles are names in the file and print settings in the object model. */
function readBuiltInName(sheet: Sheet, name: string, text: string): void {
  const page = childBag(sheet.bag, "pageLayout").values;
  const areas = text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((part) => parseArea(splitAddress(part).rest) ?? []);
  if (/^Print_Area$/i.test(name) && areas.length > 0) page.set("printArea", areas);
  if (!/^Print_Titles$/i.test(name)) return;
  for (const area of areas) page.set(area.row === 0 && area.rows > 1_000_000 ? "title columns" : "title rows", area);
}

function showFirst(book: Book, sheets: readonly Sheet[], active: number): void {
  const wanted = sheets[active];
  const shown = wanted?.visibility === "Visible" ? wanted : sheets.find(({ visibility }) => visibility === "Visible");
  if (shown === undefined) throw new Error("the workbook has no visible sheet");
  book.activeSheet = shown;
  book.selection = { sheet: shown, areas: [cellArea(0, 0)] };
}

function countParts(file: XlsxPackage, links: readonly Relationship[], lost: NotCarriedList): void {
  const count = (kind: string): number => links.filter((link) => link.kind === kind).length;
  lost.add("macros", file.paths.filter((path) => /vbaProject\.bin$|macrosheets\//i.test(path)).length);
  lost.add("external-links", count("externalLink"));
  lost.add("data-connections", file.paths.filter((path) => /^xl\/(?:connections\.xml|model\/)/i.test(path)).length);
  lost.add("signatures", file.paths.filter((path) => /^_xmlsignatures\//i.test(path)).length);
}
