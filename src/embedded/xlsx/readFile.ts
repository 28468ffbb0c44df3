import type { Book } from "../model/book/book";
import { createBook } from "../model/book/createBook";
import { createMemoryStore } from "../store/memoryStore";
import { openXlsx } from "./openXlsx";

/** A workbook that is only read from: nothing in it is calculated. Throws when the bytes are no .xlsx file. */
export function readFile(bytes: Uint8Array): Book {
  const createEngine = (): never => {
    throw new Error("a workbook that is only read from has no formula engine");
  };
  const book = createBook({ store: createMemoryStore(), createEngine });
  openXlsx(bytes, book);
  return book;
}
