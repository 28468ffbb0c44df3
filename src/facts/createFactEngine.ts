import type { DayRange, FiscalCalendar } from "../domain/calendar/period";
import { countDays } from "../domain/calendar/workingDays";
import type { Measure, SourceKind } from "../domain/kpi/kpi";
import type { PlanFilter } from "../domain/plan/plan";
import { exactDifference } from "./exactDifference";
import type { Facts, FactTable } from "./factTable";
import { createRowMeter, type RowMeter } from "./createRowMeter";
import { isAnswerable, type RowMeasure } from "./isAnswerable";
import { missingValue, plainValue, ratioValue, type MeasureValue } from "./measureValue";
import { rowsBehind, type FactRef } from "./rowsBehind";
import { createRowView, type People, type RowView } from "./rowView";
import { rowsThatCount } from "./rowsThatCount";

export type { MeasureValue } from "./measureValue";

/** What an engine needs besides the facts. */
export interface FactEngineOptions {
  readonly calendar: FiscalCalendar;
  /** Rows the plan leaves out of every KPI; none when absent. */
  readonly filters?: readonly PlanFilter[];
}

/** Answers what people did in any stretch of days. */
export interface FactEngine {
  /**
   * A measure of one person, several (a team: ratios are Σ/Σ, distinct things count once) or everybody.
   *
   * @param people - codes of `Facts.people`; none at all is a person without rows; "all" counts rows that name nobody too
   * @param range - both ends inside; may cut through periods
   * @returns missing when the workbook cannot answer the measure; a sum or count over no rows is 0
   */
  measure(measure: Measure, people: People, range: DayRange): MeasureValue;
  /** The rows of the workbook that made the measure's value: each once, sheet by sheet. */
  rowsBehind(measure: Measure, people: People, range: DayRange): readonly FactRef[];
  /**
   * The rows of one kind that name some people, or all of them, whether or not they have a day; the plan's filters hold.
   *
   * @returns rows of the table in the workbook's order; null when the workbook has no such table
   */
  rowsOf(kind: SourceKind, people: People): { readonly table: FactTable; readonly rows: readonly number[] } | null;
  /** Does the workbook hold the tables and columns of a measure. */
  canMeasure(measure: Measure): boolean;
}

const engines = new WeakMap<Facts, Map<string, FactEngine>>();

/** The engine over the facts of a workbook: the same one whenever the same facts are asked by the same rules. */
export function factEngineOf(facts: Facts, options: FactEngineOptions): FactEngine {
  const known = engines.get(facts) ?? new Map<string, FactEngine>();
  engines.set(facts, known);
  const key = JSON.stringify(options);
  const engine = known.get(key) ?? createFactEngine(facts, options);
  known.set(key, engine);
  return engine;
}

/**
 * An engine over the facts of a workbook. Facts are never changed; new facts need a new engine.
 *
 * Rows are ordered by person and day when a measure first looks at them; answers are kept per measure (the object
 * itself: use the catalogue's), people and range.
 *
 * @example
 * const engine = createFactEngine(facts, { calendar: civilCalendar });
 * engine.measure(revenue.measure, [0], rangeOf(march)); // { value: 1250.5, numerator: null, denominator: null }
 */
export function createFactEngine(facts: Facts, options: FactEngineOptions): FactEngine {
  const answerable = new WeakMap<Measure, boolean>();
  const canMeasure = (measure: Measure): boolean => {
    const known = answerable.get(measure) ?? isAnswerable(facts, measure);
    answerable.set(measure, known);
    return known;
  };

  const viewOf = createRowViews(facts, options);
  const rows = createRowMeters(viewOf, options);
  const answers = new WeakMap<Measure, Map<string, MeasureValue>>();
  const answer: Answer = (measure, people, range) => {
    if (!canMeasure(measure)) return missingValue;
    const known = answers.get(measure) ?? new Map<string, MeasureValue>();
    answers.set(measure, known);
    const key = `${range.from}…${range.to} ${people === "all" ? "all" : people.join()}`;
    const value = known.get(key) ?? compute(measure, people, range, { answer, canMeasure, rows });
    known.set(key, value);
    return value;
  };
  const behind: FactEngine["rowsBehind"] = (measure, people, range) =>
    rowsBehind(measure, people, range, { viewOf, canMeasure, calendar: options.calendar });
  const rowsOf = createRowLists(facts, options);
  return { measure: answer, rowsBehind: behind, rowsOf, canMeasure };
}

type Answer = FactEngine["measure"];

interface Sources {
  /** Answers the measures that a measure is made of. */
  readonly answer: Answer;
  readonly canMeasure: FactEngine["canMeasure"];
  readonly rows: RowMeter;
}

function compute(measure: Measure, people: People, range: DayRange, sources: Sources): MeasureValue {
  const valueOf = (part: Measure, when = range): number | null => sources.answer(part, people, when).value;
  switch (measure.op) {
    case "balance": {
      const soFar = { from: 1, to: range.to };
      return plainValue(less(valueOf(measure.in, soFar), valueOf(measure.out, soFar)));
    }
    case "difference":
      return plainValue(less(valueOf(measure.of), valueOf(measure.less)));
    case "ratio": {
      const denominator = valueOf(measure.denominator);
      const numerator = valueOf(measure.numerator);
      const shown = measure.complement ? less(denominator, numerator) : numerator;
      return ratioValue(shown, denominator, measure.timesDays ? countDays(range) : 1);
    }
    case "either": {
      const chosen = measure.of.find(sources.canMeasure);
      return chosen ? sources.answer(chosen, people, range) : missingValue;
    }
    default:
      return sources.rows(measure, people, range);
  }
}

/** A missing part makes the whole missing. */
const less = (amount: number | null, subtracted: number | null): number | null =>
  amount === null || subtracted === null ? null : exactDifference(amount, subtracted);

/** One view for each choice of rows: table, date and conditions. */
function createRowViews(facts: Facts, { filters = [] }: FactEngineOptions): (measure: RowMeasure) => RowView | null {
  const views = new Map<string, RowView>();
  return (measure) => {
    const table = facts.tables[measure.from];
    if (!table) return null;
    const { by = "date", where = [] } = measure;
    const key = JSON.stringify([measure.from, by, where]);
    const view = views.get(key) ?? createRowView(table, by, where, filters, facts.people.length);
    views.set(key, view);
    return view;
  };
}

/** The rows of each kind, chosen and grouped by person once. */
function createRowLists(facts: Facts, { filters = [] }: FactEngineOptions): FactEngine["rowsOf"] {
  const lists = new Map<SourceKind, ReturnType<typeof listRows>>();
  return (kind, people) => {
    const table = facts.tables[kind];
    if (!table) return null;
    const list = lists.get(kind) ?? listRows(table, filters);
    lists.set(kind, list);
    if (people === "all") return { table, rows: list.all };
    const own = [...new Set(people)].map((code) => list.byPerson.get(code) ?? []);
    return { table, rows: own.length === 1 ? (own[0] ?? []) : own.flat().sort((a, b) => a - b) };
  };
}

function listRows(table: FactTable, filters: readonly PlanFilter[]) {
  const counts = rowsThatCount(table, [], filters);
  const all: number[] = [];
  const byPerson = new Map<number, number[]>();
  for (let row = 0; row < table.length; row += 1) {
    if (counts[row] !== 1) continue;
    all.push(row);
    const code = table.person[row] ?? -1;
    const own = byPerson.get(code);
    if (own) own.push(row);
    else byPerson.set(code, [row]);
  }
  return { all, byPerson };
}

/** One meter for each view. */
function createRowMeters(viewOf: (measure: RowMeasure) => RowView | null, { calendar }: FactEngineOptions): RowMeter {
  const meters = new Map<RowView, RowMeter>();
  return (measure, people, range) => {
    const view = viewOf(measure);
    if (!view) return missingValue;
    const meter = meters.get(view) ?? createRowMeter(view, calendar);
    meters.set(view, meter);
    return meter(measure, people, range);
  };
}
