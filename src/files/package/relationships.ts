import { XmlScanner } from "../xml/xmlScanner";

/** One line of a relationships part. */
export interface Relationship {
  readonly id: string;
  /** Last word of the relationship's type, such as `worksheet`; the same in transitional and strict files. */
  readonly type: string;
  /** Name of the part it leads to, or null where it leads out of the file: such are never followed. */
  readonly part: string | null;
}

/** Name of the part that holds the relationships of a part; of the whole package for the empty name. */
export function relationshipsPartOf(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/**
 * Name of the part that a relationship leads to.
 *
 * @param source - part that the relationship belongs to; empty for the package
 * @param target - as written: absolute (`/xl/styles.xml`) or relative to the source's folder
 *
 * @example resolveTarget("xl/worksheets/sheet1.xml", "../tables/table1.xml") // "xl/tables/table1.xml"
 */
export function resolveTarget(source: string, target: string): string {
  const steps = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/**
 * The shortest way from one part to another, as Excel writes it. Some readers understand no other.
 *
 * @example relativeTarget("xl/worksheets/sheet1.xml", "xl/tables/table1.xml") // "../tables/table1.xml"
 */
export function relativeTarget(source: string, part: string): string {
  const from = source.split("/").slice(0, -1);
  const to = part.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** The relationships of a part. */
export function readRelationships(xml: string, source: string): Relationship[] {
  const scanner = new XmlScanner(xml, relationshipsPartOf(source));
  const found: Relationship[] = [];
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.name !== "Relationship") continue;
    const type = scanner.attribute("Type") ?? "";
    const isInside = scanner.attribute("TargetMode") !== "External";
    found.push({
      id: scanner.attribute("Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      part: isInside ? resolveTarget(source, decodePath(scanner.attribute("Target") ?? "")) : null,
    });
  }
  return found;
}

function decodePath(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    // A stray percent sign is part of the name then.
    return target;
  }
}
