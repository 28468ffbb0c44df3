import type * as sheetPackage from "@univerjs/sheets";
import type * as engineFormula from "@univerjs/engine-formula";
import type * as core from "@univerjs/core";
import type { ICommandInfo, Univer } from "@univerjs/core";
import type { CellValue } from "./cellStore";
import type { CallSite, EngineCell, EngineFunction, EngineResult, EngineSheet, FormulaEngine } from "./formulaEngine";
import { univerFunction } from "./univerFunction";

type Core = typeof core;
type FormulaParts = typeof engineFormula;
type Sheets = typeof sheetPackage;
type UniverCell = Record<string, unknown> | null;
type CellMatrix = Record<number, Record<number, UniverCell>>;

const UNIT = "book";
const START = "formula.mutation.set-formula-calculation-start";
const NOTIFICATION = "formula.mutation.set-formula-calculation-notification";
const RESULT = "formula.mutation.set-formula-calculation-result";
const ARRAYS = "formula.mutation.set-array-formula-data";
const SET_VALUES = "sheet.mutation.set-range-values";
/** Univer's cell types. */
const BOOLEAN = 3;
const NUMBER = 2;

/** The packages that the engine is made of. */
export interface UniverLibraries {
  readonly core: Core;
  readonly parts: FormulaParts;
  readonly sheets: Sheets;
}

/**
 * Univer's formula engine without its grid, in Node and in the browser.
 *
 * It tells by its own notification when a calculation is over; nothing here waits for a time.
 */
export function createFormulaEngine({ core, parts, sheets: sheetParts }: UniverLibraries): FormulaEngine {
  const functions = new Map<string, EngineFunction>();
  let run = start();

  function start(): Run {
    const univer = new core.Univer({ logLevel: core.LogLevel.SILENT });
    univer.registerPlugin(parts.UniverFormulaEnginePlugin);
    // Nothing is painted here, and measuring a million rows for it takes longer than all calculation.
    univer.registerPlugin(sheetParts.UniverSheetsPlugin, {
      override: [[sheetParts.SheetSkeletonService, { useValue: {} }]],
    });
    return { univer, loaded: false };
  }
  const get = <T>(token: Parameters<ReturnType<Univer["__getInjector"]>["get"]>[0]): T =>
    run.univer.__getInjector().get(token) as T;

  return {
    load(sheets, cells) {
      run.univer.dispose();
      run = start();
      run.univer.createUnit(core.UniverInstanceType.UNIVER_SHEET, snapshot(sheets, cells));
      run.loaded = true;
      for (const [name, call] of functions) registerIn(run, parts, name, call);
    },
    change(cells) {
      const formulas = get<InstanceType<FormulaParts["FormulaDataModel"]>>(parts.FormulaDataModel);
      const commands = get<InstanceType<Core["CommandService"]>>(core.ICommandService);
      for (const [sheet, matrix] of bySheet(cells)) {
        commands.syncExecuteCommand(
          SET_VALUES,
          { unitId: UNIT, subUnitId: sheet, cellValue: matrix },
          { onlyLocal: true },
        );
        formulas.updateFormulaData(UNIT, sheet, matrix);
      }
    },
    calculate(dirty) {
      return calculate(get<InstanceType<Core["CommandService"]>>(core.ICommandService), dirty);
    },
    register(name, call) {
      functions.set(name, call);
      if (run.loaded) registerIn(run, parts, name, call);
    },
    dispose() {
      run.univer.dispose();
    },
  };
}

interface Run {
  readonly univer: Univer;
  loaded: boolean;
}

function registerIn(run: Run, parts: FormulaParts, name: string, call: EngineFunction): void {
  const service = run.univer.__getInjector().get(parts.IFunctionService);
  service.registerExecutors(univerFunction(parts, name.toUpperCase(), call));
}

function calculate(
  commands: InstanceType<Core["CommandService"]>,
  dirty: readonly CallSite[] | undefined,
): Promise<readonly EngineResult[]> {
  const results = new Map<string, EngineResult>();
  return new Promise((resolve) => {
    const listener = commands.onCommandExecuted((command) => {
      collect(command, results);
      const isOver =
        command.id === NOTIFICATION &&
        (command.params as { functionsExecutedState?: number }).functionsExecutedState !== undefined;
      if (!isOver) return;
      listener.dispose();
      resolve([...results.values()]);
    });
    const dirtyRanges = (dirty ?? []).map(({ sheet, row, column }) => ({
      unitId: UNIT,
      sheetId: sheet,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    const none = { dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {} };
    commands.syncExecuteCommand(
      START,
      { commands: [], dirtyRanges, ...none, clearDependencyTreeCache: {}, forceCalculation: dirty === undefined },
      { onlyLocal: true },
    );
  });
}

/** Univer tells results cell by cell, and beside them which cells spill and into what. */
function collect(command: Readonly<ICommandInfo>, results: Map<string, EngineResult>): void {
  if (command.id === RESULT) {
    const data = (command.params as { unitData?: Record<string, Record<string, CellMatrix>> }).unitData?.[UNIT] ?? {};
    eachCell(data, (sheet, row, column, cell) => {
      const key = `${sheet}!${String(row)},${String(column)}`;
      if (!results.has(key)) results.set(key, { sheet, row, column, values: [[valueOf(cell)]] });
    });
  }
  if (command.id !== ARRAYS) return;
  const params = command.params as {
    arrayFormulaRange: Record<string, Record<string, Record<number, Record<number, SpillRange>>>>;
    arrayFormulaCellData: Record<string, Record<string, CellMatrix>>;
  };
  eachCell(params.arrayFormulaRange[UNIT] ?? {}, (sheet, row, column, range) => {
    const cells = params.arrayFormulaCellData[UNIT]?.[sheet] ?? {};
    const values = rangeOf(range.startRow, range.endRow).map((r) =>
      rangeOf(range.startColumn, range.endColumn).map((c) => valueOf(cells[r]?.[c] ?? null)),
    );
    results.set(`${sheet}!${String(row)},${String(column)}`, { sheet, row, column, values });
  });
}

interface SpillRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

function eachCell<T>(
  data: Readonly<Record<string, Readonly<Record<number, Readonly<Record<number, T>>>>>>,
  visit: (sheet: string, row: number, column: number, cell: T) => void,
): void {
  for (const [sheet, rows] of Object.entries(data)) {
    for (const [row, columns] of Object.entries(rows)) {
      for (const [column, cell] of Object.entries(columns)) visit(sheet, Number(row), Number(column), cell);
    }
  }
}

function rangeOf(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function valueOf(cell: UniverCell): CellValue {
  const value = cell?.["v"];
  if (value === undefined || value === null) return "";
  if (cell?.["t"] === BOOLEAN) return value === 1 || value === true || value === "1" || value === "TRUE";
  return typeof value === "number" || typeof value === "boolean" ? value : String(value as string);
}

function univerCell(cell: EngineCell): UniverCell {
  if (cell.formula !== undefined) return { f: cell.formula, v: null };
  if (cell.value === "") return { f: null, v: null, t: null };
  if (typeof cell.value === "boolean") return { f: null, v: cell.value ? 1 : 0, t: BOOLEAN };
  return { f: null, v: cell.value, t: typeof cell.value === "number" ? NUMBER : 1 };
}

function bySheet(cells: Iterable<EngineCell>): Map<string, CellMatrix> {
  const sheets = new Map<string, CellMatrix>();
  for (const cell of cells) {
    const matrix: CellMatrix = sheets.get(cell.sheet) ?? {};
    (matrix[cell.row] ??= {})[cell.column] = univerCell(cell);
    sheets.set(cell.sheet, matrix);
  }
  return sheets;
}

function snapshot(sheets: readonly EngineSheet[], cells: Iterable<EngineCell>): object {
  const matrices = bySheet(cells);
  const sheet = ({ id, name }: EngineSheet): object => ({
    id,
    name,
    rowCount: 1_048_576,
    columnCount: 16_384,
    cellData: matrices.get(id) ?? {},
  });
  return {
    id: UNIT,
    name: UNIT,
    styles: {},
    sheetOrder: sheets.map((each) => each.id),
    sheets: Object.fromEntries(sheets.map((each) => [each.id, sheet(each)])),
  };
}
