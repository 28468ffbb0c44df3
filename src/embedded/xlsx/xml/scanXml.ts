/** What a scan of an XML text meets. Names come without their prefix, attributes with it. */
export interface XmlListener {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  text?(text: string): void;
  close(name: string): void;
}

const TAG = /<(?:!--[\s\S]*?-->|!\[CDATA\[([\s\S]*?)\]\]>|[!?][^>]*>|(\/?)([^\s/>]+)([^>]*?)(\/?)>)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);
const NONE: ReadonlyMap<string, string> = new Map();

/**
 * Read an XML text from front to back.
 *
 * No document types and no entities but the five of XML: a file cannot make it grow.
 */
export function scanXml(xml: string, listener: XmlListener): void {
  TAG.lastIndex = 0;
  let end = 0;
  const scan = new RegExp(TAG);
  for (let match = scan.exec(xml); match !== null; match = scan.exec(xml)) {
    if (listener.text !== undefined && match.index > end) listener.text(decode(xml.slice(end, match.index)));
    end = scan.lastIndex;
    const [, cdata, slash, qualified, attributes, empty] = match;
    if (cdata !== undefined) listener.text?.(cdata);
    if (qualified === undefined) continue;
    const name = qualified.slice(qualified.indexOf(":") + 1);
    if (slash === "/") listener.close(name);
    else {
      listener.open(name, readAttributes(attributes ?? ""));
      if (empty === "/") listener.close(name);
    }
  }
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  if (!text.includes("=")) return NONE;
  const found = new Map<string, string>();
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) found.set(name, decode(double ?? single ?? ""));
  return found;
}

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
