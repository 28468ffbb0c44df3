import type { Chart, Sheet } from "../../model/book/book";
import { columnWidth, rowHeight } from "../../model/book/lines";
import { element, xmlPart } from "../xml/writeXml";

const EMU_PER_POINT = 12_700;

/** The drawing part of a sheet: one frame per chart; chart number n has the relationship `rIdn`. */
export function drawingXml(sheet: Sheet): string {
  return xmlPart(
    element(
      "xdr:wsDr",
      {
        "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
      },
      ...sheet.charts.map((chart, index) => anchorXml(sheet, chart, index + 1)),
    ),
  );
}

function anchorXml(sheet: Sheet, chart: Chart, number: number): string {
  const value = (name: string, fallback: number): number => {
    const found = chart.bag.values.get(name);
    return typeof found === "number" ? found : fallback;
  };
  const [left, top] = [value("left", 0), value("top", 0)];
  const corner = (name: string, x: number, y: number): string => {
    const column = place(x, (line) => columnWidth(sheet, line));
    const row = place(y, (line) => rowHeight(sheet, line));
    return element(
      name,
      {},
      element("xdr:col", {}, String(column.line)),
      element("xdr:colOff", {}, emu(column.rest)),
      element("xdr:row", {}, String(row.line)),
      element("xdr:rowOff", {}, emu(row.rest)),
    );
  };
  const uri = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  const none = element("a:off", { x: 0, y: 0 }) + element("a:ext", { cx: 0, cy: 0 });
  return element(
    "xdr:twoCellAnchor",
    {},
    corner("xdr:from", left, top),
    corner("xdr:to", left + value("width", 360), top + value("height", 216)),
    element(
      "xdr:graphicFrame",
      { macro: "" },
      element(
        "xdr:nvGraphicFramePr",
        {},
        element("xdr:cNvPr", {
          id: number + 1,
          name: String(chart.bag.values.get("name") ?? `Chart ${String(number)}`),
        }),
        element("xdr:cNvGraphicFramePr"),
      ),
      element("xdr:xfrm", {}, none),
      element(
        "a:graphic",
        {},
        element(
          "a:graphicData",
          { uri },
          element("c:chart", {
            "xmlns:c": uri,
            "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "r:id": `rId${String(number)}`,
          }),
        ),
      ),
    ),
    element("xdr:clientData"),
  );
}

function emu(points: number): string {
  return String(Math.round(points * EMU_PER_POINT));
}

/** The line that a distance from the start falls into, and what is left of it inside. */
function place(points: number, sizeOf: (line: number) => number): { readonly line: number; readonly rest: number } {
  let line = 0;
  let rest = Math.max(0, points);
  for (let size = sizeOf(line); rest >= size && line < 16_000; size = sizeOf(line)) {
    rest -= size;
    line++;
  }
  return { line, rest };
}
