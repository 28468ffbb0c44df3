import { formatAddress } from "../store/address";
import { cellArea, WHOLE_SHEET } from "../store/area";
import type { CellValue } from "../store/cellStore";
import { isErrorValue } from "../store/cellStore";
import type { Book } from "../model/book/book";

/** What the formulas of a file came to when it was saved, by sheet and cell. */
export type FileResults = readonly {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}[];

/** How many formulas came to something else, and where the first of them is. */
export interface OtherResults {
  readonly count: number;
  readonly first: string;
}

/** Formulas that come to something else every time they are asked. */
const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\(/i;
/** Univer rounds to 15 digits, Excel shows as many; what differs by less is the same. */
const TOLERANCE = 1e-9;

/** The results as the file has them, before anything is calculated. */
export function fileResults(book: Book): FileResults {
  const results: FileResults[number][] = [];
  for (const sheet of book.sheets) {
    book.store.visit(sheet.id, WHOLE_SHEET, (row, column, content) => {
      if (content?.formula === undefined || content.value === "" || VOLATILE.test(content.formula)) return;
      results.push({ sheet: sheet.id, row, column, value: content.value });
    });
  }
  return results;
}

/** The formulas that have another result now. */
export function compareResults(book: Book, before: FileResults): OtherResults {
  let count = 0;
  let first = "";
  for (const { sheet: id, row, column, value } of before) {
    const sheet = book.sheets.find((each) => each.id === id);
    const content = sheet === undefined ? undefined : book.store.content(id, row, column);
    if (sheet === undefined || content?.formula === undefined || isSame(value, content.value)) continue;
    // An error that goes away, and a function that is still being answered, are no loss.
    if (isErrorValue(value) || content.value === "#BUSY!") continue;
    count++;
    if (first === "") first = formatAddress(sheet.name, cellArea(row, column));
  }
  return { count, first };
}

function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a));
}
