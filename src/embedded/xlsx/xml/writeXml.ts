/** Attributes to write; those without a value are left out, flags are written as 1 and 0. */
export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with what is inside it, as text; without anything inside it is an empty element. */
export function element(name: string, attributes: XmlAttributes = {}, ...inside: readonly (string | false)[]): string {
  let head = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = escapeXml(typeof value === "boolean" ? (value ? "1" : "0") : String(value));
    // A line break in an attribute would be read as a blank.
    head += ` ${key}="${text.replace(/\n/g, "_x000a_")}"`;
  }
  const content = inside.filter((part) => part !== false).join("");
  return content === "" ? `<${head}/>` : `<${head}>${content}</${name}>`;
}

/** An element for each of a list, in an element that counts them; nothing for an empty list. */
export function listElement(name: string, items: readonly string[], attributes: XmlAttributes = {}): string {
  return items.length === 0 ? "" : element(name, { count: items.length, ...attributes }, ...items);
}

/** A text as it may stand in XML; characters that XML does not allow become `_xHHHH_`, as in Excel's files. */
export function escapeXml(text: string): string {
  return text
    .replace(/_x[0-9a-fA-F]{4}_/g, "_x005F$&")
    .replace(FORBIDDEN, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(/[&<>"]/g, (char) => ESCAPES.get(char) ?? char);
}

/** Undo the `_xHHHH_` of {@link escapeXml}. */
export function unescapeCharacters(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A whole XML part. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

// Control characters, lone surrogates and two non-characters; tab and line feed are allowed.
const FORBIDDEN = new RegExp(
  "[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]",
  "g",
);
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);
