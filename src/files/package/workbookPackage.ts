import { WorkbookFailure } from "../../workbook/workbookFailure";
import { inflateEntry } from "../zip/inflateEntry";
import { openZip } from "../zip/openZip";
import type { ZipEntry } from "../zip/zipEntry";
import { fileKind, isEncryptedWorkbook, isZip, zipKind } from "./fileKind";
import { readRelationships, relationshipsPartOf, type Relationship } from "./relationships";

// A million rows of eight columns stay below the first; one string of JavaScript holds 512 MB at most.
const partLimit = 400 * 2 ** 20;
const packageLimit = 600 * 2 ** 20;

/** The parts of an .xlsx file, inflated one by one when asked for. */
export interface WorkbookPackage {
  readonly entries: readonly ZipEntry[];
  /** Name of the workbook part, usually `xl/workbook.xml`. */
  readonly workbookPart: string;
  readonly hasPart: (part: string) => boolean;
  /** Bytes of a part. Failure `workbook-damaged` where it is missing. */
  readonly bytes: (part: string) => Uint8Array;
  /** Text of an XML part. */
  readonly text: (part: string) => string;
  /** Relationships of a part; none where it has no such part. */
  readonly relationships: (part: string) => Relationship[];
}

/**
 * Opens an .xlsx file.
 *
 * Failures: `not-a-workbook` with `kind`, what the file seems to be instead; `workbook-encrypted`;
 * `workbook-damaged`; `workbook-too-large`, now or when a part is asked for.
 */
export function openPackage(file: Uint8Array): WorkbookPackage {
  if (isEncryptedWorkbook(file)) throw new WorkbookFailure("workbook-encrypted", {});
  if (!isZip(file)) throw new WorkbookFailure("not-a-workbook", { kind: fileKind(file) });
  const entries = openZip(file);
  const byName = new Map<string, ZipEntry>();
  // Names of parts are compared without regard to case (ECMA-376 part 2, 6.2.2.3).
  for (const entry of entries) byName.set(entry.name.toLowerCase(), entry);
  let left = packageLimit;

  const bytes = (part: string): Uint8Array => {
    const entry = byName.get(part.toLowerCase());
    if (!entry) throw new WorkbookFailure("workbook-damaged", { part });
    const inflated = inflateEntry(entry, Math.min(partLimit, left));
    left -= inflated.length;
    return inflated;
  };
  const text = (part: string): string => decodeText(bytes(part));
  const hasPart = (part: string): boolean => byName.has(part.toLowerCase());
  const relationships = (part: string): Relationship[] => {
    const name = relationshipsPartOf(part);
    return hasPart(name) ? readRelationships(text(name), part) : [];
  };
  const workbookPart = relationships("").find(({ type }) => type === "officeDocument")?.part;
  const kind = zipKind(entries.map(({ name }) => name));
  if (!workbookPart || kind !== "zip") throw new WorkbookFailure("not-a-workbook", { kind });
  return { entries, workbookPart, hasPart, bytes, text, relationships };
}

function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}
