import { columnName, formatArea } from "../../store/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../store/area";
import type { CellStyle } from "../../store/cellStyle";
import type { Sheet } from "../../model/book/book";
import { standardColumnPoints } from "../../model/book/lines";
import { pointsToCharacters } from "../columnWidths";
import { element, escapeXml, listElement, xmlPart } from "../xml/writeXml";
import type { CellWriting } from "./cellsXml";
import { cellsXml } from "./cellsXml";
import { laterIconSetsXml } from "./iconSetsXml";
import { fitsPages, pageXml } from "./pageXml";
import { conditionalFormatsXml, validationsXml } from "./rulesXml";
import type { StyleBook } from "./styleBook";

/** The relationships that a worksheet part speaks of. */
export interface SheetLinks {
  readonly drawing: string | undefined;
  readonly tables: readonly string[];
  readonly properties: readonly (readonly [name: string, id: string])[];
  /** By the address that a hyperlink leads to. */
  readonly addresses: ReadonlyMap<string, string>;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A worksheet part; its elements stand in the order that the file format asks for. */
export function sheetXml(sheet: Sheet, writing: CellWriting, links: SheetLinks): string {
  const filter = sheet.autoFilter?.area;
  return xmlPart(
    element(
      "worksheet",
      { xmlns: MAIN, "xmlns:r": LINKS },
      propertiesXml(sheet),
      viewXml(sheet),
      element("sheetFormatPr", { defaultRowHeight: 15 }),
      columnsXml(sheet, writing.styles),
      cellsXml(sheet, writing),
      protectionXml(sheet),
      filter !== undefined && element("autoFilter", { ref: formatArea(filter) }),
      listElement(
        "mergeCells",
        sheet.merges.map((area) => element("mergeCell", { ref: formatArea(area) })),
      ),
      conditionalFormatsXml(sheet, writing.styles),
      validationsXml(sheet),
      hyperlinksXml(sheet, links),
      pageXml(sheet),
      links.properties.length > 0 &&
        element(
          "customProperties",
          {},
          ...links.properties.map(([name, id]) => element("customPr", { name, "r:id": id })),
        ),
      links.drawing !== undefined && element("drawing", { "r:id": links.drawing }),
      listElement(
        "tableParts",
        links.tables.map((id) => element("tablePart", { "r:id": id })),
      ),
      laterIconSetsXml(sheet),
    ),
  );
}

function propertiesXml(sheet: Sheet): string {
  const color = String(sheet.bag.values.get("tabColor") ?? "");
  const tab = /^#[0-9A-F]{6}$/i.test(color) && element("tabColor", { rgb: `FF${color.slice(1).toUpperCase()}` });
  const fit = fitsPages(sheet) && element("pageSetUpPr", { fitToPage: true });
  return tab === false && fit === false ? "" : element("sheetPr", {}, tab, fit);
}

function viewXml(sheet: Sheet): string {
  const { rows, columns } = sheet.frozen ?? { rows: 0, columns: 0 };
  const corner = columnName(columns) + String(rows + 1);
  const pane = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const view = element(
    "sheetView",
    {
      showGridLines: sheet.bag.values.get("showGridlines") === false ? false : undefined,
      showRowColHeaders: sheet.bag.values.get("showHeadings") === false ? false : undefined,
      tabSelected: sheet.book.activeSheet === sheet || undefined,
      workbookViewId: 0,
    },
    (rows > 0 || columns > 0) &&
      element("pane", {
        xSplit: columns > 0 ? columns : undefined,
        ySplit: rows > 0 ? rows : undefined,
        topLeftCell: corner,
        activePane: pane,
        state: "frozen",
      }),
  );
  return element("sheetViews", {}, view);
}

/** Columns that differ from the standard, neighbours that are alike in one element. */
function columnsXml(sheet: Sheet, styles: StyleBook): string {
  const looks = columnLooks(sheet);
  const all = new Set([...sheet.columnLines.keys(), ...looks.keys()]);
  const runs: { first: number; last: number; attributes: string; xml: (first: number, last: number) => string }[] = [];
  for (const column of [...all].sort((a, b) => a - b)) {
    const line = sheet.columnLines.get(column) ?? {};
    const look = styles.cell(looks.get(column));
    const attributes = {
      width: pointsToCharacters(line.size ?? standardColumnPoints),
      style: look === 0 ? undefined : look,
      hidden: line.hidden === true || undefined,
      customWidth: line.size !== undefined || undefined,
      outlineLevel: line.level === 0 ? undefined : line.level,
    };
    const key = JSON.stringify(attributes);
    const before = runs.at(-1);
    if (before?.attributes === key && before.last === column - 1) before.last = column;
    else {
      const xml = (first: number, last: number): string =>
        element("col", { min: first + 1, max: last + 1, ...attributes });
      runs.push({ first: column, last: column, attributes: key, xml });
    }
  }
  return runs.length === 0 ? "" : element("cols", {}, ...runs.map(({ first, last, xml }) => xml(first, last)));
}

/** Looks of whole columns, seen at their last cell, which nobody fills. */
function columnLooks(sheet: Sheet): ReadonlyMap<number, CellStyle> {
  const looks = new Map<number, CellStyle>();
  const { store } = sheet.book;
  for (let column = 0; column < MAX_COLUMNS; column++) {
    const style = store.style(sheet.id, MAX_ROWS - 1, column);
    if (style !== undefined && Object.keys(style).length > 0) looks.set(column, style);
  }
  return looks;
}

const OPTIONS: readonly (readonly [option: string, attribute: string, freeByDefault: boolean])[] = [
  ["allowEditObjects", "objects", true],
  ["allowEditScenarios", "scenarios", true],
  ["allowFormatCells", "formatCells", false],
  ["allowFormatColumns", "formatColumns", false],
  ["allowFormatRows", "formatRows", false],
  ["allowInsertColumns", "insertColumns", false],
  ["allowInsertRows", "insertRows", false],
  ["allowInsertHyperlinks", "insertHyperlinks", false],
  ["allowDeleteColumns", "deleteColumns", false],
  ["allowDeleteRows", "deleteRows", false],
  ["allowSort", "sort", false],
  ["allowAutoFilter", "autoFilter", false],
  ["allowPivotTables", "pivotTables", false],
];

function protectionXml({ protection }: Sheet): string {
  if (protection === undefined) return "";
  const attributes = OPTIONS.map(([option, attribute, freeByDefault]) => {
    const isFree = protection.options[option] === true;
    return [attribute, isFree === freeByDefault ? undefined : !isFree] as const;
  });
  return element("sheetProtection", { sheet: true, ...Object.fromEntries(attributes) });
}

function hyperlinksXml(sheet: Sheet, links: SheetLinks): string {
  const items = sheet.hyperlinks.map(({ area, link }) => {
    const address = link["address"];
    const text = (value: unknown): string | undefined =>
      typeof value === "string" && value !== "" ? value : undefined;
    return element("hyperlink", {
      ref: formatArea(area),
      "r:id": typeof address === "string" ? links.addresses.get(address) : undefined,
      location: text(link["documentReference"]),
      tooltip: text(link["screenTip"]),
    });
  });
  return items.length === 0 ? "" : element("hyperlinks", {}, ...items);
}

/** The texts of all sheets, each once. */
export function sharedTextsXml(texts: readonly string[]): string {
  const items = texts.map((text) => {
    const space = /^\s|\s$|\n/.test(text) ? "preserve" : undefined;
    return element("si", {}, element("t", { "xml:space": space }, escapeXml(text)));
  });
  return xmlPart(element("sst", { xmlns: MAIN, count: items.length, uniqueCount: items.length }, ...items));
}
