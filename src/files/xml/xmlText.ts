const named = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * Text of an XML part with its character references resolved.
 *
 * Only the five predefined names and numbers are known: entities that a document declares itself are
 * never expanded, so no document can blow up.
 *
 * @returns the text, or null where a reference is unknown or names no character
 *
 * @example decodeXmlText("K&#246;hler &amp; Co") // "Köhler & Co"
 */
export function decodeXmlText(raw: string): string | null {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  let bad = false;
  const decoded = text.replace(/&([^;&]*);?/g, (whole, body: string) => {
    const character = whole.endsWith(";") ? (named.get(body) ?? numbered(body)) : undefined;
    if (character === undefined) bad = true;
    return character ?? "";
  });
  return bad ? null : decoded;
}

function numbered(body: string): string | undefined {
  const digits = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(body);
  if (!digits) return undefined;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/**
 * Text as Excel meant it: `_x000D_` stands for the character U+000D, and `_x005F_` for an underscore
 * that would otherwise start such a code.
 *
 * @example decodeExcelText("a_x000D_b") // "a\rb"
 * @example decodeExcelText("_x005F_x000D_") // "_x000D_", written by somebody who typed just that
 * @see ECMA-376 part 1, 22.9.2.19 ST_Xstring
 */
export function decodeExcelText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

const escapes = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
]);

/** Text for an attribute or element of an XML part. Tabs and line breaks survive in both. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => escapes.get(character) ?? character);
}

// An underscore that looks like the start of a code, characters that XML 1.0 cannot hold at all, a
// carriage return (which parsers turn into a line feed), and surrogates without their partner.
const needsCode = /_(?=x[0-9a-fA-F]{4}_)|[^\P{Cc}\t\n]|[\ufffe\uffff]|\p{Cs}/gu;

/**
 * Any text of a cell, escaped so that `decodeExcelText` and Excel give back exactly the same.
 *
 * @example escapeExcelText("a\rb") // "a_x000D_b"
 */
export function escapeExcelText(text: string): string {
  const coded = text.replace(needsCode, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
  return escapeXml(coded);
}
