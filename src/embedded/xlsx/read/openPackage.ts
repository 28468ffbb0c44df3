import { unzipSync } from "fflate";
import type { XmlNode } from "../xml/xmlNode";
import { childrenOf, parseXml, textOf } from "../xml/xmlNode";

/** How a part of the file points at another one. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `table`, `drawing` … */
  readonly kind: string;
  /** The path of the part; a web address when `isExternal`. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** An .xlsx file, unzipped. */
export interface XlsxPackage {
  readonly paths: readonly string[];
  bytes(path: string): Uint8Array | undefined;
  text(path: string): string;
  xml(path: string): XmlNode;
  relationships(path: string): readonly Relationship[];
}

/** Unpacked, a workbook larger than this is refused: it would fill the page's memory. */
const LARGEST = 800 * 1024 * 1024;

/** Unzip an .xlsx file. Throws when it is no zip archive, or would unpack to more than 800 MB. */
export function openPackage(file: Uint8Array): XlsxPackage {
  let size = 0;
  const parts = new Map(
    Object.entries(
      unzipSync(file, {
        filter: ({ originalSize }) => {
          size += originalSize;
          if (size > LARGEST) throw new Error("the file unpacks to more than 800 MB");
          return true;
        },
      }),
    ).map(([path, bytes]) => [path.replaceAll("\\", "/").replace(/^\//, ""), bytes]),
  );
  const find = (path: string): Uint8Array | undefined =>
    parts.get(path) ?? [...parts].find(([each]) => each.toLowerCase() === path.toLowerCase())?.[1];
  const text = (path: string): string => decode(find(path));
  return {
    paths: [...parts.keys()],
    bytes: find,
    text,
    xml: (path) => parseXml(text(path)),
    relationships(path) {
      const slash = path.lastIndexOf("/");
      const folder = path.slice(0, slash + 1);
      const list = parseXml(text(`${folder}_rels/${path.slice(slash + 1)}.rels`));
      return childrenOf(list, "Relationship").map((node) => {
        const isExternal = textOf(node, "TargetMode") === "External";
        const target = textOf(node, "Target") ?? "";
        return {
          id: textOf(node, "Id") ?? "",
          kind: (textOf(node, "Type") ?? "").split("/").at(-1) ?? "",
          target: isExternal ? target : resolvePath(folder, target),
          isExternal,
        };
      });
    },
  };
}

function decode(bytes: Uint8Array | undefined): string {
  if (bytes === undefined) return "";
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isUtf16) return new TextDecoder().decode(bytes);
  return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
}

function resolvePath(folder: string, target: string): string {
  const path = target.startsWith("/") ? target.slice(1) : folder + target;
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
