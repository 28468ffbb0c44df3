import { invalidArgument } from "../errors";
import type { Book } from "./book";

/** The first bytes of every .xlsx file. */
const ZIP = [0x50, 0x4b];

/**
 * Open another workbook beside this one, as `Excel.createWorkbook` asks.
 *
 * @param file - an .xlsx file in base64; null and missing mean an empty workbook. Anything else is an InvalidArgument.
 */
export function openOtherWorkbook(book: Book, file: unknown): void {
  const bytes = file === null || file === undefined ? undefined : bytesOf(file);
  book.openOther?.(bytes);
}

/** The bytes of an .xlsx file in base64; anything else is an InvalidArgument. */
export function bytesOf(file: unknown): Uint8Array {
  if (typeof file !== "string") throw invalidArgument();
  let binary = "";
  try {
    binary = atob(file);
  } catch {
    throw invalidArgument();
  }
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  if (!ZIP.every((byte, index) => bytes[index] === byte)) throw invalidArgument();
  return bytes;
}
