import { serialDay } from "../../src/domain/calendar/serialDay";
import { readTables, type IntakeOptions } from "../../src/intake/readTables";
import type { IntakeResult } from "../../src/intake/intakeResult";
import type { CellValue, SheetContent } from "../../src/workbook/sheetContent";

/** A cell of a hand-written sheet; a date is `{ day: "2026-03-31" }`, formatted as one. */
export type HandCell = CellValue | undefined | { readonly day: string };

/** A cell with a date. */
export const day = (iso: string): { readonly day: string } => ({ day: iso });

/** Serial of an ISO date. */
export function serial(iso: string): number {
  const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
  return serialDay(year, month, date);
}

/** A worksheet from rows of cells; blank rows are left out as every reader does. */
export function sheet(name: string, rows: readonly (readonly HandCell[])[]): SheetContent {
  return {
    name,
    visibility: "visible",
    rows: rows.flatMap((cells, index) =>
      cells.every((cell) => cell === null || cell === undefined)
        ? []
        : [
            {
              index,
              values: cells.map(valueOf),
              formats: cells.map((cell) => (isDay(cell) ? "yyyy-mm-dd" : undefined)),
            },
          ],
    ),
    merges: [],
    tables: [],
    hiddenRows: [],
    usesDate1904: false,
  };
}

const isDay = (cell: HandCell): cell is { readonly day: string } =>
  typeof cell === "object" && cell !== null && "day" in cell;

function valueOf(cell: HandCell): CellValue {
  if (cell === undefined) return null;
  return isDay(cell) ? serial(cell.day) : cell;
}

/** What intake makes of hand-written sheets. */
export const read = (sheets: readonly SheetContent[], options: IntakeOptions = {}): IntakeResult =>
  readTables(sheets, options);

/** Kind of each table, in the order of the sheets. */
export const kindsOf = (result: IntakeResult): string[] => result.tables.map(({ kind }) => kind);

/** Codes of the problems, each once. */
export const codesOf = (result: IntakeResult): string[] => [...new Set(result.problems.map(({ code }) => code))].sort();

/** Header and field of every column that was used, of the n-th table. */
export const fieldsOf = (result: IntakeResult, table = 0): Record<string, string | null> =>
  Object.fromEntries(
    (result.tables[table]?.columns ?? []).flatMap(({ header, field }) => (field ? [[header, field]] : [])),
  );

/** Rows of one kind as plain objects: person, dates as ISO text, numbers and keys; missing fields are left out. */
export function factsOf(result: IntakeResult, kind: keyof IntakeResult["facts"]["tables"]): Record<string, unknown>[] {
  const table = result.facts.tables[kind];
  if (!table) return [];
  return Array.from({ length: table.length }, (_, row) => {
    const fact: Record<string, unknown> = { person: result.facts.people[table.person[row] ?? -1] ?? null };
    for (const [field, days] of Object.entries(table.dates)) if (days[row]) fact[field] = iso(days[row]);
    for (const [field, numbers] of Object.entries(table.numbers)) {
      const value = numbers[row];
      if (value !== undefined && !Number.isNaN(value)) fact[field] = value;
    }
    for (const [field, { codes, values }] of Object.entries(table.keys)) {
      const value = values[codes[row] ?? -1];
      if (value !== undefined) fact[field] = value;
    }
    return fact;
  });
}

function iso(serialOfDay: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serialOfDay * 86_400_000).toISOString().slice(0, 10);
}
