import { escapeXml } from "./xmlText";

/** Attribute values; those that are undefined are left out, true is 1 and false is 0. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * One XML element as text. Children are XML already; text among them must have been escaped.
 *
 * @example element("c", { r: "A1", s: undefined }, "<v>1</v>") // '<c r="A1"><v>1</v></c>'
 */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    tag += ` ${key}="${typeof value === "boolean" ? Number(value) : escapeXml(String(value))}"`;
  }
  const content = children.join("");
  return content === "" ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** A list element with its count, or nothing where the list is empty. */
export function countedList(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, ...items);
}

/** An XML part with its declaration. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** The same elements with a namespace prefix such as `x:` before each name. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
