import type { DraftPrint } from "../../workbook/sheetDraft";
import { rangeAt } from "../read/readBlock";

/** Margins in points, the same as in files: 0.4 inch at the sides, 0.6 above and below, 0.3 for the footer. */
const margins = { side: 28.8, end: 43.2, footer: 21.6 } as const;

/** Sets up how a sheet prints. */
export function setUpPrint(sheet: Excel.Worksheet, print: DraftPrint): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = print.paper ?? "A4";
  pageLayout.leftMargin = margins.side;
  pageLayout.rightMargin = margins.side;
  pageLayout.topMargin = margins.end;
  pageLayout.bottomMargin = margins.end;
  pageLayout.footerMargin = margins.footer;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  // As many pages down as it takes.
  if (print.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.area) pageLayout.setPrintArea(rangeAt(sheet, print.area));
  if (print.repeatRows) {
    const { from, to } = print.repeatRows;
    pageLayout.setPrintTitleRows(sheet.getRange(`${from + 1}:${to + 1}`));
  }
  const footer = pageLayout.headersFooters.defaultForAllPages;
  if (print.footer?.left !== undefined) footer.leftFooter = print.footer.left;
  if (print.footer?.center !== undefined) footer.centerFooter = print.footer.center;
  if (print.footer?.right !== undefined) footer.rightFooter = print.footer.right;
  // A break lies above the row that it is given.
  for (const row of print.breaksAfterRows ?? []) sheet.horizontalPageBreaks.add(`A${row + 2}`);
}
