import type { DayRange } from "../domain/calendar/period";
import type { Measure, NumberField, SourceKind } from "../domain/kpi/kpi";
import type { PersonId } from "../domain/plan/plan";
import type { FactTable, Facts } from "../facts/factTable";
import type { Model } from "./model";
import { partsOfMeasure } from "./partsOfMeasure";

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
  if (before === null || !isSamePlan(before, after)) return "everything";
  const [old, fresh] = [before.intake.facts, after.intake.facts];
  const kinds = new Set([...Object.keys(old.tables), ...Object.keys(fresh.tables)]) as ReadonlySet<SourceKind>;
  const rows: TouchedRow[] = [];
  for (const kind of kinds) {
    const [was, is] = [old.tables[kind], fresh.tables[kind]];
    if (!was || !is || columnsOf(was) !== columnsOf(is)) return "everything";
    const differing = isRetyped(was, is) ? retyped : differences;
    rows.push(...differing({ facts: old, table: was }, { facts: fresh, table: is }));
  }
  const days = rows.flatMap(({ days: own }) => own);
  return {
    people: new Set([...peopleOf(before, rows), ...peopleOf(after, rows)]),
    days: days.length === 0 ? null : { from: Math.min(...days), to: Math.max(...days) },
  };
}

/** What of the facts an edit touched, for whoever keeps what was measured from the rest. */
export interface TouchedFacts {
  /** Codes of the people whose rows were touched; the facts before and after share them. */
  readonly people: ReadonlySet<number>;
  /** Whether more than numbers are others: rows came or went, have another day or another customer. */
  readonly hasMoved: boolean;
}

/**
 * What lies between the facts of two models.
 *
 * @returns everything, where an answer may be another although none of its rows was touched: by the plan, the people, the
 * last day of the data, or what can be measured at all
 */
export function touchedFacts(before: Model, after: Model): TouchedFacts | "everything" {
  const isSameFrame = frame.every((part) => before[part] === after[part]) && before.asOf === after.asOf;
  const [old, fresh] = [before.intake.facts, after.intake.facts];
  const isSameData = JSON.stringify([old.people, old.span]) === JSON.stringify([fresh.people, fresh.span]);
  if (!isSameFrame || !isSameData || measurable(before) !== measurable(after)) return "everything";
  const touched = touchedBetween(before, after);
  if (touched === "everything") return "everything";
  const kinds = Object.keys(fresh.tables) as SourceKind[];
  return {
    people: new Set(after.people.flatMap(({ id, codes }) => (touched.people.has(id) ? codes : []))),
    hasMoved: !kinds.every((kind) => isRetyped(old.tables[kind], fresh.tables[kind])),
  };
}

/** Tables that share where their rows come from differ in numbers only. */
const isRetyped = (was: FactTable | undefined, is: FactTable | undefined): boolean => was?.origin === is?.origin;

const frame = ["plan", "people", "catalogue", "calendar", "holidays"] as const satisfies readonly (keyof Model)[];

const isSamePlan = (before: Model, after: Model): boolean =>
  before.plan === after.plan || JSON.stringify(before.plan) === JSON.stringify(after.plan);

/** Which KPIs and parts of KPIs can be measured. A filter may leave rows out by texts that it did not know before. */
function measurable({ catalogue, engine, plan, intake }: Model): unknown {
  if ((plan.filters ?? []).length > 0) return intake.facts.tables;
  const of = (measure: Measure): unknown[] => [engine.canMeasure(measure), ...partsOfMeasure(measure).map(of)];
  return JSON.stringify(catalogue.map(({ measure }) => of(measure)));
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

function retyped(was: Source, is: Source): readonly TouchedRow[] {
  const pairs = Object.entries(is.table.numbers).map(
    ([field, column]) => [was.table.numbers[field as NumberField], column] as const,
  );
  const rows = new Set<number>();
  for (const [old, fresh] of pairs) {
    if (old === fresh) continue;
    fresh.forEach((number, row) => {
      if (!Object.is(number, old?.[row])) rows.add(row);
    });
  }
  return [...rows].map((row) => touchedRow(is, row));
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
