import { connectFunctions } from "../../src/functions/connectFunctions";
import type { Desk } from "../../src/functions/desk";
import { excelAnswer } from "../../src/functions/excelAnswer";
import { functionTable } from "../../src/functions/functionTable";
import type { FunctionRuntime } from "../../src/functions/officeRuntime";
import { createAskedCells } from "../../src/session/liveAsked";
import { withoutAnswers } from "../../src/session/liveData";
import { createLiveSession } from "../../src/session/liveSession";
import { areaAddress, cellAddress } from "../../src/workbook/address";
import { placesIn, readArea } from "../../src/workbook/cellPlaces";
import type { CellsOfSheet, LiveWorkbook, WorkbookChange } from "../../src/workbook/liveWorkbook";
import type { CellValue, SheetContent } from "../../src/workbook/sheetContent";
import { createSheetsOpener } from "../../src/workflows/readWorkbook";
import type { PlainCall } from "./plainCalls";
import { answerOf } from "./plainCalls";

/** Session, marking and functions over sheets in memory: what Excel does beside them is done at once. */
export interface SessionTrial {
  readonly sheets: () => readonly SheetContent[];
  /** Somebody types into neighbouring cells of a row; null clears a cell. */
  type(
    sheet: string,
    row: number,
    column: number,
    values: readonly CellValue[],
    origin: "local" | "remote",
  ): Promise<void>;
  /** How many cells were marked since this was asked last. */
  markedCells(): number;
  /** What every cell shows. */
  shown(): readonly string[];
  /** What every cell shows at another desk. */
  shownAt(desk: Desk): readonly string[];
}

class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const runtime: FunctionRuntime = { associate: () => undefined, Error: CellError };
const formulaSheet = "Cells";

/** @param calls - one a cell, down column A of a sheet of their own */
export async function openSessionTrial(
  start: readonly SheetContent[],
  calls: readonly PlainCall[],
): Promise<SessionTrial> {
  let sheets = start;
  let tell: (change: WorkbookChange) => void = () => undefined;
  const marked: CellsOfSheet[] = [];
  const results: string[] = [];
  const failures: unknown[] = [];
  const ask = (row: number): void => {
    const call = calls[row];
    if (!call) return;
    const address = `${formulaSheet}!${cellAddress(row, 0)}`;
    results[row] = asText(() => Reflect.apply(functionTable[call.name], null, [...call.args, { address }]) as unknown);
  };
  const everywhere = calls.map((_, row) => ({ sheet: formulaSheet, address: cellAddress(row, 0) }));
  const workbook = {
    readSheets: () => Promise.resolve(sheets),
    readEdited: (known, edited) => Promise.resolve(sheets.map((sheet, i) => rowsEdited(known[i], sheet, edited))),
    onChange: (listener) => {
      tell = joined(tell, listener);
      return () => undefined;
    },
    markDirty: (areas) => {
      marked.push(...areas);
      for (const { row } of areas.flatMap(placesIn)) ask(row);
      return Promise.resolve();
    },
  } satisfies Partial<LiveWorkbook>;
  const cells = createAskedCells<Desk>();
  const open = createSheetsOpener();
  const onFailure = (cause: unknown): void => void failures.push(cause);
  const session = createLiveSession({
    workbook,
    open: (read) => open(read, { language: "en-US" }),
    dataOf: (sheet) => withoutAnswers(sheet, cells),
    isAnswer: cells.has,
    onFailure,
  });
  await session.ready();
  const marking = connectFunctions({
    runtime,
    session,
    workbook: { ...workbook, findCalls: () => Promise.resolve(everywhere), findFrozen: () => Promise.resolve([]) },
    cells,
    language: () => "en-US",
    onFailure,
  });
  await marking.survey();
  const settled = async (): Promise<void> => {
    await session.ready();
    await marking.settled();
    if (failures.length > 0) throw failures[0];
  };
  await settled();
  marked.length = 0;
  return {
    sheets: () => sheets,
    async type(name, row, column, values, origin) {
      sheets = sheets.map((sheet) => (sheet.name === name ? typed(sheet, row, column, values) : sheet));
      const area = { top: row, left: column, bottom: row, right: column + values.length - 1 };
      tell({ sheet: name, address: areaAddress(area), kind: "cells", origin });
      await settled();
    },
    markedCells: () => marked.splice(0).flatMap(placesIn).length,
    shown: () => [...results],
    shownAt: (desk) => calls.map((call) => asText(() => excelAnswer(answerOf(call, desk), runtime, "en-US"))),
  };
}

const joined =
  (first: (change: WorkbookChange) => void, second: (change: WorkbookChange) => void) =>
  (change: WorkbookChange): void => {
    first(change);
    second(change);
  };

/** An answer, or the error that was thrown, as a text that tells it from others. */
function asText(answer: () => unknown): string {
  try {
    return JSON.stringify(answer());
  } catch (error) {
    if (error instanceof CellError) return `${error.code} ${error.message}`;
    throw error;
  }
}

/** What reading the edited rows alone brings: an edit elsewhere that was not told would not be seen. */
function rowsEdited(
  known: SheetContent | undefined,
  now: SheetContent,
  edited: readonly { readonly sheet: string; readonly address?: string | undefined }[],
): SheetContent {
  const rects = edited
    .filter(({ sheet }) => sheet === now.name)
    .map(({ sheet, address = "" }) => readArea({ sheet, address }));
  if (!known || rects.includes(null)) return now;
  const isRead = (row: number): boolean => rects.some((rect) => rect !== null && row >= rect.top && row <= rect.bottom);
  const rows = [...known.rows.filter(({ index }) => !isRead(index)), ...now.rows.filter(({ index }) => isRead(index))];
  return { ...now, rows: rows.sort((a, b) => a.index - b.index) };
}

function typed(sheet: SheetContent, at: number, column: number, entries: readonly CellValue[]): SheetContent {
  const old = sheet.rows.find(({ index }) => index === at);
  const values = Array.from({ length: Math.max(old?.values.length ?? 0, column + entries.length) }, (_, i) =>
    i >= column && i < column + entries.length ? (entries[i - column] ?? null) : (old?.values[i] ?? null),
  );
  const rest = sheet.rows.filter(({ index }) => index !== at);
  const fresh = values.some((value) => value !== null) ? [{ ...old, index: at, values }] : [];
  return { ...sheet, rows: [...rest, ...fresh].sort((a, b) => a.index - b.index) };
}
