import { parseArea } from "../../store/address";
import { createBag } from "../../model/bag";
import type { Sheet } from "../../model/book/book";
import { unescapeCharacters } from "../xml/writeXml";
import type { XmlNode } from "../xml/xmlNode";
import { childOf, childrenOf, flagOf, numberOf, textOf } from "../xml/xmlNode";

/** Read a table part into its sheet; the cells are the sheet's. */
export function readTable(sheet: Sheet, root: XmlNode): void {
  const area = parseArea(textOf(root, "ref") ?? "");
  if (area === undefined) return;
  const look = childOf(root, "tableStyleInfo");
  const columns = childrenOf(childOf(root, "tableColumns"), "tableColumn");
  const showHeaders = numberOf(root, "headerRowCount") !== 0;
  const bag = createBag({
    style: textOf(look, "name") ?? "",
    showBandedRows: flagOf(look, "showRowStripes") ?? false,
    showBandedColumns: flagOf(look, "showColumnStripes") ?? false,
    highlightFirstColumn: flagOf(look, "showFirstColumn") ?? false,
    highlightLastColumn: flagOf(look, "showLastColumn") ?? false,
    showFilterButton: childOf(root, "autoFilter") !== undefined,
  });
  columns.forEach((column, index) => {
    if (!showHeaders) bag.values.set(`column ${String(index + 1)}`, unescapeCharacters(textOf(column, "name") ?? ""));
  });
  sheet.tables.push({
    sheet,
    id: String(sheet.book.nextId()),
    name: textOf(root, "displayName") ?? textOf(root, "name") ?? "Table",
    area,
    showHeaders,
    showTotals: (numberOf(root, "totalsRowCount") ?? 0) > 0,
    bag,
    filter: { area: undefined, criteria: new Map() },
    sort: undefined,
    columnIds: Array.from({ length: area.columns }, (_, index) => index + 1),
    nextColumnId: area.columns + 1,
    deleted: false,
  });
}
