import * as core from "@univerjs/core";
import * as parts from "@univerjs/engine-formula";
import * as sheets from "@univerjs/sheets";
import { connectCustomFunctions } from "../functions/customFunctionCells";
import type { CustomFunctionCalls } from "../functions/customFunctionCalls";
import { createCustomFunctionCalls } from "../functions/customFunctionCalls";
import type { FunctionsMetadata } from "../functions/metadata";
import type { Book } from "../model/book/book";
import { createBook } from "../model/book/createBook";
import { createExcelModel } from "../model/excelModel";
import type { RichApiMessage } from "../protocol/frameHost";
import type { HostModel } from "../protocol/hostClass";
import type { FormulaEngine } from "../store/formulaEngine";
import { createUniverStore } from "../store/univer/univerStore";
import { createFormulaEngine } from "../store/univerFormulaEngine";
import type { NotCarried } from "../xlsx/notCarried";
import { openXlsx } from "../xlsx/openXlsx";
import { readFile } from "../xlsx/readFile";
import { saveXlsx } from "../xlsx/saveXlsx";
import type { ChartLayer } from "./charts/chartLayer";
import { createChartLayer } from "./charts/chartLayer";
import { compareResults, fileResults } from "./compareResults";
import type { OtherResults } from "./compareResults";
import type { Grid } from "./grid/createGrid";
import { createGrid } from "./grid/createGrid";
import { followUser } from "./grid/followUser";
import { paintBook } from "./grid/paintBook";
import { showTables } from "./grid/showTables";
import type { ShellLocale } from "./texts/shellLocale";
import type { ShellTexts } from "./texts/shellTexts";
import { shellTexts } from "./texts/shellTexts";

/** What a session is opened with. */
export interface SessionOptions {
  readonly container: HTMLElement;
  readonly locale: ShellLocale;
  readonly dark: boolean;
  readonly name: string;
  /** The file to open; an empty workbook without one. */
  readonly file: Uint8Array | undefined;
  readonly functions: FunctionsMetadata;
  readonly namespace: string;
  /** The user selected other cells. */
  readonly onRefused: () => void;
}

/** A workbook on the page: the model, its grid, its charts. */
export interface WorkbookSession {
  readonly book: Book;
  readonly grid: Grid;
  readonly model: HostModel;
  readonly calls: CustomFunctionCalls;
  readonly notCarried: readonly NotCarried[];
  /** Where messages to the add-in go; set when its frame is there. */
  sendTo(send: (messages: readonly RichApiMessage[]) => void): void;
  /** Bring the page up to date with the model, after a request of the add-in. */
  refresh(): void;
  /** The formulas that came to something else than the file says, once everything is calculated. */
  otherResults(): Promise<OtherResults>;
  save(): Promise<Uint8Array>;
  setLocale(locale: ShellLocale): void;
  close(): void;
}

/** Open a workbook in the grid. Throws when the file is no workbook; the page is then as it was. */
export function openSession(options: SessionOptions): WorkbookSession {
  const holder = document.createElement("div");
  holder.className = "grid-holder";
  options.container.append(holder);
  // The grid owns what is inside its own element; charts lie beside it.
  const place = document.createElement("div");
  place.className = "grid-place";
  holder.append(place);
  const grid = createGrid(place, options.locale, options.dark);
  try {
    return fillSession(options, holder, grid);
  } catch (error) {
    grid.dispose();
    holder.remove();
    throw error;
  }
}

function fillSession(options: SessionOptions, holder: HTMLElement, grid: Grid): WorkbookSession {
  let { locale } = options;
  let send: (messages: readonly RichApiMessage[]) => void = () => undefined;
  const book = createBook({ store: createUniverStore(grid), createEngine, name: options.name });
  book.readFile = readFile;
  const notCarried = options.file === undefined ? [] : openXlsx(options.file, book);
  const before = fileResults(book);
  const calls = createCustomFunctionCalls(options.functions, (messages) => {
    send(messages);
  });
  const functions = connectCustomFunctions(book, calls, options.namespace);
  const model = createExcelModel(book, [calls.service]);
  const painter = createPainter(holder, book, grid, () => shellTexts[locale]);
  const { refresh } = painter;
  const settle = async (): Promise<void> => {
    await book.calculation.settle();
    refresh();
  };
  const onDone = (): void => {
    functions.sweep();
    refresh();
    void settle();
  };
  const { onRefused } = options;
  followUser(book, grid, { onDone, onRefused });
  showTables(book, grid);
  refresh();
  return {
    book,
    grid,
    model,
    calls,
    notCarried,
    sendTo(next) {
      send = next;
    },
    refresh,
    async otherResults() {
      await settle();
      return compareResults(book, before);
    },
    async save() {
      await settle();
      return saveXlsx(book, { addinFunctions: functionNames(calls, options.namespace) });
    },
    setLocale(next) {
      locale = next;
      grid.setLocale(next);
      painter.charts.refresh();
    },
    close() {
      painter.stop();
      book.calculation.dispose();
      grid.dispose();
      holder.remove();
    },
  };
}

/** Draws what the model holds. A request of the add-in may still end after the user has opened another workbook. */
function createPainter(
  holder: HTMLElement,
  book: Book,
  grid: Grid,
  texts: () => ShellTexts,
): { readonly charts: ChartLayer; readonly refresh: () => void; readonly stop: () => void } {
  const charts = createChartLayer(holder, book, grid, texts);
  let isOver = false;
  grid.onChanged(charts.refresh);
  return {
    charts,
    refresh() {
      if (isOver) return;
      paintBook(book, grid);
      charts.refresh();
    },
    stop() {
      isOver = true;
      charts.dispose();
    },
  };
}

function createEngine(): FormulaEngine {
  return createFormulaEngine({ core, parts, sheets });
}

/** The add-in's functions as they stand in formulas, in capitals. */
function functionNames({ descriptions }: CustomFunctionCalls, namespace: string): ReadonlySet<string> {
  const prefix = namespace === "" ? "" : `${namespace}.`;
  return new Set(descriptions.map(({ name }) => (prefix + name).toUpperCase()));
}
