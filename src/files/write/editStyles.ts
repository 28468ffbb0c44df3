import { countedList, withPrefix, xmlPart } from "../xml/element";
import { applyEdits, childOf, outlineXml, type TextEdit, type XmlNode } from "../xml/outlineXml";
import { XmlScanner } from "../xml/xmlScanner";
import { styleLists, type StyleBase, type StyleBook, type StyleList } from "./styleBook";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

// What Excel takes for granted at the head of each list (ECMA-376 part 1, 18.8).
const heads: Readonly<Record<StyleList, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  dxfs: [],
};

// Children of the root in the order of the schema, CT_Stylesheet.
const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** A styles part with one named style, Normal, for a workbook that has none. */
export const emptyStyles = xmlPart(
  `<styleSheet xmlns="${namespace}">` +
    `<fonts count="1">${heads.fonts.join("")}</fonts>` +
    `<fills count="2">${heads.fills.join("")}</fills>` +
    `<borders count="1">${heads.borders.join("")}</borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    "</styleSheet>",
);

/** What a styles part holds. A list that is missing or empty counts as holding its usual head, which `appendStyles` adds. */
export function readStyleBase(xml: string, part: string): StyleBase {
  const root = outlineXml(xml, part);
  const count = (list: StyleList): number => (childOf(root, list)?.children.length ?? 0) || heads[list].length;
  const formats = childOf(root, "numFmts")?.children ?? [];
  return {
    counts: {
      numFmts: count("numFmts"),
      fonts: count("fonts"),
      fills: count("fills"),
      borders: count("borders"),
      cellXfs: count("cellXfs"),
      dxfs: count("dxfs"),
    },
    lastFormat: Math.max(0, ...formats.map(({ attributes }) => Number(attributes.get("numFmtId") ?? 0))),
    fontName: readFontName(xml, part),
    hasNamedStyles: (childOf(root, "cellStyleXfs")?.children.length ?? 0) > 0,
  };
}

function readFontName(xml: string, part: string): string {
  const scanner = new XmlScanner(xml, part);
  while (scanner.next()) {
    if (scanner.kind === "close" && scanner.name === "font") break;
    if (scanner.kind === "open" && scanner.name === "name") return scanner.attribute("val") ?? "Calibri";
  }
  return "Calibri";
}

/** The styles part with the new looks behind the existing ones, whose numbers stay. */
export function appendStyles(xml: string, part: string, book: StyleBook): string {
  const root = outlineXml(xml, part);
  const additions = book.additions();
  const edits: TextEdit[] = [];
  for (const list of styleLists) {
    const node = childOf(root, list);
    const isBare = !node || node.children.length === 0;
    const items = isBare ? [...heads[list], ...additions[list]] : additions[list];
    if (items.length === 0) continue;
    if (node) edits.push(...growList(xml, node, withPrefix(items.join(""), root.prefix), items.length));
    else edits.push(insertAt(listPosition(root, list), withPrefix(countedList(list, items), root.prefix)));
  }
  return applyEdits(xml, edits);
}

const insertAt = (at: number, text: string): TextEdit => ({ from: at, to: at, text });

/** Behind everything that must stand before the list. */
function listPosition(root: XmlNode, list: StyleList): number {
  const before = root.children.filter(({ name }) => order.indexOf(name) < order.indexOf(list));
  return Math.max(root.openEnd, ...before.map(({ end }) => end));
}

function growList(xml: string, node: XmlNode, content: string, added: number): TextEdit[] {
  const open = xml
    .slice(node.start, node.openEnd)
    .replace(/(\scount=["'])\d+/, `$1${node.children.length + added}`)
    .replace(/\/>$/, ">");
  const close = node.isEmpty ? `</${node.prefix}${node.name}>` : "";
  return [{ from: node.start, to: node.openEnd, text: open }, insertAt(node.closeStart, content + close)];
}
