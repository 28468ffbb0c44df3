import { WorkbookFailure } from "../../workbook/workbookFailure";
import { decodeXmlText } from "./xmlText";

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;
const slash = 47;
const bang = 33;
const question = 63;
const greater = 62;
const less = 60;
const byteOrderMark = 0xfeff;

/**
 * Walks through an XML part as Office writes it, one tag or run of text at a time; the fields say where it stands.
 *
 * Namespaces are not resolved: the parts of a workbook are told apart by local names. A document type
 * declaration does not occur in Office files and is refused, so nothing is ever expanded or fetched.
 *
 * Failures: `workbook-damaged` where the XML is not well-formed.
 */
export class XmlScanner {
  kind: "open" | "close" | "text" = "text";
  /** Name of the element without its prefix; on text, of the tag before it. */
  name = "";
  /** Name as written, with its prefix. */
  qualifiedName = "";
  /** 1 for the root element and its text, 2 for its children. */
  depth = 0;
  /** First character of the tag or text in the document. */
  start = 0;
  /** Character behind the tag or text. */
  end = 0;
  /** Text with its references resolved; empty on tags. */
  text = "";
  /** Whether the element is written as `<name/>`. It is opened, then closed, all the same. */
  isEmpty = false;

  private readonly open: string[] = [];
  private attributeNames: string[] = [];
  private attributeValues: string[] = [];
  private closing = false;

  /**
   * @param xml - the whole part as text
   * @param part - name of the part, for the failure
   */
  constructor(
    private readonly xml: string,
    private readonly part: string,
  ) {
    if (xml.charCodeAt(0) === byteOrderMark) this.end = 1;
  }

  /** Moves on; false once the document has ended. */
  next(): boolean {
    if (this.closing) {
      this.closing = false;
      return this.standOnClose(this.qualifiedName, this.end, this.end);
    }
    while (this.end < this.xml.length) {
      const at = this.end;
      if (this.xml.charCodeAt(at) !== less) {
        if (this.readText(at)) return true;
        continue;
      }
      const second = this.xml.charCodeAt(at + 1);
      if (second === slash) return this.readClose(at);
      if (second !== bang && second !== question) return this.readOpen(at);
      if (this.xml.startsWith("<![CDATA[", at)) return this.readCharacterData(at);
      this.end = second === question ? this.find("?>", at) + 2 : this.skipComment(at);
    }
    if (this.open.length > 0 || this.depth === 0) this.fail();
    return false;
  }

  /** Value of an attribute of the element just opened: of this very name, else of this name behind any prefix. */
  attribute(name: string): string | undefined {
    let found = this.attributeNames.indexOf(name);
    if (found < 0) {
      const suffix = `:${name}`;
      found = this.attributeNames.findIndex((other) => other.endsWith(suffix) && !other.startsWith("xmlns:"));
    }
    const raw = this.attributeValues[found];
    return raw === undefined ? undefined : this.decode(raw);
  }

  /** Every attribute of the element just opened, names as written. */
  attributes(): [name: string, value: string][] {
    return this.attributeNames.map((name, index) => [name, this.decode(this.attributeValues[index] ?? "")]);
  }

  /** Moves to the closing tag of the element just opened. */
  skip(): void {
    const { depth } = this;
    while (this.next()) if (this.kind === "close" && this.depth === depth) return;
  }

  private fail(): never {
    throw new WorkbookFailure("workbook-damaged", { part: this.part });
  }

  private decode(raw: string): string {
    return decodeXmlText(raw) ?? this.fail();
  }

  private find(what: string, from: number): number {
    const found = this.xml.indexOf(what, from);
    return found < 0 ? this.fail() : found;
  }

  private skipComment(at: number): number {
    return this.xml.startsWith("<!--", at) ? this.find("-->", at + 4) + 3 : this.fail();
  }

  /** Whether there is text to tell of: outside the root only white space may stand, and nobody hears of it. */
  private readText(from: number): boolean {
    const found = this.xml.indexOf("<", from);
    const to = found < 0 ? this.xml.length : found;
    const text = this.decode(this.xml.slice(from, to));
    if (this.open.length > 0) return this.standOnText(text, from, to);
    if (text.trim() !== "") this.fail();
    this.end = to;
    return false;
  }

  private readCharacterData(from: number): boolean {
    if (this.open.length === 0) this.fail();
    const end = this.find("]]>", from);
    return this.standOnText(this.xml.slice(from + "<![CDATA[".length, end), from, end + 3);
  }

  private standOnText(text: string, from: number, to: number): boolean {
    this.kind = "text";
    this.text = text;
    this.start = from;
    this.end = to;
    this.depth = this.open.length;
    return true;
  }

  private readClose(at: number): boolean {
    const end = this.find(">", at);
    const qualified = this.xml.slice(at + 2, end).trimEnd();
    if (this.open.pop() !== qualified) this.fail();
    return this.standOnClose(qualified, at, end + 1);
  }

  private standOnClose(qualified: string, from: number, to: number): boolean {
    this.kind = "close";
    this.text = "";
    this.start = from;
    this.end = to;
    this.depth = this.open.length + 1;
    this.setName(qualified);
    return true;
  }

  private readOpen(start: number): boolean {
    if (this.open.length === 0 && this.depth > 0) this.fail();
    const nameEnd = this.nameEnd(start + 1);
    const end = this.readAttributes(nameEnd);
    const qualified = this.xml.slice(start + 1, nameEnd);
    this.isEmpty = this.xml.charCodeAt(end) === slash;
    if (this.isEmpty && this.xml.charCodeAt(end + 1) !== greater) this.fail();
    this.setName(qualified);
    this.kind = "open";
    this.text = "";
    this.start = start;
    this.end = this.isEmpty ? end + 2 : end + 1;
    this.depth = this.open.length + 1;
    if (this.isEmpty) this.closing = true;
    else this.open.push(qualified);
    return true;
  }

  private nameEnd(from: number): number {
    for (let at = from; at < this.xml.length; at++) {
      const code = this.xml.charCodeAt(at);
      if (code === greater || code === slash || isSpace(code)) return at > from ? at : this.fail();
    }
    return this.fail();
  }

  /** Reads up to the `>` or `/` that ends the tag. */
  private readAttributes(from: number): number {
    this.attributeNames = [];
    this.attributeValues = [];
    let at = from;
    while (at < this.xml.length) {
      const code = this.xml.charCodeAt(at);
      if (code === greater || code === slash) return at;
      at = isSpace(code) ? at + 1 : this.readAttribute(at);
    }
    return this.fail();
  }

  private readAttribute(from: number): number {
    const equals = this.find("=", from);
    let quoteAt = equals + 1;
    while (isSpace(this.xml.charCodeAt(quoteAt))) quoteAt++;
    const quote = this.xml[quoteAt];
    if (quote !== '"' && quote !== "'") return this.fail();
    const end = this.find(quote, quoteAt + 1);
    this.attributeNames.push(this.xml.slice(from, equals).trimEnd());
    this.attributeValues.push(this.xml.slice(quoteAt + 1, end));
    return end + 1;
  }

  private setName(qualified: string): void {
    this.qualifiedName = qualified;
    const colon = qualified.indexOf(":");
    this.name = colon < 0 ? qualified : qualified.slice(colon + 1);
  }
}
