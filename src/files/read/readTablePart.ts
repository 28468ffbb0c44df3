import type { TableArea } from "../../workbook/sheetContent";
import { XmlScanner } from "../xml/xmlScanner";
import { readArea } from "./readReference";

/** The Excel table that a table part describes; null where the part describes none. */
export function readTablePart(xml: string, part: string): TableArea | null {
  const scanner = new XmlScanner(xml, part);
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.name !== "table") continue;
    const area = readArea(scanner.attribute("ref") ?? "");
    if (!area) return null;
    return {
      name: scanner.attribute("displayName") ?? scanner.attribute("name") ?? "",
      area,
      hasHeader: Number(scanner.attribute("headerRowCount") ?? 1) > 0,
      hasTotals: Number(scanner.attribute("totalsRowCount") ?? 0) > 0,
    };
  }
  return null;
}
