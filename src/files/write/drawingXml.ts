import type { DraftChart } from "../../workbook/sheetDraft";
import { element, xmlPart } from "../xml/element";

const namespaces = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};
const chartNamespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/**
 * The drawing part that places charts on a sheet. Each chart carries its alternative text.
 *
 * @param charts - with the relationship that leads to each chart's part
 */
export function drawingXml(charts: readonly { readonly chart: DraftChart; readonly relationship: string }[]): string {
  const anchors = charts.map(({ chart, relationship }, index) => anchorXml(chart, relationship, index + 1));
  return xmlPart(element("xdr:wsDr", namespaces, ...anchors));
}

function anchorXml({ name, altText, anchor }: DraftChart, relationship: string, id: number): string {
  const frame = element(
    "xdr:graphicFrame",
    { macro: "" },
    element(
      "xdr:nvGraphicFramePr",
      {},
      element("xdr:cNvPr", { id: id + 1, name, descr: altText }),
      "<xdr:cNvGraphicFramePr/>",
    ),
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    element(
      "a:graphic",
      {},
      element(
        "a:graphicData",
        { uri: chartNamespaces["xmlns:c"] },
        element("c:chart", { ...chartNamespaces, "r:id": relationship }),
      ),
    ),
  );
  return element(
    "xdr:twoCellAnchor",
    {},
    corner("from", anchor.left, anchor.top),
    // The anchor's far corner is the near corner of the next cell.
    corner("to", anchor.right + 1, anchor.bottom + 1),
    frame,
    "<xdr:clientData/>",
  );
}

function corner(name: "from" | "to", column: number, row: number): string {
  const at = (key: string, value: number): string => element(`xdr:${key}`, {}, String(value));
  return element(`xdr:${name}`, {}, at("col", column), at("colOff", 0), at("row", row), at("rowOff", 0));
}
