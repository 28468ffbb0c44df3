import { scanXml } from "./scanXml";

/** An element of an XML document. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  /** The text right inside it. */
  text: string;
}

/** The root element of an XML text; an empty element for an empty text. */
export function parseXml(xml: string): XmlNode {
  const top: XmlNode = { name: "", attributes: new Map(), children: [], text: "" };
  const open: XmlNode[] = [top];
  scanXml(xml, {
    open(name, attributes) {
      const node: XmlNode = { name, attributes, children: [], text: "" };
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    text(text) {
      const node = open.at(-1);
      if (node !== undefined) node.text += text;
    },
    close() {
      if (open.length > 1) open.pop();
    },
  });
  return top.children[0] ?? top;
}

/** The first child of that name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** The descendant down a path of names, the first of each. */
export function at(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((found, name) => childOf(found, name), node);
}

/** All children of that name. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** Every element of that name below a node. */
export function allBelow(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  if (node === undefined) return [];
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allBelow(child, name)]);
}

/** An attribute's text. */
export function textOf(node: XmlNode | undefined, name: string): string | undefined {
  return node?.attributes.get(name);
}

/** An attribute that is a number; undefined when it is missing or none. */
export function numberOf(node: XmlNode | undefined, name: string): number | undefined {
  const text = textOf(node, name);
  const value = text === undefined || text === "" ? NaN : Number(text);
  return Number.isNaN(value) ? undefined : value;
}

/** An attribute that is on or off; undefined when it is missing. */
export function flagOf(node: XmlNode | undefined, name: string): boolean | undefined {
  const text = textOf(node, name);
  return text === undefined ? undefined : text === "1" || text === "true" || text === "on";
}

/** An element that is on by being there (`<b/>`), unless it says `val="0"`. */
export function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && flagOf(node, "val") !== false;
}
