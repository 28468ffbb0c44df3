import { element } from "../xml/element";
import { appendInside, applyEdits, outlineXml, type TextEdit } from "../xml/outlineXml";

/** Name of the part that lists what kind each part is. */
export const contentTypesPart = "[Content_Types].xml";

/**
 * The list of content types without some parts and with others.
 *
 * @param added - parts with their content types
 */
export function editContentTypes(
  xml: string,
  removed: readonly string[],
  added: readonly { readonly part: string; readonly type: string }[],
): string {
  const root = outlineXml(xml, contentTypesPart, 2);
  const gone = new Set(removed.map((part) => `/${part}`.toLowerCase()));
  const edits: TextEdit[] = root.children
    .filter(({ attributes }) => gone.has((attributes.get("PartName") ?? "").toLowerCase()))
    .map(({ start, end }) => ({ from: start, to: end, text: "" }));
  const overrides = added.map(({ part, type }) =>
    element(`${root.prefix}Override`, { PartName: `/${part}`, ContentType: type }),
  );
  const hasRels = root.children.some(({ attributes }) => attributes.get("Extension")?.toLowerCase() === "rels");
  if (!hasRels) {
    const type = "application/vnd.openxmlformats-package.relationships+xml";
    overrides.unshift(element(`${root.prefix}Default`, { Extension: "rels", ContentType: type }));
  }
  return applyEdits(xml, [...edits, appendInside(xml, root, overrides.join(""))]);
}
