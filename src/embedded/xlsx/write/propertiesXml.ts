import type { Book } from "../../model/book/book";
import { CORE_PROPERTIES } from "../read/readProperties";
import { element, escapeXml, xmlPart } from "../xml/writeXml";

/** The document's built-in properties. */
export function corePropertiesXml(book: Book): string {
  const items = CORE_PROPERTIES.flatMap(([, property, tag]) => {
    const value = book.documentProperties.values.get(property);
    return typeof value === "string" && value !== "" ? [element(tag, {}, escapeXml(value))] : [];
  });
  return xmlPart(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
      },
      ...items,
    ),
  );
}

/** The same for every property that is not built in; the number is the one that Office gives them. */
const FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** The document's own properties. */
export function customPropertiesXml(book: Book): string {
  return xmlPart(
    element(
      "Properties",
      {
        xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
        "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
      },
      ...[...book.customProperties].map(([name, value], index) =>
        // Numbers 0 and 1 are reserved.
        element("property", { fmtid: FORMAT, pid: index + 2, name }, valueXml(value)),
      ),
    ),
  );
}

function valueXml(value: unknown): string {
  if (typeof value === "boolean") return element("vt:bool", {}, String(value));
  if (typeof value === "number") return element(Number.isInteger(value) ? "vt:i4" : "vt:r8", {}, String(value));
  return element("vt:lpwstr", {}, escapeXml(String(value)));
}
