import type { DraftPrint, SheetDraft } from "../../workbook/sheetDraft";
import { countedList, element, xmlPart } from "../xml/element";
import { escapeXml } from "../xml/xmlText";
import { cellAddress } from "../../workbook/address";
import { cellXml, type CellWriting } from "./cellXml";
import { conditionalFormatXml } from "./conditionalFormatXml";
import { argb } from "./styleBook";
import { validationXml } from "./validationXml";

const namespaces = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** Relationships of a sheet part that its elements name. */
export interface SheetLinks {
  /** Custom property that tags the sheet: its name and the relationship to its value. */
  readonly property: { readonly name: string; readonly relationship: string } | undefined;
  readonly drawing: string | undefined;
  readonly tables: readonly string[];
}

/** How a sheet is written. */
export interface SheetWriting extends CellWriting {
  readonly links: SheetLinks;
  /** The sheet shown when the workbook is opened. */
  readonly isSelected: boolean;
}

/** The part of a worksheet, its elements in the order of the schema (CT_Worksheet). */
export function sheetXml(draft: SheetDraft, writing: SheetWriting): string {
  const { links, styles } = writing;
  const formats = (draft.conditionalFormats ?? []).map((format, index) =>
    conditionalFormatXml(format, index + 1, styles),
  );
  const validations = (draft.validations ?? []).map(validationXml).filter((xml) => xml !== "");
  return xmlPart(
    element(
      "worksheet",
      namespaces,
      propertiesXml(draft),
      viewXml(draft, writing.isSelected),
      element("sheetFormatPr", { defaultRowHeight: 15 }),
      columnsXml(draft.columnWidths),
      element("sheetData", {}, rowsXml(draft, writing)),
      ...formats,
      countedList("dataValidations", validations),
      hyperlinksXml(draft),
      draft.print ? printXml(draft.print) + rowBreaksXml(draft.print) : "",
      links.property
        ? element(
            "customProperties",
            {},
            element("customPr", { name: links.property.name, "r:id": links.property.relationship }),
          )
        : "",
      links.drawing ? element("drawing", { "r:id": links.drawing }) : "",
      countedList(
        "tableParts",
        links.tables.map((relationship) => element("tablePart", { "r:id": relationship })),
      ),
    ),
  );
}

function propertiesXml({ tabColor, print }: SheetDraft): string {
  const content =
    (tabColor ? element("tabColor", { rgb: argb(tabColor) }) : "") +
    (print?.fitToWidth ? element("pageSetUpPr", { fitToPage: true }) : "");
  return content === "" ? "" : element("sheetPr", {}, content);
}

function viewXml({ freeze }: SheetDraft, isSelected: boolean): string {
  const view = { tabSelected: isSelected || undefined, workbookViewId: 0 };
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) {
    return element("sheetViews", {}, element("sheetView", view));
  }
  const pane = (freeze.rows > 0 ? "bottom" : "top") + (freeze.columns > 0 ? "Right" : "Left");
  const frozen = element("pane", {
    xSplit: freeze.columns || undefined,
    ySplit: freeze.rows || undefined,
    topLeftCell: cellAddress(freeze.rows, freeze.columns),
    activePane: pane,
    state: "frozen",
  });
  return element("sheetViews", {}, element("sheetView", view, frozen, element("selection", { pane })));
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((width, index) =>
    element("col", { min: index + 1, max: index + 1, width, customWidth: true }),
  );
  return columns.length === 0 ? "" : element("cols", {}, ...columns);
}

function rowsXml({ rows, rowHeights }: SheetDraft, writing: CellWriting): string {
  return rows
    .map((row, index) => {
      const cells = row.map((cell, column) => (cell ? cellXml(cellAddress(index, column), cell, writing) : ""));
      const ht = rowHeights?.[index];
      const content = cells.join("");
      if (content === "" && ht === undefined) return "";
      return element("row", { r: index + 1, ht, customHeight: ht === undefined ? undefined : true }, content);
    })
    .join("");
}

function hyperlinksXml({ rows }: SheetDraft): string {
  const links = rows.flatMap((row, index) =>
    row.map((cell, column) => {
      if (!cell?.link) return "";
      return element("hyperlink", { ref: cellAddress(index, column), location: cell.link.replace(/^#/, "") });
    }),
  );
  const content = links.join("");
  return content === "" ? "" : element("hyperlinks", {}, content);
}

/** Paper sizes as files number them. */
const paperSizes = { A3: 8, A4: 9 } as const;
/** The sheet's last column, 0-based: a page break goes all the way. */
const lastColumn = 16_383;
// The most that Excel holds in a footer.
const longestFooter = 255;

function printXml({ orientation, fitToWidth, footer, paper = "A4" }: DraftPrint): string {
  const part = (code: string, text: string | undefined): string => (text ? `&${code}${text}` : "");
  const text = footer ? part("L", footer.left) + part("C", footer.center) + part("R", footer.right) : "";
  return [
    element("pageMargins", { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    // As many pages down as it takes.
    element("pageSetup", {
      paperSize: paperSizes[paper],
      orientation,
      fitToWidth: fitToWidth ? 1 : undefined,
      fitToHeight: fitToWidth ? 0 : undefined,
    }),
    text === "" ? "" : element("headerFooter", {}, `<oddFooter>${escapeXml(text.slice(0, longestFooter))}</oddFooter>`),
  ].join("");
}

/** Pages that begin anew after a row; the rows are 0-based, in the file they count from 1. */
function rowBreaksXml({ breaksAfterRows = [] }: DraftPrint): string {
  const breaks = breaksAfterRows.map((row) => element("brk", { id: row + 1, max: lastColumn, man: true }));
  return breaks.length === 0
    ? ""
    : element("rowBreaks", { count: breaks.length, manualBreakCount: breaks.length }, breaks.join(""));
}
