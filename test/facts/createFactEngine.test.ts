import { civilCalendar } from "../../src/domain/calendar/calendarPeriods";
import { parsePeriod } from "../../src/domain/calendar/parsePeriod";
import { rangeOf } from "../../src/domain/calendar/neighbourPeriods";
import type { DayRange } from "../../src/domain/calendar/period";
import { serialDay } from "../../src/domain/calendar/serialDay";
import type { Measure, SourceKind } from "../../src/domain/kpi/kpi";
import type { PlanFilter } from "../../src/domain/plan/plan";
import { buildFacts } from "../../src/facts/buildFacts";
import { createFactEngine, type FactEngine } from "../../src/facts/createFactEngine";
import { createFactTableBuilder, type FactRow } from "../../src/facts/createFactTableBuilder";

type Row = Omit<FactRow, "sheet" | "row"> & { readonly sheet?: string };
type Tables = Partial<Record<SourceKind, readonly Row[]>>;

function engineOf(tables: Tables, filters: readonly PlanFilter[] = []): FactEngine {
  const builders = (Object.entries(tables) as [SourceKind, readonly Row[]][]).map(([kind, rows]) => {
    const builder = createFactTableBuilder(kind);
    rows.forEach((row, i) => builder.addRow({ sheet: kind, ...row, row: i + 1 }));
    return builder;
  });
  return createFactEngine(buildFacts(builders), { calendar: civilCalendar, filters });
}

const period = (name: string): DayRange => {
  const parsed = parsePeriod(name, { calendar: civilCalendar });
  if (!parsed.ok) throw new Error(name);
  return rangeOf(parsed.value);
};

const sale = (person: string, month: number, day: number, amount: number, customer: string, order: string): Row => ({
  person,
  dates: { date: serialDay(2026, month, day) },
  numbers: { amount },
  keys: { customer, order },
});

/** Ann 0, Bob 1. */
const sales: readonly Row[] = [
  sale("Ann", 1, 10, 0.1, "Acme", "1"),
  sale("Ann", 1, 10, 0.2, "Acme", "1"),
  sale("Bob", 1, 10, 100, "Acme", "2"),
  sale("Bob", 2, 5, 50, "Brix", "3"),
  sale("Ann", 2, 6, 20, "Acme", "4"),
  sale("Ann", 2, 7, 30, "Acme", "5"),
];
const from = "sales";
const revenue: Measure = { op: "sum", of: "amount", from };
const customers: Measure = { op: "distinct", of: "customer", from };
const orders: Measure = { op: "distinct", of: "order", from };

describe("what people did", () => {
  const engine = engineOf({ sales });

  it("money adds up as on paper: 0.1 and 0.2 are 0.3", () => {
    expect(engine.measure(revenue, [0], period("2026-01")).value).toBe(0.3);
    expect(engine.measure(revenue, "all", period("2026Q1")).value).toBe(200.3);
  });

  it("order lines of one order are one order", () => {
    expect(engine.measure(orders, [0], period("2026-01")).value).toBe(1);
    expect(engine.measure({ op: "count", from }, [0], period("2026-01")).value).toBe(2);
  });

  it("a customer of two people is one customer of their team", () => {
    expect(engine.measure(customers, [0], period("2026-01")).value).toBe(1);
    expect(engine.measure(customers, [1], period("2026-01")).value).toBe(1);
    expect(engine.measure(customers, [0, 1], period("2026-01")).value).toBe(1);
    expect(engine.measure(customers, "all", period("2026Q1")).value).toBe(2);
  });

  it("a person named twice counts once", () => {
    expect(engine.measure(revenue, [1, 1], period("2026-01")).value).toBe(100);
  });

  it("a new customer belongs to the first row of its first day", () => {
    const measure: Measure = { op: "new", of: "customer", from };
    expect(engine.measure(measure, [0], period("2026-01")).value).toBe(1);
    expect(engine.measure(measure, [1], period("2026-01")).value).toBe(0);
    expect(engine.measure(measure, [1], period("2026-02")).value).toBe(1);
    expect(engine.measure(measure, "all", period("2026Q1")).value).toBe(2);
  });

  it("with a look-back, a customer who paused longer is new again", () => {
    const paused = engineOf({
      sales: [
        sale("Ann", 1, 10, 1, "Acme", "1"),
        sale("Bob", 4, 10, 1, "Acme", "2"),
        sale("Bob", 7, 11, 1, "Acme", "3"),
      ],
    });
    const measure: Measure = { op: "new", of: "customer", from, lookbackMonths: 3 };
    expect(paused.measure(measure, "all", period("2026-04")).value).toBe(0);
    expect(paused.measure(measure, [1], period("2026-07")).value).toBe(1);
  });

  it("customers of January who bought in February again are retained", () => {
    const rate: Measure = {
      op: "ratio",
      numerator: { op: "retained", of: "customer", from },
      denominator: { op: "previous", of: "customer", from },
    };
    expect(engine.measure(rate, "all", period("2026-02"))).toEqual({ value: 1, numerator: 1, denominator: 1 });
    expect(engine.measure(rate, [1], period("2026-02"))).toEqual({ value: 0, numerator: 0, denominator: 1 });
    expect(engine.measure(rate, "all", period("2026-01"))).toEqual({ value: null, numerator: 0, denominator: 0 });
  });

  it("two orders make a repeat customer, two lines of one order do not", () => {
    const repeat: Measure = { op: "repeat", of: "customer", per: "order", atLeast: 2, from };
    expect(engine.measure(repeat, [0], period("2026-01")).value).toBe(0);
    expect(engine.measure(repeat, [0], period("2026-02")).value).toBe(1);
    expect(engine.measure(repeat, "all", period("2026-01")).value).toBe(1);
  });

  it("a team's ratio is sum over sum, never the mean of its members", () => {
    const value: Measure = { op: "ratio", numerator: revenue, denominator: orders };
    expect(engine.measure(value, [0, 1], period("2026-02"))).toEqual({
      value: 100 / 3,
      numerator: 100,
      denominator: 3,
    });
  });

  it("over no rows a sum is 0, and a mean or a ratio is missing", () => {
    const mean: Measure = { op: "mean", of: "amount", from };
    const none = period("2025-01");
    expect(engine.measure(revenue, [0], none).value).toBe(0);
    expect(engine.measure(revenue, [], period("2026-01")).value).toBe(0);
    expect(engine.measure(mean, [0], none).value).toBeNull();
    expect(engine.measure({ op: "ratio", numerator: revenue, denominator: orders }, [0], none).value).toBeNull();
    expect(engine.measure(revenue, "all", { from: 46_082, to: 46_081 }).value).toBe(0);
  });

  it("a measure whose table or column the workbook lacks is missing, not 0", () => {
    const cost: Measure = { op: "sum", of: "cost", from };
    expect(engine.measure(cost, [0], period("2026-01")).value).toBeNull();
    expect(engine.measure({ op: "difference", of: revenue, less: cost }, [0], period("2026-01")).value).toBeNull();
    expect(engine.measure({ op: "count", from: "visits" }, [0], period("2026-01")).value).toBeNull();
    expect(engine.canMeasure(cost)).toBe(false);
    expect(engine.canMeasure(revenue)).toBe(true);
  });
});

describe("rates and balances", () => {
  const receipt = (month: number, amount: number): Row => ({
    person: "Ann",
    dates: { date: serialDay(2026, month, 20) },
    numbers: { amount },
  });
  const engine = engineOf({ sales, receipts: [receipt(1, 60), receipt(2, 10)] });
  const received: Measure = { op: "sum", of: "amount", from: "receipts" };

  it("days sales outstanding are what is owed at the end, over the period's sales, times its days", () => {
    const dso: Measure = {
      op: "ratio",
      numerator: { op: "balance", in: revenue, out: received },
      denominator: revenue,
      timesDays: true,
    };
    const actual = engine.measure(dso, "all", period("2026-02"));
    expect(actual.numerator).toBe(130.3);
    expect(actual.value).toBeCloseTo((130.3 / 100) * 28, 12);
  });

  it("a discount is one less the share that was paid of the list price", () => {
    const listed = engineOf({
      sales: [{ person: "Ann", dates: { date: serialDay(2026, 1, 1) }, numbers: { amount: 80, listAmount: 100 } }],
    });
    const listPrice: Measure = { op: "sum", of: "listAmount", from };
    const discount: Measure = { op: "ratio", numerator: revenue, denominator: listPrice, complement: true };
    expect(listed.measure(discount, [0], period("2026-01"))).toEqual({ value: 0.2, numerator: 20, denominator: 100 });
  });

  it("a cycle is the mean of the days between two dates, over rows that have both", () => {
    const opened = (day: number | null, closed: number): Row => ({
      person: "Ann",
      dates: { openDate: day, closeDate: closed },
      keys: { stage: "won" },
    });
    const start = serialDay(2026, 1, 1);
    const deals = engineOf({
      opportunities: [opened(start, start + 10), opened(start, start + 21), opened(null, start + 5)],
    });
    const cycle: Measure = {
      op: "duration",
      start: "openDate",
      end: "closeDate",
      from: "opportunities",
      by: "closeDate",
    };
    expect(deals.measure(cycle, [0], period("2026-01"))).toEqual({ value: 15.5, numerator: 31, denominator: 2 });
  });

  it("the last rating counts; a team's is the mean of each one's last", () => {
    const rated = (person: string, day: number, value: number | null): Row => ({
      person,
      dates: { date: serialDay(2026, 1, day) },
      numbers: { value },
      keys: { kpi: "manager-rating" },
    });
    const rows = [rated("Ann", 20, 4), rated("Ann", 5, 2), rated("Bob", 7, 3), rated("Bob", 8, null)];
    const last: Measure = { op: "last", of: "value", from: "manual" };
    expect(engineOf({ manual: rows }).measure(last, [0], period("2026-01")).value).toBe(4);
    expect(engineOf({ manual: rows }).measure(last, [0, 1], period("2026-01")).value).toBe(3.5);
  });
});

describe("the first source that exists", () => {
  const manual = (kpi: string): Measure => ({
    op: "sum",
    of: "value",
    from: "manual",
    where: [{ column: "kpi", op: "in", values: [kpi] }],
  });
  const entry: Row = {
    person: "Ann",
    dates: { date: serialDay(2026, 1, 31) },
    numbers: { value: 7 },
    keys: { kpi: "visits" },
  };

  it("is used, and the others are not added to it", () => {
    const visits: Measure = { op: "either", of: [{ op: "count", from: "visits" }, manual("visits")] };
    expect(engineOf({ manual: [entry] }).measure(visits, [0], period("2026-01")).value).toBe(7);
    const visit: Row = { person: "Ann", dates: { date: serialDay(2026, 1, 3) } };
    expect(engineOf({ manual: [entry], visits: [visit] }).measure(visits, [0], period("2026-01")).value).toBe(1);
  });

  it("is no table of manual actuals that never names the KPI", () => {
    const engine = engineOf({ manual: [entry] });
    expect(engine.canMeasure(manual("training"))).toBe(false);
    expect(engine.measure(manual("training"), [0], period("2026-01")).value).toBeNull();
  });

  it("may have no row that meets a condition: nothing won is 0 orders", () => {
    const won: Measure = {
      op: "count",
      from: "opportunities",
      where: [{ column: "stage", op: "in", values: ["won"] }],
    };
    const lost: Row = { person: "Ann", dates: { date: serialDay(2026, 1, 3) }, keys: { stage: "lost" } };
    expect(engineOf({ opportunities: [lost] }).measure(won, [0], period("2026-01")).value).toBe(0);
  });

  it("needs a value somewhere in its column: a cost column left blank is no cost", () => {
    const cost: Measure = { op: "sum", of: "cost", from };
    const blank: Row = { person: "Ann", dates: { date: serialDay(2026, 1, 3) }, numbers: { amount: 5, cost: null } };
    expect(engineOf({ sales: [blank] }).measure(cost, [0], period("2026-01")).value).toBeNull();
  });
});

describe("rows the plan leaves out", () => {
  const withStatus = (status: string | null, amount: number, sheet: string): Row => ({
    ...sale("Ann", 1, 10, amount, "Acme", String(amount)),
    texts: status === null ? new Map() : new Map([["Status", status]]),
    sheet,
  });
  const rows = [withStatus("Shipped", 1, "2025"), withStatus("Cancelled", 2, "2025"), withStatus(null, 4, "2026")];
  const sum = (filters: readonly PlanFilter[]): number | null =>
    engineOf({ sales: rows }, filters).measure(revenue, [0], period("2026-01")).value;

  it("are in no KPI", () => {
    expect(sum([])).toBe(7);
    expect(sum([{ column: "Status", op: "not-in", values: ["Cancelled"] }])).toBe(5);
  });

  it("are looked for only in sheets that have the column, or in the one sheet named", () => {
    expect(sum([{ column: "Status", op: "in", values: ["Shipped"] }])).toBe(5);
    expect(sum([{ column: "Status", op: "in", values: ["Shipped"], sheet: "2026" }])).toBe(7);
    expect(sum([{ column: "Colour", op: "in", values: ["red"] }])).toBe(7);
  });
});

describe("numbers at the edge", () => {
  const sumOf = (...amounts: number[]): number | null =>
    engineOf({ sales: amounts.map((amount, i) => sale("Ann", 1, 10, amount, "Acme", String(i))) }).measure(
      revenue,
      "all",
      period("2026-01"),
    ).value;

  it("a sum beyond the largest number is missing, never infinite", () => {
    expect(sumOf(1e308, 1e308)).toBeNull();
    expect(sumOf(1e308)).toBe(1e308);
  });

  it("large and small amounts, or many decimals, are still summed without loss", () => {
    expect(sumOf(1e16, 1, -1e16)).toBe(1);
    expect(sumOf(9_007_199_254_740_991, 0.25, -9_007_199_254_740_991)).toBe(0.25);
    expect(sumOf(4e14, 0.01, -4e14)).toBe(0.01);
    expect(sumOf(1 / 3, 1 / 3, 1 / 3)).toBe(1);
    expect(sumOf(...Array.from({ length: 10 }, () => 0.1))).toBe(1);
  });

  it("infinite amounts are left out", () => {
    expect(sumOf(Infinity, 5, NaN)).toBe(5);
  });
});
