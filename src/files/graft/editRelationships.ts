import { relationshipsPartOf, relativeTarget } from "../package/relationships";
import { element, xmlPart } from "../xml/element";
import { appendInside, applyEdits, outlineXml, type TextEdit } from "../xml/outlineXml";

const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const typeRoot = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A relationship to write: its type is the last word of the type's address, such as `worksheet`. */
export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  /** Part that it leads to. */
  readonly part: string;
}

/** The relationships of a part that had none. */
export function relationshipsXml(source: string, relationships: readonly NewRelationship[]): string {
  const content = relationships.map((one) => relationshipXml(source, one, ""));
  return xmlPart(element("Relationships", { xmlns: namespace }, ...content));
}

/**
 * The relationships of a part without some and with others behind the rest.
 *
 * @param xml - the relationships part of `source`
 */
export function editRelationships(
  xml: string,
  source: string,
  removedIds: readonly string[],
  added: readonly NewRelationship[],
): string {
  const root = outlineXml(xml, relationshipsPartOf(source), 2);
  const edits: TextEdit[] = root.children
    .filter(({ attributes }) => removedIds.includes(attributes.get("Id") ?? ""))
    .map(({ start, end }) => ({ from: start, to: end, text: "" }));
  const content = added.map((one) => relationshipXml(source, one, root.prefix)).join("");
  return applyEdits(xml, [...edits, appendInside(xml, root, content)]);
}

function relationshipXml(source: string, { id, type, part }: NewRelationship, prefix: string): string {
  const target = relativeTarget(source, part);
  return element(`${prefix}Relationship`, { Id: id, Type: `${typeRoot}/${type}`, Target: target });
}

/** Ids such as `rIdKpi1` that none of the given ids equals. */
export function idMaker(taken: Iterable<string>): () => string {
  const used = new Set(taken);
  let number = 0;
  return () => {
    let id: string;
    do id = `rIdKpi${++number}`;
    while (used.has(id));
    return id;
  };
}
