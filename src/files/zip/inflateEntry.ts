import { Inflate } from "fflate";
import { WorkbookFailure } from "../../workbook/workbookFailure";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zipEntry";

// Deflate grows data at most 1,032 times, so one slice can add no more than 64 MB before the size is looked at again.
const sliceBytes = 1 << 16;

/**
 * The bytes of one entry of a workbook.
 *
 * The size declared in the zip is believed only as a promise: inflating stops as soon as more comes
 * out, and the checksum must be right, so that a damaged file never yields wrong figures in silence.
 *
 * @param limit - most bytes that may come out
 *
 * Failures: `workbook-too-large`, `workbook-damaged`, `workbook-encrypted` (a zip with a password).
 */
export function inflateEntry(entry: ZipEntry, limit: number): Uint8Array {
  if (entry.encrypted) throw new WorkbookFailure("workbook-encrypted", {});
  if (entry.size > limit) throw tooLarge(entry.size, limit);
  const bytes = entry.method === 0 ? entry.data : inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry);
  return bytes;
}

function tooLarge(size: number, limit: number): WorkbookFailure {
  const megabytes = (bytes: number): number => Math.ceil(bytes / 2 ** 20);
  return new WorkbookFailure("workbook-too-large", { size: megabytes(size), limit: megabytes(limit) });
}

function damaged(entry: ZipEntry, cause?: unknown): WorkbookFailure {
  return new WorkbookFailure("workbook-damaged", { part: entry.name }, { cause });
}

function inflate(entry: ZipEntry): Uint8Array {
  if (entry.method !== 8) throw damaged(entry);
  const out = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > out.length) throw damaged(entry);
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < entry.data.length; at += sliceBytes) {
      const end = at + sliceBytes;
      stream.push(entry.data.subarray(at, end), end >= entry.data.length);
    }
  } catch (cause) {
    throw cause instanceof WorkbookFailure ? cause : damaged(entry, cause);
  }
  return out.subarray(0, filled);
}
