import { formatAddress } from "../store/address";
import { cellArea } from "../store/area";
import type { CellValue } from "../store/cellStore";
import type { CallSite } from "../store/formulaEngine";
import type { Book } from "../model/book/book";
import type { CustomFunctionCalls, FunctionAnswer } from "./customFunctionCalls";
import { cellsOf } from "./customFunctionCalls";

type Answer = CellValue | readonly (readonly CellValue[])[];

interface Call {
  readonly id: string;
  readonly arguments: string;
  value: Answer;
  message: string;
  cancel: () => void;
}

/** The cells that call custom functions. */
export interface CustomFunctionCells {
  /** Forget what cells have been answered, so that they ask again: what `setDirty` and a full calculation do. */
  forget(sheet: string, row: number, column: number): void;
  forgetAll(): void;
  /** Stop calls of cells that no longer hold a formula with them; done by itself after each calculation. */
  sweep(): void;
  /** The message behind a cell's error, as the error's card shows it. */
  messageAt(sheet: string, row: number, column: number): string | undefined;
  /** True while a call has not been answered. */
  readonly busy: boolean;
}

/**
 * Make an add-in's functions known to formulas.
 *
 * The engine wants an answer at once: the first time it gets #BUSY!, and when the runtime has answered, the cell is
 * calculated again and gets the value. An answer holds until the arguments change or the cell is made dirty.
 *
 * @param namespace - what stands before the names, e.g. `KPI` for `=KPI.SCORE()`; empty for none
 */
export function connectCustomFunctions(book: Book, calls: CustomFunctionCalls, namespace: string): CustomFunctionCells {
  const byCell = new Map<string, Call[]>();
  const keyOf = ({ sheet, row, column }: CallSite): string => `${sheet}|${String(row)}|${String(column)}`;

  function ask(site: CallSite, id: string, args: readonly unknown[]): Answer {
    const signature = JSON.stringify(args);
    const list = byCell.get(keyOf(site)) ?? [];
    const known = list.find((call) => call.id === id && call.arguments === signature);
    if (known !== undefined) return known.value;
    // Same function, other arguments: the old call is of no use any more.
    for (const old of list.filter((call) => call.id === id && call.value === BUSY)) old.cancel();
    const call: Call = { id, arguments: signature, value: BUSY, message: "", cancel: () => undefined };
    byCell.set(keyOf(site), [...list.filter((each) => each.id !== id), call]);
    const sheet = book.sheets.find((each) => each.id === site.sheet);
    const address = sheet === undefined ? "" : formatAddress(sheet.name, cellArea(site.row, site.column));
    call.cancel = calls.call(id, args, address, (answer) => {
      take(site, call, answer);
    });
    return call.value;
  }

  function take(site: CallSite, call: Call, answer: FunctionAnswer): void {
    call.value = cellsOf(answer);
    call.message = answer.ok ? "" : answer.message;
    const sheet = book.sheets.find((each) => each.id === site.sheet);
    if (sheet === undefined || !(byCell.get(keyOf(site))?.includes(call) ?? false)) return;
    book.calculation.answered({ sheet, row: site.row, column: site.column });
    // Several answers may come in one message; they are calculated together.
    queueMicrotask(() => void book.calculation.settle());
  }

  for (const description of calls.descriptions) {
    const name = namespace === "" ? description.name : `${namespace}.${description.name}`;
    book.calculation.registerFunction(name, (site, args) => ask(site, description.id, args));
  }

  const forget = (key: string): void => {
    for (const call of byCell.get(key) ?? []) call.cancel();
    byCell.delete(key);
  };
  const sweep = (): void => {
    for (const [key, list] of byCell) if (!stillCalls(book, calls, key, list)) forget(key);
  };
  book.calculation.onSettled(sweep);
  book.calculation.onForced((cells) => {
    if (cells === undefined) for (const key of [...byCell.keys()]) forget(key);
    else for (const cell of cells) forget(keyOf({ ...cell, sheet: cell.sheet.id }));
  });
  return {
    forget: (sheet, row, column) => {
      forget(keyOf({ sheet, row, column }));
    },
    forgetAll: () => {
      for (const key of [...byCell.keys()]) forget(key);
    },
    sweep,
    messageAt: (sheet, row, column) =>
      byCell.get(keyOf({ sheet, row, column }))?.find((call) => call.message !== "")?.message,
    get busy() {
      return [...byCell.values()].some((list) => list.some((call) => call.value === BUSY));
    },
  };
}

const BUSY = "#BUSY!";

/** Whether a cell's formula still names one of the functions it has called. */
function stillCalls(book: Book, calls: CustomFunctionCalls, key: string, list: readonly Call[]): boolean {
  const [sheet = "", row = "", column = ""] = key.split("|");
  if (!book.sheets.some((each) => each.id === sheet)) return false;
  const formula = book.store.content(sheet, Number(row), Number(column))?.formula?.toUpperCase() ?? "";
  return calls.descriptions.some(
    (each) => list.some((call) => call.id === each.id) && formula.includes(each.name.toUpperCase()),
  );
}
