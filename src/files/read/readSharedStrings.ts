import { XmlScanner } from "../xml/xmlScanner";
import { decodeExcelText } from "../xml/xmlText";

/**
 * The texts that cells of a workbook share. The runs of a rich text are joined; phonetic guides are left out.
 *
 * @param xml - the shared strings part
 */
export function readSharedStrings(xml: string, part: string): string[] {
  const scanner = new XmlScanner(xml, part);
  const strings: string[] = [];
  while (scanner.next()) {
    if (scanner.kind === "open" && scanner.name === "si") strings.push(readRichText(scanner));
  }
  return strings;
}

/**
 * Text of the element just opened (`si` or `is`), whose plain text or runs lie in `t` elements.
 * Leaves the scanner at the element's closing tag.
 */
export function readRichText(scanner: XmlScanner): string {
  const { depth } = scanner;
  let text = "";
  let isInText = false;
  while (scanner.next()) {
    if (scanner.kind === "text") {
      if (isInText) text += scanner.text;
    } else if (scanner.kind === "close" && scanner.depth === depth) break;
    else if (scanner.name === "rPh" && scanner.kind === "open") scanner.skip();
    else if (scanner.name === "t") isInText = scanner.kind === "open";
  }
  return decodeExcelText(text);
}
