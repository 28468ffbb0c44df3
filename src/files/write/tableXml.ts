import type { DraftTable, SheetDraft } from "../../workbook/sheetDraft";
import { element, xmlPart } from "../xml/element";
import { escapeExcelText } from "../xml/xmlText";
import { areaAddress } from "../../workbook/address";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const defaultStyle = "TableStyleLight9";

/**
 * The part of an Excel table.
 *
 * @param id - number of the table, unique in the workbook
 * @param headers - texts of its header cells, unique in the table (see `withUniqueHeaders`)
 */
export function tableXml(
  { name, area, style, showFilter }: DraftTable,
  id: number,
  headers: readonly string[],
): string {
  const ref = areaAddress(tableArea(area));
  // A name with a line break is written with its code, as Excel does.
  const columns = headers.map((header, index) => {
    const coded = escapeExcelText(header).replaceAll("&#10;", "_x000a_").replaceAll("&#9;", "_x0009_");
    return `<tableColumn id="${index + 1}" name="${coded}"/>`;
  });
  return xmlPart(
    element(
      "table",
      { xmlns: namespace, id, name, displayName: name, ref, totalsRowShown: false },
      showFilter === false ? "" : element("autoFilter", { ref }),
      element("tableColumns", { count: columns.length }, ...columns),
      element("tableStyleInfo", {
        name: style ?? defaultStyle,
        showFirstColumn: false,
        showLastColumn: false,
        showRowStripes: true,
        showColumnStripes: false,
      }),
    ),
  );
}

/** A table needs a row below its header, even if it stays blank. */
function tableArea(area: DraftTable["area"]): DraftTable["area"] {
  return { ...area, bottom: Math.max(area.bottom, area.top + 1) };
}

/** Texts of the header cells of a table. */
export function tableHeaders({ rows }: SheetDraft, { area }: DraftTable): string[] {
  const headers: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    headers.push(String(rows[area.top]?.[column]?.value ?? ""));
  }
  return headers;
}
