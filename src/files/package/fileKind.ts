/** What a file that is not a workbook seems to be. */
export type FileKind =
  "empty" | "xls" | "html" | "xml-spreadsheet" | "csv" | "xlsb" | "ods" | "docx" | "pptx" | "zip" | "pdf" | "unknown";

// The first bytes of a compound file, the container of .xls and of encrypted workbooks ([MS-CFB] 2.2).
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

/** Whether the file is a zip, as every .xlsx is; a cut-off zip is one too. */
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);

/** Whether the file is a workbook that Excel locked with a password ([MS-OFFCRYPTO] 2.3.4: a stream `EncryptedPackage`). */
export function isEncryptedWorkbook(bytes: Uint8Array): boolean {
  return startsWith(bytes, compoundFile) && includesWideText(bytes, "EncryptedPackage");
}

/**
 * What a file is that is no zip, judged by its first bytes.
 *
 * @example fileKind(new TextEncoder().encode("Order,Rep\n1,Jane")) // "csv"
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, compoundFile)) return "xls";
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "pdf";
  const head = textHead(bytes);
  if (head === null) return "unknown";
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return "xml-spreadsheet";
  if (/^\s*<|<(?:html|table|body)\b/i.test(head)) return "html";
  return "csv";
}

/** What a zip is that holds no Excel workbook, judged by the names of its entries. */
export function zipKind(names: readonly string[]): FileKind {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.bin$/i)) return "xlsb";
  if (has(/^word\//i)) return "docx";
  if (has(/^ppt\//i)) return "pptx";
  return has(/^mimetype$/) && has(/^content\.xml$/) ? "ods" : "zip";
}

const headBytes = 4096;

/** The first lines, or null where the bytes are no text in any encoding that spreadsheets are exported in. */
function textHead(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, headBytes);
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(head);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder("utf-16be").decode(head);
  return head.includes(0) ? null : new TextDecoder().decode(head);
}

function includesWideText(bytes: Uint8Array, text: string): boolean {
  const wide = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  const first = wide[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
