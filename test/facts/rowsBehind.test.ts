import { civilCalendar } from "../../src/domain/calendar/calendarPeriods";
import { serialDay } from "../../src/domain/calendar/serialDay";
import type { Measure } from "../../src/domain/kpi/kpi";
import { buildFacts } from "../../src/facts/buildFacts";
import { createFactEngine, type FactEngine } from "../../src/facts/createFactEngine";
import { createFactTableBuilder } from "../../src/facts/createFactTableBuilder";

const january = { from: serialDay(2026, 1, 1), to: serialDay(2026, 1, 31) };
const february = { from: serialDay(2026, 2, 1), to: serialDay(2026, 2, 28) };

/** Ann 0, Bob 1. Sheet row 3 is shared by both. */
function engine(): FactEngine {
  const sales = createFactTableBuilder("sales");
  const add = (person: string, month: number, row: number, amount: number | null, sheet = "Orders"): void =>
    sales.addRow({
      person,
      dates: { date: serialDay(2026, month, 5) },
      numbers: { amount },
      keys: { customer: `C${row}` },
      sheet,
      row,
    });
  add("Ann", 1, 5, 10);
  add("Ann", 1, 3, 6);
  add("Bob", 1, 3, 4);
  add("Bob", 2, 7, 8);
  add("Ann", 1, 9, null);
  add("Ann", 1, 2, 1, "Online");
  const receipts = createFactTableBuilder("receipts");
  receipts.addRow({
    person: "Ann",
    dates: { date: serialDay(2026, 1, 9) },
    numbers: { amount: 2 },
    sheet: "Bank",
    row: 4,
  });
  return createFactEngine(buildFacts([sales, receipts]), { calendar: civilCalendar });
}

const revenue: Measure = { op: "sum", from: "sales", of: "amount" };
const collected: Measure = { op: "sum", from: "receipts", of: "amount" };
const shown = (measure: Measure, people: readonly number[] | "all", range = january): string[] =>
  engine()
    .rowsBehind(measure, people, range)
    .map(({ sheet, row }) => `${sheet} ${row}`);

describe("The rows behind a number", () => {
  it("are those of the people and the days, down each sheet; rows without the number are no part of a sum", () => {
    expect(shown(revenue, [0])).toEqual(["Orders 3", "Orders 5", "Online 2"]);
    expect(shown(revenue, [1], february)).toEqual(["Orders 7"]);
  });

  it("come once each, also where two people share a row", () => {
    expect(shown(revenue, [0, 1])).toEqual(["Orders 3", "Orders 5", "Online 2"]);
    expect(shown(revenue, "all")).toEqual(["Orders 3", "Orders 5", "Online 2"]);
  });

  it("of a ratio are those of both halves", () => {
    expect(shown({ op: "ratio", numerator: collected, denominator: revenue }, [0])).toEqual([
      "Bank 4",
      "Orders 3",
      "Orders 5",
      "Online 2",
    ]);
  });

  it("of customers kept are those of the period before too", () => {
    expect(shown({ op: "retained", from: "sales", of: "customer" }, [1], february)).toEqual(["Orders 3", "Orders 7"]);
  });

  it("of a choice are those of the one that answers, and there are none where nothing does", () => {
    const surveys: Measure = { op: "mean", from: "surveys", of: "score" };
    expect(shown({ op: "either", of: [surveys, collected] }, [0])).toEqual(["Bank 4"]);
    expect(shown(surveys, [0])).toEqual([]);
  });
});
