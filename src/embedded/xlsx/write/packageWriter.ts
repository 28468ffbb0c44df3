import { element, xmlPart } from "../xml/writeXml";

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** The kinds of parts, with what the content-types list calls them. */
const CONTENT_TYPES = {
  "sheet.main": `${SHEET}sheet.main+xml`,
  worksheet: `${SHEET}worksheet+xml`,
  styles: `${SHEET}styles+xml`,
  sharedStrings: `${SHEET}sharedStrings+xml`,
  table: `${SHEET}table+xml`,
  customProperty: `${SHEET}customProperty`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  custom: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
} as const;
export type PartKind = keyof typeof CONTENT_TYPES;

const RELATIONSHIPS: Readonly<Record<string, string>> = {
  core: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  custom: `${OFFICE}custom-properties`,
};

/** Puts an .xlsx file together: parts, their types, and how they point at one another. */
export interface PackageWriter {
  put(path: string, kind: PartKind, content: string | Uint8Array): void;
  /** Let one part point at another, or at a web address. @returns the id of the relationship within `from` */
  link(from: string, kind: string, to: string, isExternal?: boolean): string;
  /** How many parts of a kind there are. */
  count(kind: PartKind): number;
  parts(): ReadonlyMap<string, string | Uint8Array>;
}

/** An empty file. */
export function createPackageWriter(): PackageWriter {
  const parts = new Map<string, string | Uint8Array>();
  const kinds = new Map<string, PartKind>();
  const links = new Map<string, string[]>();
  return {
    put(path, kind, content) {
      parts.set(path, content);
      kinds.set(path, kind);
    },
    link(from, kind, to, isExternal = false) {
      const list = links.get(from) ?? [];
      links.set(from, list);
      const id = `rId${String(list.length + 1)}`;
      const target = isExternal ? to : relativePath(from, to);
      list.push(
        element("Relationship", {
          Id: id,
          Type: RELATIONSHIPS[kind] ?? OFFICE + kind,
          Target: target,
          TargetMode: isExternal ? "External" : undefined,
        }),
      );
      return id;
    },
    count: (kind) => [...kinds.values()].filter((each) => each === kind).length,
    parts() {
      const all = new Map<string, string | Uint8Array>([["[Content_Types].xml", contentTypes(kinds)]]);
      for (const [from, list] of links) all.set(relationshipsPath(from), relationships(list));
      for (const [path, content] of parts) all.set(path, content);
      return all;
    },
  };
}

/** Paths from the root are allowed in the format, and not understood by every program. */
function relativePath(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let common = 0;
  while (common < here.length && here[common] === there[common]) common++;
  return [...here.slice(common).map(() => ".."), ...there.slice(common)].join("/");
}

function contentTypes(kinds: ReadonlyMap<string, PartKind>): string {
  return xmlPart(
    element(
      "Types",
      { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      element("Default", { Extension: "bin", ContentType: CONTENT_TYPES.customProperty }),
      ...[...kinds].map(([path, kind]) =>
        element("Override", { PartName: `/${path}`, ContentType: CONTENT_TYPES[kind] }),
      ),
    ),
  );
}

function relationshipsPath(from: string): string {
  const slash = from.lastIndexOf("/") + 1;
  return `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
}

function relationships(list: readonly string[]): string {
  const xmlns = "http://schemas.openxmlformats.org/package/2006/relationships";
  return xmlPart(element("Relationships", { xmlns }, ...list));
}
