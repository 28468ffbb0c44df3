import type { SerialDay } from "../../domain/calendar/period";
import type { Problem } from "../../domain/problem";
import type { ChangedValue } from "../../domain/plan/planHistory";
import { texts } from "../../i18n/texts";
import type { Language } from "../../i18n/problemText";
import type { PlanTableKey } from "../../i18n/words/planWords";
import type { CellValue } from "../../workbook/sheetContent";
import { cellAddress } from "../cells/cellAddress";
import type { ReportProblemCode } from "../reportProblem";
import { listFromCell, pairsFromCell, textFromCell, type Pair } from "./planText";
import type { FoundTable } from "./findPlanTables";

/** Reads the cells of one row; what cannot be read becomes a problem with its cell, and counts as blank. */
export interface RowReader {
  readonly text: (column: string) => string | undefined;
  readonly number: (column: string) => number | undefined;
  readonly flag: (column: string) => boolean | undefined;
  readonly day: (column: string) => SerialDay | undefined;
  readonly list: (column: string) => readonly string[] | undefined;
  readonly pairs: (column: string) => readonly Pair[] | undefined;
  /** A text, a number or a flag as it stands; null where the cell is blank. */
  readonly value: (column: string) => ChangedValue;
  readonly choice: <Choice extends string>(column: string, choices: readonly Choice[]) => Choice | undefined;
  /** The value, or a problem and null when the cell is blank: the row is then left out. */
  readonly need: <Value>(column: string, value: Value | undefined) => Value | null;
  /** Says that a cell holds what it may not. */
  readonly reject: (column: string, expected: string) => undefined;
  /** Adds a problem at the row's cell of this column; the table's and the column's names are among its params. */
  readonly report: (code: ReportProblemCode, column: string, params: Readonly<Record<string, string>>) => undefined;
}

/** Where the rows are and where their problems go. */
export interface RowContext {
  readonly sheet: string;
  readonly table: PlanTableKey;
  readonly language: Language;
  readonly problems: Problem<ReportProblemCode>[];
}

/** A reader over one row of a table of the KPI Plan sheet. */
export function rowReader(
  row: FoundTable["rows"][number],
  columns: FoundTable["columns"],
  context: RowContext,
): RowReader {
  const cellOf = (column: string): CellValue => {
    const at = columns.get(column);
    const value = at === undefined ? null : (row.values[at] ?? null);
    return typeof value === "string" && value.trim() === "" ? null : value;
  };
  const report = (code: ReportProblemCode, column: string, params: Readonly<Record<string, string>>): undefined => {
    const at = columns.get(column);
    const cell = at === undefined ? undefined : cellAddress(row.index, at);
    context.problems.push({
      code,
      severity: "error",
      at: { sheet: context.sheet, ...(cell === undefined ? {} : { cell }) },
      params: { ...columnWords(column, context), ...params },
    });
  };
  const reject = (column: string, expected: string): undefined =>
    report("plan-cell-unreadable", column, { value: shown(cellOf(column)), expected });
  const read = <Value>(column: string, parse: (value: string) => Value | null, expected: string): Value | undefined => {
    const value = cellOf(column);
    if (value === null) return undefined;
    const parsed = typeof value === "object" ? null : parse(String(value));
    return parsed ?? reject(column, expected);
  };
  return {
    text: (column) => read(column, textFromCell, "text"),
    number: (column) => read(column, numberFromText, "1234.5"),
    flag: (column) => read(column, flagFromText, "TRUE / FALSE"),
    day: (column) => read(column, dayFromText, "2026-03-31"),
    list: (column) => read(column, listFromCell, "a; b"),
    pairs: (column) => read(column, pairsFromCell, "0.8:60; 1:100"),
    value: (column) => {
      const value = cellOf(column);
      if (typeof value !== "object") return typeof value === "string" ? textFromCell(value) : value;
      return value === null ? null : value.error;
    },
    choice: (column, choices) =>
      read(
        column,
        (value) => choices.find((choice) => choice.toLowerCase() === value.trim().toLowerCase()) ?? null,
        choices.join(" / "),
      ),
    need: (column, value) => {
      if (value !== undefined) return value;
      // An unreadable cell has its problem already.
      if (cellOf(column) === null) report("plan-cell-missing", column, {});
      return null;
    },
    reject,
    report,
  };
}

/** The table's and the column's names as the sheet shows them. */
export function columnWords(column: string, { table, language }: RowContext): { table: string; column: string } {
  const words = texts(language).plan.tables[table];
  const headers: Readonly<Record<string, string>> = words.columns;
  return { table: words.title, column: headers[column] ?? column };
}

const shown = (value: CellValue): string => (typeof value === "object" ? (value?.error ?? "") : String(value));

function numberFromText(text: string): number | null {
  const value = Number(text.replaceAll(",", "").trim());
  return Number.isFinite(value) ? value : null;
}

function flagFromText(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  if (["true", "yes", "y", "1", "是", "✓"].includes(word)) return true;
  return ["false", "no", "n", "0", "否"].includes(word) ? false : null;
}

const serialOf1970 = 25569;
const millisecondsPerDay = 86_400_000;

function dayFromText(text: string): SerialDay | null {
  const serial = Number(text);
  if (Number.isFinite(serial)) return Number.isInteger(serial) && serial > 0 ? serial : null;
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(text.trim()) ?? [];
  if (year === undefined) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const isReal = new Date(time).getUTCDate() === Number(day);
  return isReal ? time / millisecondsPerDay + serialOf1970 : null;
}
