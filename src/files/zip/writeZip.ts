import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zipEntry";

// Record layouts: PKWARE APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
const localSize = 30;
const centralSize = 46;
const endSize = 22;
const versionNeeded = 20;
const utf8Names = 0x0800;
// 1 January 1980, the first day that the format knows: files of the same content are the same bytes.
const noDate = 0x00210000;

/** A fresh entry. */
export function packEntry(name: string, content: Uint8Array): ZipEntry {
  const data = deflateSync(content);
  return { name, method: 8, encrypted: false, crc: crc32(content), size: content.length, modified: noDate, data };
}

/**
 * A zip of the entries in their order. Compressed data is copied as it is.
 *
 * @param entries - names unique; together below 4 GB
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: new TextEncoder().encode(entry.name) }));
  const bodySize = named.reduce((sum, { entry, name }) => sum + localSize + name.length + entry.data.length, 0);
  const directorySize = named.reduce((sum, { name }) => sum + centralSize + name.length, 0);
  const out = new Uint8Array(bodySize + directorySize + endSize);
  const view = new DataView(out.buffer);
  let at = 0;
  let directory = bodySize;
  for (const { entry, name } of named) {
    view.setUint32(directory, 0x02014b50, true);
    view.setUint16(directory + 4, versionNeeded, true);
    writeFields(view, directory + 6, entry, name.length);
    view.setUint32(directory + 42, at, true);
    out.set(name, directory + centralSize);
    directory += centralSize + name.length;

    view.setUint32(at, 0x04034b50, true);
    writeFields(view, at + 4, entry, name.length);
    out.set(name, at + localSize);
    out.set(entry.data, at + localSize + name.length);
    at += localSize + name.length + entry.data.length;
  }
  view.setUint32(directory, 0x06054b50, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, directorySize, true);
  view.setUint32(directory + 16, bodySize, true);
  return out;
}

/** The fields that local header and directory have in common, from "version needed" to the name's length. */
function writeFields(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, versionNeeded, true);
  view.setUint16(at + 2, utf8Names, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
