import type { DayRange } from "../domain/calendar/period";
import type { SourceKind } from "../domain/kpi/kpi";
import type { PersonId } from "../domain/plan/plan";
import type { FactTable, Facts } from "../facts/factTable";
import type { Model } from "./model";

/**
 * What a change touched: everything (the plan, or the shape of the data), or rows of these people on these days.
 *
 * Days are those of the rows: a balance, a new customer or a rank may differ elsewhere too.
 */
export type Touched =
  | "everything"
  | {
      readonly people: ReadonlySet<PersonId>;
      /** Null when no row with a date was touched. */
      readonly days: DayRange | null;
    };

/**
 * What lies between two readings of a workbook.
 *
 * Rows are compared in the order of the sheets: whatever stands between the first and the last difference counts as
 * touched. Costs one pass over the rows.
 *
 * @param before - null: nothing was read yet, so everything is touched
 */
export function touchedBetween(before: Model | null, after: Model): Touched {
  if (before === null || JSON.stringify(before.plan) !== JSON.stringify(after.plan)) return "everything";
  const [old, fresh] = [before.intake.facts, after.intake.facts];
  const kinds = new Set([...Object.keys(old.tables), ...Object.keys(fresh.tables)]) as ReadonlySet<SourceKind>;
  const rows: TouchedRow[] = [];
  for (const kind of kinds) {
    const [was, is] = [old.tables[kind], fresh.tables[kind]];
    if (!was || !is || columnsOf(was) !== columnsOf(is)) return "everything";
    rows.push(...differences({ facts: old, table: was }, { facts: fresh, table: is }));
  }
  const days = rows.flatMap(({ days: own }) => own);
  return {
    people: new Set([...peopleOf(before, rows), ...peopleOf(after, rows)]),
    days: days.length === 0 ? null : { from: Math.min(...days), to: Math.max(...days) },
  };
}

interface Source {
  readonly facts: Facts;
  readonly table: FactTable;
}

interface TouchedRow {
  readonly person: string;
  readonly days: readonly number[];
}

const columnsOf = ({ dates, numbers, keys, texts }: FactTable): string =>
  JSON.stringify([Object.keys(dates), Object.keys(numbers), Object.keys(keys), [...texts.keys()]]);

function differences(was: Source, is: Source): readonly TouchedRow[] {
  const shorter = Math.min(was.table.length, is.table.length);
  let first = 0;
  while (first < shorter && isSameRow(was, first, is, first)) first += 1;
  let tail = 0;
  while (tail < shorter - first && isSameRow(was, was.table.length - 1 - tail, is, is.table.length - 1 - tail)) {
    tail += 1;
  }
  return [was, is].flatMap((source) =>
    Array.from({ length: source.table.length - tail - first }, (_, i) => touchedRow(source, first + i)),
  );
}

function isSameRow(was: Source, i: number, is: Source, j: number): boolean {
  const [a, b] = [cellsOf(was, i), cellsOf(is, j)];
  return a.length === b.length && a.every((value, place) => Object.is(value, b[place]));
}

/** Codes differ between readings: texts are compared as texts. */
function cellsOf({ facts, table }: Source, row: number): readonly unknown[] {
  const texts = [...Object.values(table.keys), ...table.texts.values()];
  return [
    facts.people[table.person[row] ?? -1],
    ...Object.values(table.dates).map((column) => column[row]),
    ...Object.values(table.numbers).map((column) => column[row]),
    ...texts.map(({ codes, values }) => values[codes[row] ?? -1]),
  ];
}

function touchedRow({ facts, table }: Source, row: number): TouchedRow {
  const days = Object.values(table.dates).flatMap((column) => column[row] || []);
  return { person: facts.people[table.person[row] ?? -1] ?? "", days };
}

function peopleOf({ people, intake }: Model, rows: readonly TouchedRow[]): readonly PersonId[] {
  const names = new Set(rows.map(({ person }) => person));
  return people
    .filter(({ codes }) => codes.some((code) => names.has(intake.facts.people[code] ?? "")))
    .map(({ id }) => id);
}
