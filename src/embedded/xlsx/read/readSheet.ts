import { parseArea } from "../../store/address";
import type { CellStyle, StylePatch } from "../../store/cellStyle";
import { DEFAULT_STYLE } from "../../store/cellStyle";
import { cellArea, cellCount, MAX_COLUMNS, MAX_ROWS } from "../../store/area";
import type { Sheet } from "../../model/book/book";
import { spillKey } from "../../model/book/applyResult";
import { setLines, standardColumnPoints } from "../../model/book/lines";
import { charactersToPoints } from "../columnWidths";
import type { NotCarriedList } from "../notCarried";
import type { XmlNode } from "../xml/xmlNode";
import { at, childOf, childrenOf, flagOf, numberOf, parseXml, textOf } from "../xml/xmlNode";
import type { Relationship } from "./openPackage";
import { readCells } from "./readCells";
import type { ColorReader } from "./readColors";
import { readPage } from "./readPage";
import { readConditionalFormats, readValidations } from "./readRules";
import type { FileStyles } from "./readStyles";

/** What the sheets of a file share. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly styles: FileStyles;
  readonly colorOf: ColorReader;
  readonly lost: NotCarriedList;
}

/** Read a worksheet part into a sheet of the book: cells, looks, lines, merges, rules, print set-up. */
export function readSheet(sheet: Sheet, xml: string, links: readonly Relationship[], context: SheetContext): void {
  const root = parseXml(withoutCells(xml));
  readView(sheet, root);
  readColumns(sheet, root, context);
  fillCells(sheet, xml, context);
  for (const node of childrenOf(childOf(root, "mergeCells"), "mergeCell")) {
    const area = parseArea(textOf(node, "ref") ?? "");
    if (area !== undefined && cellCount(area) > 1) sheet.merges.push(area);
  }
  const color = context.colorOf(at(root, "sheetPr", "tabColor"));
  if (color !== undefined) sheet.bag.values.set("tabColor", color);
  const filter = parseArea(textOf(childOf(root, "autoFilter"), "ref") ?? "");
  if (filter !== undefined) sheet.autoFilter = { area: filter, criteria: new Map() };
  readProtection(sheet, childOf(root, "sheetProtection"));
  readHyperlinks(sheet, root, links);
  readConditionalFormats(sheet, root, context.styles, context.lost);
  readValidations(sheet, root, context.lost);
  readPage(sheet, root);
  countLost(sheet, root, context.lost);
}

/** The cells are read without a tree; everything around them fits into a small one. */
function withoutCells(xml: string): string {
  return xml.replace(/<((?:\w+:)?)sheetData[\s>][\s\S]*<\/\1sheetData>/, "");
}

function readView(sheet: Sheet, root: XmlNode): void {
  const view = at(root, "sheetViews", "sheetView");
  if (flagOf(view, "showGridLines") === false) sheet.bag.values.set("showGridlines", false);
  if (flagOf(view, "showRowColHeaders") === false) sheet.bag.values.set("showHeadings", false);
  const pane = childOf(view, "pane");
  if (!["frozen", "frozenSplit"].includes(textOf(pane, "state") ?? "")) return;
  sheet.frozen = { rows: numberOf(pane, "ySplit") ?? 0, columns: numberOf(pane, "xSplit") ?? 0 };
}

function readColumns(sheet: Sheet, root: XmlNode, { styles }: SheetContext): void {
  for (const node of childrenOf(childOf(root, "cols"), "col")) {
    const first = (numberOf(node, "min") ?? 1) - 1;
    const last = Math.min((numberOf(node, "max") ?? 1) - 1, MAX_COLUMNS - 1);
    const area = { row: 0, rows: MAX_ROWS, column: first, columns: last - first + 1 };
    const width = numberOf(node, "width");
    const level = numberOf(node, "outlineLevel");
    const hidden = flagOf(node, "hidden");
    // A style on all the columns to the right end is the sheet's: widths there would be sixteen thousand entries.
    const isRest = last === MAX_COLUMNS - 1 && area.columns > 1000;
    if (!isRest || hidden === true) {
      setLines(sheet, area, "columns", {
        ...sizeOf(width, flagOf(node, "customWidth") === true),
        ...(hidden === true ? { hidden } : {}),
        ...(level === undefined ? {} : { level }),
      });
    }
    const style = styles.cells[numberOf(node, "style") ?? 0];
    if (style !== undefined && Object.keys(style).length > 0) sheet.book.store.patchStyle(sheet.id, area, style);
  }
}

/** Some programs write the standard width without having been asked to; it is no setting then. */
function sizeOf(width: number | undefined, isCustom: boolean): { size?: number } {
  const size = width === undefined ? undefined : charactersToPoints(width);
  return size === undefined || (size === standardColumnPoints && !isCustom) ? {} : { size };
}

/** Takes back every setting that a row or column may have given to the cell. */
const NOTHING: StylePatch = Object.fromEntries(Object.keys(DEFAULT_STYLE).map((key) => [key, undefined]));

function fillCells(sheet: Sheet, xml: string, { texts, styles, lost }: SheetContext): void {
  const { store, calculation } = sheet.book;
  const patches = styles.cells.map((style): StylePatch => ({ ...NOTHING, ...style }));
  const isPlain = styles.cells.map((style) => Object.keys(style).length === 0);
  readCells(xml, texts, {
    row({ row, height, hidden, level, style }) {
      sheet.rowLines.set(row, {
        ...(height === undefined ? {} : { size: height }),
        ...(hidden ? { hidden } : {}),
        ...(level === 0 ? {} : { level }),
      });
      const look: CellStyle | undefined = style === undefined ? undefined : styles.cells[style];
      const line = { row, rows: 1, column: 0, columns: MAX_COLUMNS };
      if (look !== undefined && Object.keys(look).length > 0) store.patchStyle(sheet.id, line, look);
    },
    cell({ row, column, style, content, fills }) {
      const spill = store.content(sheet.id, row, column)?.spillFrom;
      if (content !== undefined) {
        store.setContent(
          sheet.id,
          row,
          column,
          spill === undefined ? content : { value: content.value, spillFrom: spill },
        );
      }
      const isDefault = isPlain[style] ?? true;
      if (!isDefault || store.style(sheet.id, row, column) !== undefined) {
        store.patchStyle(sheet.id, cellArea(row, column), patches[style] ?? NOTHING);
      }
      if (content?.formula === undefined) return;
      calculation.cellChanged({ sheet, row, column }, true);
      if (fills === undefined || cellCount(fills) === 1) return;
      sheet.spills.set(spillKey(row, column), fills);
      for (let r = fills.row; r < fills.row + fills.rows; r++) {
        for (let c = fills.column; c < fills.column + fills.columns; c++) {
          if (r !== row || c !== column) store.setContent(sheet.id, r, c, { value: "", spillFrom: { row, column } });
        }
      }
    },
    whatIf: () => {
      lost.add("what-if-tables", 1, sheet.name);
    },
  });
}

const ALLOWED: Readonly<Record<string, string>> = {
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertRows: "allowInsertRows",
  insertHyperlinks: "allowInsertHyperlinks",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  sort: "allowSort",
  autoFilter: "allowAutoFilter",
  pivotTables: "allowPivotTables",
  objects: "allowEditObjects",
  scenarios: "allowEditScenarios",
};

function readProtection(sheet: Sheet, node: XmlNode | undefined): void {
  if (flagOf(node, "sheet") !== true) return;
  // The file says what is locked; objects and scenarios are free unless named, the rest is locked unless named.
  const entries = Object.entries(ALLOWED).map(([name, option]) => {
    const isFreeByDefault = name === "objects" || name === "scenarios";
    return [option, !(flagOf(node, name) ?? !isFreeByDefault)] as const;
  });
  sheet.protection = { options: Object.fromEntries(entries) };
}

function readHyperlinks(sheet: Sheet, root: XmlNode, links: readonly Relationship[]): void {
  for (const node of childrenOf(childOf(root, "hyperlinks"), "hyperlink")) {
    const area = parseArea(textOf(node, "ref") ?? "");
    const address = links.find(({ id }) => id === textOf(node, "r:id"))?.target;
    const place = textOf(node, "location");
    const tip = textOf(node, "tooltip");
    if (area === undefined) continue;
    const link = {
      ...(address === undefined ? {} : { address }),
      ...(place === undefined
        ? {}
        : address === undefined
          ? { documentReference: place }
          : { address: `${address}#${place}` }),
      ...(tip === undefined ? {} : { screenTip: tip }),
    };
    sheet.hyperlinks.push({ area, link });
  }
}

function countLost(sheet: Sheet, root: XmlNode, lost: NotCarriedList): void {
  const inExtensions = (name: string): number => {
    let count = 0;
    for (const ext of childOf(root, "extLst")?.children ?? []) count += below(ext, name);
    return count;
  };
  lost.add("sparklines", inExtensions("sparkline"), sheet.name);
  lost.add("form-controls", below(root, "control"), sheet.name);
  lost.add("scenarios", below(childOf(root, "scenarios"), "scenario"), sheet.name);
}

function below(node: XmlNode | undefined, name: string): number {
  if (node === undefined) return 0;
  return node.children.reduce((sum, child) => sum + (child.name === name ? 1 : 0) + below(child, name), 0);
}
