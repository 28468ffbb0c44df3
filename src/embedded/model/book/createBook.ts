import type { CellStore } from "../../store/cellStore";
import type { FormulaEngine } from "../../store/formulaEngine";
import { cellArea } from "../../store/area";
import { createBag } from "../bag";
import { invalidArgument, itemAlreadyExists } from "../errors";
import type { Book, RangeState, Sheet } from "./book";
import { createCalculation } from "./createCalculation";
import { createEventBus } from "./eventBus";
import { findSheet } from "./resolveAddress";
import { builtInStyles } from "./namedStyles";

/** What a book stands on. */
export interface BookOptions {
  readonly store: CellStore;
  /** Started when the first formula is written. */
  readonly createEngine: () => FormulaEngine;
  readonly name?: string;
}

/** A new workbook with one empty sheet, "Sheet1". */
export function createBook(options: BookOptions): Book {
  let next = 1;
  const sheets: Sheet[] = [];
  const base = {
    name: options.name ?? "Book1.xlsx",
    store: options.store,
    events: createEventBus(),
    sheets,
    names: [],
    settings: new Map<string, unknown>(),
    comments: [],
    xmlParts: [],
    bindings: [],
    styles: [],
    documentProperties: createBag(),
    customProperties: new Map<string, unknown>(),
    protection: { protected: false },
    bag: createBag(),
    activeChart: undefined,
    openOther: undefined,
    readFile: undefined,
    isDirty: false,
    cellEdit: undefined,
    nextId: () => next++,
  };
  // A book without a sheet does not exist; the first sheet needs the book, so both are tied here.
  const book = base as unknown as Book;
  const calculation = createCalculation(() => book, options.createEngine);
  const first = createSheet(book, "Sheet1");
  Object.assign(book, { calculation, activeSheet: first, selection: { sheet: first, areas: [cellArea(0, 0)] } });
  sheets.push(first);
  book.styles.push(...builtInStyles(book));
  return book;
}

/** A sheet that is not yet in the book. */
export function createSheet(book: Book, name: string): Sheet {
  const id = `{${String(book.nextId()).padStart(8, "0")}-0001-0000-0000-000000000000}`;
  book.store.addSheet(id);
  return {
    book,
    id,
    name,
    visibility: "Visible",
    tables: [],
    charts: [],
    names: [],
    shapes: [],
    merges: [],
    conditionalFormats: [],
    validations: [],
    hyperlinks: [],
    customProperties: new Map(),
    rowLines: new Map(),
    columnLines: new Map(),
    protection: undefined,
    frozen: undefined,
    autoFilter: undefined,
    spills: new Map(),
    ranges: new Set<WeakRef<RangeState>>(),
    breaks: { rows: [], columns: [] },
    bag: createBag(),
    deleted: false,
  };
}

/**
 * A name that a sheet may have: 1–31 characters, none of `\ / ? * [ ] :`, no apostrophe at either end, not taken.
 *
 * @param sheet - the sheet that gets the name; its own name is free to it
 */
export function checkSheetName(book: Book, name: string, sheet?: Sheet): string {
  const isBad = name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name);
  if (isBad || name.toLowerCase() === "history") throw invalidArgument();
  const other = findSheet(book, name);
  if (other !== undefined && other !== sheet) throw itemAlreadyExists();
  return name;
}
