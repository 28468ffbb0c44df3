import { WorkbookFailure } from "../../workbook/workbookFailure";
import { XmlScanner } from "./xmlScanner";

/** An element of an XML part and where it stands in the text. */
export interface XmlNode {
  /** Name without its prefix. */
  readonly name: string;
  /** Prefix with its colon, or nothing. */
  readonly prefix: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  /** Behind the opening tag. */
  readonly openEnd: number;
  /** Where the closing tag starts; `openEnd` in an element written as `<name/>`. */
  closeStart: number;
  end: number;
  readonly isEmpty: boolean;
  readonly children: XmlNode[];
}

/** A place in a text and what to put there. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The upper levels of an XML part, so that it can be edited as text and all the rest stays as it is.
 *
 * @param levels - 1 for the root alone, 3 for its grandchildren too
 */
export function outlineXml(xml: string, part: string, levels = 3): XmlNode {
  const scanner = new XmlScanner(xml, part);
  const path: XmlNode[] = [];
  let root: XmlNode | undefined;
  while (scanner.next()) {
    if (scanner.kind === "text" || scanner.depth > levels) continue;
    if (scanner.kind === "open") {
      const node = nodeAt(scanner);
      path.at(-1)?.children.push(node);
      path.push(node);
      root ??= node;
      continue;
    }
    const node = path.pop();
    if (!node) continue;
    node.closeStart = scanner.start;
    node.end = scanner.end;
  }
  if (!root) throw new WorkbookFailure("workbook-damaged", { part });
  return root;
}

function nodeAt(scanner: XmlScanner): XmlNode {
  const { name, qualifiedName, start, end, isEmpty } = scanner;
  return {
    name,
    prefix: qualifiedName.slice(0, qualifiedName.length - name.length),
    attributes: new Map(scanner.attributes()),
    start,
    openEnd: end,
    closeStart: end,
    end,
    isEmpty,
    children: [],
  };
}

/** Child of this name, if there is one. */
export function childOf(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((child) => child.name === name);
}

/** The text with all edits made. They may come in any order but must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    result += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return result + text.slice(at);
}

/** Puts elements behind the last child of an element. */
export function appendInside(xml: string, node: XmlNode, content: string): TextEdit {
  if (!node.isEmpty) return { from: node.closeStart, to: node.closeStart, text: content };
  const open = xml.slice(node.start, node.openEnd).replace(/\/>$/, ">");
  return { from: node.start, to: node.end, text: `${open}${content}</${node.prefix}${node.name}>` };
}
