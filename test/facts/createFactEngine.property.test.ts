import fc from "fast-check";
import { civilCalendar, periodContaining } from "../../src/domain/calendar/calendarPeriods";
import { rangeOf } from "../../src/domain/calendar/neighbourPeriods";
import type { DayRange, FiscalCalendar } from "../../src/domain/calendar/period";
import { serialDay } from "../../src/domain/calendar/serialDay";
import type { Measure } from "../../src/domain/kpi/kpi";
import { buildFacts } from "../../src/facts/buildFacts";
import { createFactEngine } from "../../src/facts/createFactEngine";
import { createFactTableBuilder } from "../../src/facts/createFactTableBuilder";
import type { Facts } from "../../src/facts/factTable";
import { runs } from "../helpers/runs";
import { naiveMeasure, type Sale } from "./naiveMeasure";

const from = "sales";
const revenue: Measure = { op: "sum", of: "amount", from };
const cost: Measure = { op: "sum", of: "cost", from };
const where = [{ column: "stage", op: "in", values: ["won", ""] }] as const;
const whereNot = [{ column: "product", op: "not-in", values: ["p1", "gone"] }] as const;

const measures: readonly Measure[] = [
  revenue,
  { ...revenue, where },
  { ...revenue, where: whereNot },
  { ...revenue, by: "dueDate" },
  { op: "count", from },
  { op: "count", from, by: "closeDate", where },
  { op: "distinct", of: "customer", from },
  { op: "distinct", of: "order", from, where: whereNot },
  { op: "new", of: "customer", from },
  { op: "new", of: "customer", from, lookbackMonths: 1, where: whereNot },
  { op: "retained", of: "customer", from },
  { op: "previous", of: "customer", from },
  { op: "repeat", of: "customer", per: "order", atLeast: 2, from },
  { op: "mean", of: "score", from },
  { op: "last", of: "score", from },
  { op: "duration", start: "date", end: "closeDate", by: "closeDate", from },
  { op: "balance", in: revenue, out: cost },
  { op: "difference", of: revenue, less: cost },
  { op: "ratio", numerator: { op: "difference", of: revenue, less: cost }, denominator: revenue },
  { op: "ratio", numerator: revenue, denominator: { op: "sum", of: "listAmount", from }, complement: true },
  { op: "ratio", numerator: { op: "balance", in: revenue, out: cost }, denominator: revenue, timesDays: true },
  { op: "ratio", numerator: { op: "retained", of: "order", from }, denominator: { op: "previous", of: "order", from } },
  { op: "either", of: [revenue, cost] },
];

const people = ["Ann", "__proto__", "constructor", "李四"];
const firstDay = serialDay(2025, 11, 1);
const lastDay = serialDay(2026, 4, 30);
const anyDay = fc.integer({ min: firstDay, max: lastDay });
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { freq: 6 });
const cents = fc.integer({ min: -20_000, max: 100_000 }).map((amount) => amount / 100);
const oneOf = (...values: string[]): fc.Arbitrary<string | null> => maybe(fc.constantFrom(...values));

const anySale: fc.Arbitrary<Sale> = fc.record({
  person: oneOf(...people),
  dates: fc.record({ date: maybe(anyDay), dueDate: maybe(anyDay), closeDate: maybe(anyDay) }),
  numbers: fc.record({
    amount: maybe(cents),
    cost: maybe(cents),
    listAmount: maybe(cents),
    score: maybe(fc.integer({ min: 1, max: 5 })),
  }),
  keys: fc.record({
    customer: oneOf("c1", "c2", "c3", "__proto__"),
    order: oneOf("o1", "o2", "o3", "o4", "o5"),
    product: oneOf("p1", "p2"),
    stage: oneOf("won", "lost"),
  }),
});

/** A first row that holds a value in every column, so that every measure can be answered. */
const fullSale: Sale = {
  person: "Ann",
  dates: { date: firstDay, dueDate: firstDay, closeDate: lastDay },
  numbers: { amount: 0.1, cost: 0.2, listAmount: 0.3, score: 4 },
  keys: { customer: "c1", order: "o1", product: "p1", stage: "won" },
};
const anySales = fc.array(anySale, { maxLength: 40 }).map((sales) => [fullSale, ...sales]);

const anyCalendar = fc.constantFrom<FiscalCalendar>(civilCalendar, { ...civilCalendar, pattern: "445" });
const anyRange: fc.Arbitrary<DayRange> = fc.oneof(
  fc.tuple(anyDay, anyDay).map(([a, b]) => ({ from: a, to: b })),
  anyDay.map((day) => rangeOf(periodContaining(civilCalendar, "month", day))),
);

function factsOf(sales: readonly Sale[]): Facts {
  const builder = createFactTableBuilder("sales");
  sales.forEach((sale, row) => builder.addRow({ ...sale, sheet: "Sales", row }));
  return buildFacts([builder]);
}

const codesOf = (facts: Facts, names: readonly string[]): number[] =>
  names.map((name) => facts.people.indexOf(name)).filter((code) => code >= 0);

function expectSame(actual: number | null, expected: number | null): void {
  if (actual === null || expected === null) expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

describe("the engine", () => {
  it.each(measures.map((measure) => [JSON.stringify(measure), measure] as const))(
    "answers %s as counting through the rows does, for anybody and any days",
    (_name, measure) => {
      fc.assert(
        fc.property(anySales, fc.subarray(people), anyRange, anyCalendar, (sales, team, range, calendar) => {
          const facts = factsOf(sales);
          const engine = createFactEngine(facts, { calendar });
          const who = (person: string | null): boolean => person !== null && team.includes(person);
          const ofTeam = engine.measure(measure, codesOf(facts, team), range);
          expectSame(ofTeam.value, naiveMeasure(measure, sales, who, range, calendar));
          const ofAll = engine.measure(measure, "all", range);
          expectSame(
            ofAll.value,
            naiveMeasure(measure, sales, () => true, range, calendar),
          );
        }),
        runs(60),
      );
    },
  );

  it.each<Measure>([revenue, { op: "count", from }, { op: "new", of: "customer", from }])(
    "what people did adds up to what everybody did, and months to the year: %j",
    (measure) => {
      fc.assert(
        fc.property(anySales, (sales) => {
          const named = sales.map((sale) => ({ ...sale, person: sale.person ?? "Ann" }));
          const facts = factsOf(named);
          const engine = createFactEngine(facts, { calendar: civilCalendar });
          const whole = { from: firstDay, to: lastDay };
          const value = (who: readonly number[] | "all", range: DayRange): number =>
            engine.measure(measure, who, range).value ?? NaN;
          const byPerson = facts.people.reduce((sum, _name, code) => sum + value([code], whole), 0);
          const middle = serialDay(2026, 1, 31);
          const byTime = value("all", { ...whole, to: middle }) + value("all", { ...whole, from: middle + 1 });
          expect(byPerson).toBeCloseTo(value("all", whole), 8);
          expect(byTime).toBeCloseTo(value("all", whole), 8);
        }),
        runs(100),
      );
    },
  );
});
