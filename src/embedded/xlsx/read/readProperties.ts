import type { Book } from "../../model/book/book";
import type { XmlNode } from "../xml/xmlNode";
import { childOf, childrenOf, textOf } from "../xml/xmlNode";
import type { XlsxPackage } from "./openPackage";

/** Names of the built-in properties in the file, and in the object model. */
export const CORE_PROPERTIES = [
  ["title", "title", "dc:title"],
  ["subject", "subject", "dc:subject"],
  ["creator", "author", "dc:creator"],
  ["keywords", "keywords", "cp:keywords"],
  ["description", "comments", "dc:description"],
  ["category", "category", "cp:category"],
] as const;

/** Read the document's properties, its own and those that somebody added. */
export function readDocumentProperties(book: Book, file: XlsxPackage): void {
  const links = file.relationships("");
  const part = (kind: string): XmlNode => file.xml(links.find((link) => link.kind === kind)?.target ?? "");
  const core = part("core-properties");
  for (const [element, property] of CORE_PROPERTIES) {
    const text = childOf(core, element)?.text;
    if (text !== undefined && text !== "") book.documentProperties.values.set(property, text);
  }
  for (const node of childrenOf(part("custom-properties"), "property")) {
    const [value] = node.children;
    if (value !== undefined) book.customProperties.set(textOf(node, "name") ?? "", valueOf(value));
  }
}

function valueOf({ name, text }: XmlNode): unknown {
  if (["i1", "i2", "i4", "i8", "int", "r4", "r8", "decimal"].includes(name)) return Number(text);
  if (name === "bool") return text === "true" || text === "1";
  return text;
}
