import fc from "fast-check";
import { periodsWithin } from "../../../src/domain/calendar/periodsWithin";
import { civilCalendar } from "../../../src/domain/calendar/calendarPeriods";
import { noHolidays } from "../../../src/domain/calendar/holidays";
import { sumExactly } from "../../../src/domain/numbers/sumExactly";
import { breakDownOverPeople, type PeopleBreakDownRequest } from "../../../src/domain/targets/breakDownOverPeople";
import { capacityByMonth, type Seat } from "../../../src/domain/targets/seat";
import { splitOverPeople, type PeopleRequest } from "../../../src/domain/targets/splitOverPeople";
import { day, quarter, readHolidays, request, year } from "../../helpers/breakDownRequests";
import { runs } from "../../helpers/runs";
import { describeWithShared } from "../../helpers/shared";

const [a, b, c]: [Seat, Seat, Seat] = [{ scope: "person:A" }, { scope: "person:B" }, { scope: "person:C" }];
const split = (parts: Partial<PeopleRequest>): unknown => {
  const result = splitOverPeople({
    total: 300,
    period: quarter(2026, 1),
    seats: [a, b, c],
    by: "weight",
    holidays: noHolidays,
    step: 1,
    ...parts,
  });
  return result.ok
    ? Object.fromEntries(result.value.map(({ scope, value }) => [scope, value]))
    : { code: result.problem.code, ...result.problem.params };
};

describe("splitting a target over people", () => {
  it("gives equal shares to people who are there all the time", () => {
    expect(split({})).toEqual({ "person:A": 100, "person:B": 100, "person:C": 100 });
  });
  it("follows weights", () => {
    expect(split({ seats: [{ ...a, weight: 3 }, b, { ...c, weight: 2 }] })).toEqual({
      "person:A": 150,
      "person:B": 50,
      "person:C": 100,
    });
  });
  it("puts what a joiner cannot take on the vacant row", () => {
    // 64 working days Monday to Friday in the quarter, 32 of them from 16 February on.
    expect(split({ seats: [a, b, { ...c, from: day("2026-02-16") }] })).toEqual({
      "person:A": 100,
      "person:B": 100,
      "person:C": 50,
      vacant: 50,
    });
  });
  it("puts what a leaver leaves, and what a newcomer's ramp holds back, on the vacant row", () => {
    expect(split({ seats: [a, { ...b, to: day("2026-02-13") }, { ...c, ramp: 0.5 }] })).toEqual({
      "person:A": 100,
      "person:B": 50,
      "person:C": 50,
      vacant: 100,
    });
  });
  it("adds the buffer to what people carry", () => {
    expect(split({ buffer: 0.05 })).toEqual({ "person:A": 105, "person:B": 105, "person:C": 105 });
  });
  it("by capacity leaves nothing vacant unless a vacant post is listed", () => {
    const joiner = { ...c, from: day("2026-02-16") };
    expect(split({ by: "capacity", total: 250, seats: [a, b, joiner] })).toEqual({
      "person:A": 100,
      "person:B": 100,
      "person:C": 50,
    });
    expect(split({ by: "capacity", total: 250, seats: [a, { scope: "vacant", from: day("2026-02-16") }, b] })).toEqual({
      "person:A": 100,
      vacant: 50,
      "person:B": 100,
    });
  });
  it("names what cannot be split over people", () => {
    expect(split({ seats: [] })).toEqual({ code: "people-missing" });
    expect(split({ seats: [{ ...a, ramp: -1 }] })).toEqual({
      code: "seat-invalid",
      scope: "person:A",
      field: "ramp",
      value: "-1",
    });
    expect(split({ seats: [{ ...a, from: day("2026-05-01") }], by: "capacity" })).toEqual({
      code: "nobody-active",
      period: "2026Q1",
    });
    expect(split({ buffer: -0.1 })).toMatchObject({ code: "buffer-invalid" });
  });
  it("always totals T(1 + b)", () => {
    const seat = fc.record({
      weight: fc.nat(9),
      from: fc.nat(120),
      days: fc.nat(120),
      ramp: fc.constantFrom(0.25, 0.5, 1),
    });
    fc.assert(
      fc.property(
        fc.array(seat, { minLength: 1, maxLength: 12 }),
        fc.nat(1e6),
        fc.constantFrom(0, 0.05, 0.1),
        fc.constantFrom("weight" as const, "capacity" as const),
        (list, total, buffer, by) => {
          const start = day("2025-12-15");
          const seats = list.map(({ from, days, ...rest }, index): Seat => ({
            ...rest,
            scope: `person:${index}`,
            from: start + from,
            to: start + from + days,
          }));
          const result = splitOverPeople({
            total,
            period: quarter(2026, 1),
            seats,
            by,
            buffer,
            holidays: noHolidays,
            step: 1,
          });
          fc.pre(result.ok || result.problem.code !== "nobody-active");
          expect(result.ok && sumExactly(result.value.map(({ value }) => value))).toBe(
            Number((total * (1 + buffer)).toFixed(2)),
          );
        },
      ),
      runs(300),
    );
  });
});

describeWithShared("capacity with the published Chinese calendar", (path) => {
  it("splits 300万 over A 59 days, B 59 × 0.8 and C 27 × 0.5 into 148/118/34万", () => {
    const holidays = readHolidays([path("data/calendars/holiday-cn_2026.json")]);
    const seats = [a, { ...b, fte: 0.8 }, { ...c, from: day("2026-02-16"), ramp: 0.5 }];
    expect(split({ total: 3_000_000, step: 10_000, by: "capacity", holidays, seats })).toEqual({
      "person:A": 1_480_000,
      "person:B": 1_180_000,
      "person:C": 340_000,
    });
    const months = periodsWithin(civilCalendar, quarter(2026, 1), "month");
    expect([...capacityByMonth(seats, months, holidays).values()]).toEqual([37.8, 31.3, 50.6]);
  });
});

describe("breaking down over people and periods at once", () => {
  const run = (parts: Partial<PeopleBreakDownRequest>): Map<string, number[]> => {
    const result = breakDownOverPeople({ ...request(), seats: [a, b, c], by: "weight", ...parts });
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    const rows = new Map<string, number[]>();
    for (const { scope, value } of result.value.targets) rows.set(scope, [...(rows.get(scope) ?? []), value]);
    return rows;
  };
  it("ties each quarter over people and each person over quarters", () => {
    const rows = run({ total: 100, level: "quarter" });
    expect([...rows.keys()]).toEqual(["company", "person:A", "person:B", "person:C"]);
    expect(rows.get("company")).toEqual([25, 25, 25, 25]);
    expect(sumExactly(rows.get("person:A")!)).toBe(34);
    expect([0, 1, 2, 3].map((k) => sumExactly(["A", "B", "C"].map((p) => rows.get(`person:${p}`)![k]!)))).toEqual([
      25, 25, 25, 25,
    ]);
  });
  it("gives nothing to a joiner before the first day", () => {
    const rows = run({ level: "quarter", seats: [a, b, { ...c, from: day("2026-07-01") }] });
    expect(rows.get("person:C")!.slice(0, 2)).toEqual([0, 0]);
    expect(rows.has("vacant")).toBe(true);
  });
  it("repeats a rate for everybody", () => {
    expect(run({ kind: "level", total: 0.9, level: "half" }).get("person:B")).toEqual([0.9, 0.9]);
  });
  it("keeps the company's total when people carry a buffer", () => {
    const rows = run({ total: 1000, level: "half", buffer: 0.05 });
    expect(rows.get("company")).toEqual([500, 500]);
    expect(sumExactly([...rows].filter(([scope]) => scope !== "company").flatMap(([, cells]) => cells))).toBe(1050);
  });
  it("names the period in which nobody can take the target", () => {
    const late = (seat: Seat): Seat => ({ ...seat, from: day("2026-07-01") });
    const result = breakDownOverPeople({
      ...request({ level: "quarter" }),
      seats: [a, b, c].map(late),
      by: "capacity",
    });
    expect(result).toMatchObject({ problem: { code: "lock-infeasible", params: { axis: "column", name: "2026Q1" } } });
  });
  it("ties at the level of weeks, whatever the people", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
        fc.nat(100_000),
        (weights, cents) => {
          const seats = weights.map((weight, index): Seat => ({ scope: `person:${index}`, weight }));
          const rows = run({ total: cents / 100, step: 0.01, level: "week", seats, period: year(2026) });
          const company = rows.get("company")!;
          const people = seats.map(({ scope }) => rows.get(scope)!);
          expect(company.map((_, week) => sumExactly(people.map((cells) => cells[week]!)))).toEqual(company);
        },
      ),
      runs(20),
    );
  });
});
