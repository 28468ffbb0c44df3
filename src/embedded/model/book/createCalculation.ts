import { WHOLE_SHEET } from "../../store/area";
import type { CellValue } from "../../store/cellStore";
import type { EngineCell, EngineFunction, EngineResult, FormulaEngine } from "../../store/formulaEngine";
import { applyResult } from "./applyResult";
import type { Book, Sheet } from "./book";
import type { Calculation, CellAt } from "./book";
import { EventNumber, WORKBOOK_TARGET } from "./eventBus";
import { formatArea } from "../../store/address";
import { boundingArea, cellArea } from "../../store/area";
import type { Area } from "../../store/area";
import { lowerFormula } from "./lowerFormula";

/** A sheet of the engine that no workbook has: single formulas are worked out there. */
const SCRATCH = { id: " scratch", name: " scratch" };
/** Results that make other formulas due (a spill that grew) settle within a few rounds. */
const MOST_ROUNDS = 5;

/** What a calculation knows of the work ahead. */
interface Work {
  readonly getBook: () => Book;
  readonly createEngine: () => FormulaEngine;
  readonly functions: Map<string, EngineFunction>;
  readonly forced: ((cells: readonly CellAt[] | undefined) => void)[];
  readonly settled: (() => void)[];
  engine: FormulaEngine | undefined;
  /** The engine is to be given everything anew. */
  reload: boolean;
  hasFormulas: boolean;
  /** Every formula is due. */
  everything: boolean;
  changed: Map<string, CellAt>;
  dirty: Map<string, CellAt>;
  running: Promise<void> | undefined;
  /** The workbook is closed: answers that still come calculate nothing. */
  isOver: boolean;
}

/**
 * Calculation over a formula engine, which is started when the first formula is written.
 *
 * @param getBook - the book, which does not exist yet when its calculation is made
 */
export function createCalculation(getBook: () => Book, createEngine: () => FormulaEngine): Calculation {
  const work: Work = {
    getBook,
    createEngine,
    functions: new Map(),
    forced: [],
    settled: [],
    engine: undefined,
    reload: true,
    hasFormulas: false,
    everything: false,
    changed: new Map(),
    dirty: new Map(),
    running: undefined,
    isOver: false,
  };
  return {
    mode: "Automatic",
    suspended: false,
    cellChanged(cell, isFormula) {
      if (isFormula) work.hasFormulas = true;
      work.changed.set(keyOf(cell), cell);
      // A formula just entered is calculated in every mode.
      if (isFormula || this.mode !== "Manual") work.dirty.set(keyOf(cell), cell);
    },
    structureChanged() {
      work.reload = true;
      if (this.mode !== "Manual") work.everything = true;
    },
    answered: (cell) => void work.dirty.set(keyOf(cell), cell),
    onSettled: (listener) => void work.settled.push(listener),
    onForced: (listener) => void work.forced.push(listener),
    setDirty: (cells) => {
      for (const listener of work.forced) listener(cells);
      for (const cell of cells) work.dirty.set(keyOf(cell), cell);
    },
    calculateAll: () => {
      for (const listener of work.forced) listener(undefined);
      work.everything = true;
    },
    settle() {
      if (work.running !== undefined) return work.running;
      return this.suspended || work.isOver || !isDue(work) ? undefined : start(work);
    },
    async evaluate(formula, sheet) {
      work.hasFormulas = true;
      await this.settle();
      return evaluateOnce(work, formula, sheet);
    },
    registerFunction: (name, run) => {
      work.functions.set(name, run);
      work.engine?.register(name, run);
    },
    dispose: () => {
      work.isOver = true;
      work.engine?.dispose();
    },
  };
}

const keyOf = (cell: CellAt): string => `${cell.sheet.id}|${String(cell.row)}|${String(cell.column)}`;
const isDue = (work: Work): boolean => work.hasFormulas && (work.everything || work.dirty.size > 0);

function start(work: Work): Promise<void> {
  work.running = calculateDue(work).finally(() => {
    work.running = undefined;
  });
  return work.running;
}

/** The engine, with everything it should know. */
function upToDateEngine(work: Work): FormulaEngine {
  if (work.engine === undefined) {
    work.engine = work.createEngine();
    for (const [name, run] of work.functions) work.engine.register(name, run);
  }
  if (work.reload) {
    const sheets = work.getBook().sheets.map(({ id, name }) => ({ id, name }));
    work.engine.load([...sheets, SCRATCH], allCells(work.getBook()));
    work.reload = false;
  } else if (work.changed.size > 0) {
    work.engine.change([...work.changed.values()].filter((cell) => !cell.sheet.deleted).map(engineCell));
  }
  work.changed = new Map();
  return work.engine;
}

async function calculateDue(work: Work): Promise<void> {
  const touched = new Map<Sheet, Area>();
  for (let round = 0; round < MOST_ROUNDS && isDue(work); round++) {
    const all = work.everything || work.reload;
    const due = [...work.dirty.values()].filter((cell) => !cell.sheet.deleted);
    work.everything = false;
    work.dirty = new Map();
    const sites = due.map(({ sheet, row, column }) => ({ sheet: sheet.id, row, column }));
    const results = await upToDateEngine(work).calculate(all ? undefined : sites);
    if (takeResults(work.getBook(), results, touched)) {
      work.reload = true;
      work.everything = true;
    }
  }
  for (const listener of work.settled) listener();
  for (const [sheet, area] of touched) {
    const args = { worksheetId: sheet.id, address: formatArea(area) };
    work.getBook().events.raise(EventNumber.WorksheetCalculated, [sheet.id, WORKBOOK_TARGET], args);
  }
}

/** Put results into their cells; true when a spill has changed, so that what refers to it is due too. */
function takeResults(book: Book, results: readonly EngineResult[], touched: Map<Sheet, Area>): boolean {
  let respilled = false;
  for (const result of results) {
    const sheet = book.sheets.find((each) => each.id === result.sheet);
    if (sheet === undefined) continue;
    const outcome = applyResult(sheet, result);
    if (outcome === "unchanged") continue;
    const area = cellArea(result.row, result.column);
    touched.set(sheet, boundingArea(touched.get(sheet) ?? area, area));
    if (outcome === "respilled") respilled = true;
  }
  return respilled;
}

async function evaluateOnce(work: Work, formula: string, sheet: Sheet): Promise<readonly (readonly CellValue[])[]> {
  const at = { sheet: SCRATCH.id, row: 0, column: 0 };
  const engine = upToDateEngine(work);
  engine.change([{ ...at, value: "", formula: lowerFormula(formula, { sheet, row: 0, column: 0 }) }]);
  const result = (await engine.calculate([at])).find((each) => each.sheet === SCRATCH.id);
  engine.change([{ ...at, value: "" }]);
  const values: readonly (readonly CellValue[])[] = result?.values ?? [["#VALUE!"]];
  // The engine keeps what a spill has covered; it starts afresh rather than stumble over it.
  if (values.length * (values[0]?.length ?? 1) > 1) work.reload = true;
  return values;
}

function* allCells(book: Book): Iterable<EngineCell> {
  for (const sheet of book.sheets) {
    const cells: EngineCell[] = [];
    book.store.visit(sheet.id, WHOLE_SHEET, (row, column, content) => {
      if (content !== undefined && content.spillFrom === undefined) cells.push(engineCell({ sheet, row, column }));
    });
    yield* cells;
  }
}

function engineCell(cell: CellAt): EngineCell {
  const { sheet, row, column } = cell;
  const content = sheet.book.store.content(sheet.id, row, column);
  const at = { sheet: sheet.id, row, column };
  if (content?.formula !== undefined) return { ...at, value: "", formula: lowerFormula(content.formula, cell) };
  return { ...at, value: content?.spillFrom === undefined ? (content?.value ?? "") : "" };
}
