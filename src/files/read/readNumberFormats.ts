import { XmlScanner } from "../xml/xmlScanner";
import { builtInFormats } from "./builtInFormats";

/**
 * The number format behind each cell style of a workbook.
 *
 * @param xml - the styles part
 * @returns formats by the style number of a cell; undefined is General
 */
export function readNumberFormats(xml: string, part: string): (string | undefined)[] {
  const scanner = new XmlScanner(xml, part);
  const own = new Map<number, string>();
  const formats: (string | undefined)[] = [];
  let isInCellFormats = false;
  while (scanner.next()) {
    if (scanner.name === "cellXfs") isInCellFormats = scanner.kind === "open";
    if (scanner.kind !== "open") continue;
    if (scanner.name === "numFmt" && scanner.depth === 3) {
      own.set(Number(scanner.attribute("numFmtId")), scanner.attribute("formatCode") ?? "");
    } else if (scanner.name === "xf" && isInCellFormats) {
      const id = Number(scanner.attribute("numFmtId") ?? 0);
      const format = own.get(id) ?? builtInFormats.get(id);
      formats.push(format === "General" ? undefined : format);
    }
  }
  return formats;
}
