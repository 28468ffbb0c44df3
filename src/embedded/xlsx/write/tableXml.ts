import { formatArea } from "../../store/address";
import type { Table } from "../../model/book/book";
import { tableColumnNames } from "../../model/book/lowerFormula";
import { fileFormula } from "../functionNames";
import { lastRow } from "../../store/area";
import { element, escapeXml, listElement, xmlPart } from "../xml/writeXml";

/** A table part. @param number - counted over the whole workbook, from 1 */
export function tableXml(table: Table, number: number): string {
  const { area, bag } = table;
  const flag = (name: string, fallback: boolean): boolean => (bag.values.get(name) ?? fallback) === true;
  const data = table.showTotals ? { ...area, rows: area.rows - 1 } : area;
  const style = bag.values.get("style");
  const columns = tableColumnNames(table).map((name, index) => columnXml(table, name, index));
  return xmlPart(
    element(
      "table",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        id: number,
        name: table.name,
        displayName: table.name,
        ref: formatArea(area),
        headerRowCount: table.showHeaders ? undefined : 0,
        totalsRowCount: table.showTotals ? 1 : undefined,
        totalsRowShown: table.showTotals ? undefined : false,
      },
      table.showHeaders && flag("showFilterButton", true) && element("autoFilter", { ref: formatArea(data) }),
      listElement("tableColumns", columns),
      element("tableStyleInfo", {
        name: typeof style === "string" && style !== "" ? style : undefined,
        showFirstColumn: flag("highlightFirstColumn", false),
        showLastColumn: flag("highlightLastColumn", false),
        showRowStripes: flag("showBandedRows", true),
        showColumnStripes: flag("showBandedColumns", false),
      }),
    ),
  );
}

/** The totals row is said twice in a file: in the cells, and here. */
function columnXml(table: Table, name: string, index: number): string {
  const attributes = { id: index + 1, name };
  if (!table.showTotals) return element("tableColumn", attributes);
  const { sheet, area } = table;
  const content = sheet.book.store.content(sheet.id, lastRow(area), area.column + index);
  if (content === undefined) return element("tableColumn", attributes);
  if (content.formula === undefined)
    return element("tableColumn", { ...attributes, totalsRowLabel: String(content.value) });
  const formula = fileFormula(content.formula, { addinFunctions: new Set(), table: table.name });
  return element(
    "tableColumn",
    { ...attributes, totalsRowFunction: "custom" },
    element("totalsRowFormula", {}, escapeXml(formula)),
  );
}
