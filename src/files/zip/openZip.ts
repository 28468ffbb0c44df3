import { WorkbookFailure } from "../../workbook/workbookFailure";
import type { ZipEntry } from "./zipEntry";

// Signatures and record sizes: PKWARE APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12, 4.3.14–4.3.16.
const endSignature = 0x06054b50;
const zip64EndSignature = 0x06064b50;
const zip64LocatorSignature = 0x07064b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const longestComment = 0xffff;
const wide = 0xffffffff;

/**
 * Lists the entries of a zip by its central directory, in the directory's order. Nothing is inflated.
 *
 * @param bytes - a whole zip file
 * @returns the entries; their data are views of `bytes`
 *
 * Failures: `workbook-damaged` when the directory is missing, cut off or points outside the file.
 */
export function openZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, offset } = findDirectory(view);
    const entries: ZipEntry[] = [];
    let at = offset;
    for (let n = 0; n < count; n++) {
      const { entry, next } = readCentral(bytes, view, at);
      entries.push(entry);
      at = next;
    }
    // A count that is too small would make the last parts vanish.
    if (view.getUint32(at, true) === centralSignature) throw damaged();
    return entries;
  } catch (cause) {
    if (cause instanceof WorkbookFailure) throw cause;
    throw new WorkbookFailure("workbook-damaged", { part: "" }, { cause });
  }
}

function damaged(): WorkbookFailure {
  return new WorkbookFailure("workbook-damaged", { part: "" });
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= lowest; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const isZip64 = at >= 20 && view.getUint32(at - 20, true) === zip64LocatorSignature;
    if (!isZip64) return { count, offset };
    const end = Number(view.getBigUint64(at - 12, true));
    if (view.getUint32(end, true) !== zip64EndSignature) throw damaged();
    return {
      count: Number(view.getBigUint64(end + 32, true)),
      offset: Number(view.getBigUint64(end + 48, true)),
    };
  }
  throw damaged();
}

function readCentral(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== centralSignature) throw damaged();
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const nameEnd = at + 46 + nameLength;
  const sizes = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  readZip64Sizes(view, nameEnd, nameEnd + extraLength, sizes);
  const name = bytes.subarray(at + 46, nameEnd);
  const entry: ZipEntry = {
    // Some writers separate folders with a backslash.
    name: new TextDecoder().decode(name).replaceAll("\\", "/"),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    modified: view.getUint32(at + 12, true),
    data: dataOf(bytes, view, name, sizes),
  };
  return { entry, next: nameEnd + extraLength + commentLength };
}

/** The zip64 field holds, in this order, only those of the three numbers that did not fit into 32 bits. */
function readZip64Sizes(
  view: DataView,
  from: number,
  to: number,
  sizes: { size: number; packed: number; offset: number },
): void {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (const key of ["size", "packed", "offset"] as const) {
      if (sizes[key] !== wide) continue;
      sizes[key] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
}

/** No checksum guards a name, but it stands in the file twice: a part must not vanish because one of them is damaged. */
function dataOf(
  bytes: Uint8Array,
  view: DataView,
  name: Uint8Array,
  entry: { packed: number; offset: number },
): Uint8Array {
  if (view.getUint32(entry.offset, true) !== localSignature) throw damaged();
  const nameAt = entry.offset + 30;
  const nameLength = view.getUint16(entry.offset + 26, true);
  const extraLength = view.getUint16(entry.offset + 28, true);
  const isSameName = nameLength === name.length && name.every((byte, index) => bytes[nameAt + index] === byte);
  const start = nameAt + nameLength + extraLength;
  if (!isSameName || start + entry.packed > bytes.length) throw damaged();
  return bytes.subarray(start, start + entry.packed);
}
