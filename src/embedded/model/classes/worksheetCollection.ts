import type { HostClass } from "../../protocol/hostClass";
import { flagArg, optionalText, textArg } from "../arguments";
import type { Book, Sheet } from "../book/book";
import { addSheet } from "../book/sheets";
import { findSheet } from "../book/resolveAddress";
import { invalidReference, itemNotFound } from "../errors";
import { sheetEvents } from "../sheetEvents";
import { WORKBOOK_TARGET } from "../book/eventBus";
import { ref } from "../ref";

const shown = (book: Book, visibleOnly: unknown): readonly Sheet[] =>
  flagArg(visibleOnly) ? book.sheets.filter((sheet) => sheet.visibility === "Visible") : book.sheets;

/** Excel.WorksheetCollection */
export const worksheetCollectionClass: HostClass<Book> = {
  name: "WorksheetCollection",
  items: (book) => book.sheets.map((sheet) => ref("Worksheet", sheet)),
  methods: {
    add: (book, name) => ref("Worksheet", addSheet(book, optionalText(name))),
    getActiveWorksheet: (book) => ref("Worksheet", book.activeSheet),
    getCount: (book, visibleOnly) => shown(book, visibleOnly).length,
    getFirst: (book, visibleOnly) => edge(shown(book, visibleOnly).at(0)),
    getLast: (book, visibleOnly) => edge(shown(book, visibleOnly).at(-1)),
    getItem: (book, key) => {
      const sheet = findSheet(book, textArg(key));
      if (sheet === undefined) throw itemNotFound();
      return ref("Worksheet", sheet);
    },
    getItemOrNullObject: (book, key) => {
      const sheet = findSheet(book, textArg(key));
      return sheet === undefined ? null : ref("Worksheet", sheet);
    },
  },
  events: sheetEvents(() => WORKBOOK_TARGET, "collection"),
};

function edge(sheet: Sheet | undefined) {
  if (sheet === undefined) throw invalidReference();
  return ref("Worksheet", sheet);
}
