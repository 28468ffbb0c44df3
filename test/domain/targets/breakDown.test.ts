import fc from "fast-check";
import { yearPeriod } from "../../../src/domain/calendar/calendarPeriods";
import { holidaysFromDays } from "../../../src/domain/calendar/holidays";
import type { CalendarPattern, PeriodLevel } from "../../../src/domain/calendar/period";
import { periodsWithin } from "../../../src/domain/calendar/periodsWithin";
import { isWorkingDay } from "../../../src/domain/calendar/workingDays";
import { sumExactly } from "../../../src/domain/numbers/sumExactly";
import { breakDown } from "../../../src/domain/targets/breakDown";
import { rollUp } from "../../../src/domain/targets/rollUp";
import { day, monthly, quarter, request, values, year } from "../../helpers/breakDownRequests";
import { runs } from "../../helpers/runs";

describe("breaking a year down", () => {
  it("splits quarters first, then the months inside them", () => {
    expect(values({ total: 1000, level: "quarter" })).toEqual([250, 250, 250, 250]);
    expect(values({ total: 1000 })).toEqual([84, 83, 83, 84, 83, 83, 84, 83, 83, 84, 83, 83]);
  });
  it("can split months at once, quarters being their sums", () => {
    expect(values({ total: 1000, via: "months" })).toEqual([84, 84, 84, 84, 83, 83, 83, 83, 83, 83, 83, 83]);
    expect(values({ total: 1000, via: "months", level: "quarter" })).toEqual([252, 250, 249, 249]);
    expect(values({ total: 1000, via: "months", level: "half" })).toEqual([502, 498]);
  });
  it("repeats rates and scores in every period", () => {
    expect(values({ kind: "level", total: 0.9, level: "quarter" })).toEqual([0.9, 0.9, 0.9, 0.9]);
  });
  it("lets active customers follow the share of year and period in the past", () => {
    const history = [{ whole: 80, parts: [40, 44, 48, 60] }];
    expect(values({ kind: "distinct", total: 100, level: "quarter", history })).toEqual([50, 55, 60, 75]);
    expect(values({ kind: "distinct", total: 100, level: "year" })).toEqual([100]);
  });
  it("leaves active customers to be set by hand where there is no past", () => {
    expect(values({ kind: "distinct", level: "quarter" })).toEqual({ code: "no-history", year: "2026" });
  });
  it("gives the whole at its own level and refuses a longer one", () => {
    expect(values({ level: "year" })).toEqual([1200]);
    expect(values({ level: "year", period: quarter(2026, 1) })).toMatchObject({ code: "level-too-long" });
    expect(values({ total: NaN })).toMatchObject({ code: "total-invalid" });
  });
  it("cuts weeks at the month's end, so that each month's weeks add up to it", () => {
    const result = breakDown(request({ level: "week", weekBasis: "days" }));
    const weeks = result.ok ? result.value.targets : [];
    expect(weeks[4]).toMatchObject({ period: "2026W05", start: day("2026-01-26"), end: day("2026-01-31") });
    expect(weeks[5]).toMatchObject({ period: "2026W05", start: day("2026-02-01"), end: day("2026-02-01") });
    expect(sumExactly(weeks.slice(0, 5).map(({ value }) => value))).toBe(100);
  });
  it("says when working days were counted without holidays", () => {
    const result = breakDown(request({ basis: { kind: "workdays" }, holidays: holidaysFromDays([]) }));
    expect(result.ok && result.value.notes).toMatchObject([{ code: "holidays-unknown", params: { years: "2026" } }]);
    const equal = breakDown(request());
    expect(equal.ok && equal.value.notes).toEqual([]);
  });
});

describe("the basis of a breakdown", () => {
  const season = [190, 200, 252, 1, 1, 1, 1, 1, 1, 1, 1, 1];
  it("days", () => {
    expect(values({ total: 365, basis: { kind: "days" } })).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
  it("the shares of last year", () => {
    const basis = { kind: "last-year", actuals: monthly({ 2025: season }) } as const;
    expect(values({ total: 642, period: quarter(2026, 1), basis })).toEqual([190, 200, 252]);
    expect(values({ basis: { ...basis, actuals: monthly({ 2024: season }) } })).toEqual({
      code: "last-year-incomplete",
      year: "2025",
    });
  });
  it("the season pools all complete years and leaves out the running one", () => {
    const actuals = monthly({ 2023: [...season].reverse(), 2024: season, 2025: [9000, 9000] });
    expect(values({ total: 2 * 651, basis: { kind: "seasonal", actuals }, via: "months" })).toEqual(
      [191, 201, 253, 2, 2, 2, 2, 2, 2, 253, 201, 191].map((share) => Math.round((share * 1302) / 1302)),
    );
  });
  it("says that no year is complete instead of guessing a season", () => {
    const actuals = monthly({ 2025: [0, 0, 5, 6, 7, 8, 5, 6, 7, 8, 5, 6] });
    expect(values({ basis: { kind: "seasonal", actuals } })).toEqual({
      code: "no-complete-year",
      first: "2025-03",
      last: "2025-12",
    });
    expect(values({ basis: { kind: "seasonal", actuals: new Map() } })).toMatchObject({
      code: "no-complete-year",
      first: "",
    });
  });
  it("counts a month without sales inside the data as a month of 0", () => {
    const actuals = monthly({ 2025: [5, 0, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5] });
    expect(values({ total: 55, basis: { kind: "seasonal", actuals }, via: "months" })).toEqual([
      5, 0, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
    ]);
  });
  it("season by working day moves with the Spring Festival: 232/177/291万 where plain history says 207/218/275", () => {
    const holidays = holidaysFromDays(
      [
        ...daysOff("2025-01-01", "2025-01-31", 19),
        ...daysOff("2025-02-01", "2025-02-28", 20),
        ...daysOff("2025-03-01", "2025-03-31", 21),
        ...daysOff("2026-01-01", "2026-01-31", 21),
        ...daysOff("2026-02-01", "2026-02-28", 16),
        ...daysOff("2026-03-01", "2026-03-31", 22),
      ],
      [2025, 2026],
    );
    const actuals = monthly({ 2025: season });
    const parts = { total: 7_000_000, step: 10_000, period: quarter(2026, 1), holidays };
    expect(values({ ...parts, basis: { kind: "seasonal", actuals, perWorkingDay: true } })).toEqual([
      2_320_000, 1_770_000, 2_910_000,
    ]);
    expect(values({ ...parts, basis: { kind: "seasonal", actuals } })).toEqual([2_070_000, 2_180_000, 2_750_000]);
  });
  it("capacity by month", () => {
    const capacity = new Map([
      ["2026-01", 2],
      ["2026-02", 1],
      ["2026-03", 1],
    ]);
    expect(values({ total: 100, period: quarter(2026, 1), basis: { kind: "capacity", capacity } })).toEqual([
      50, 25, 25,
    ]);
  });
  it("the manager's own weights, by quarter or by month, none forgotten", () => {
    const weights = new Map([
      ["2026Q1", 1],
      ["2026Q2", 2],
      ["2026Q3", 3],
      ["2026Q4", 4],
    ]);
    const basis = { kind: "own", weights } as const;
    expect(values({ basis, level: "quarter" })).toEqual([120, 240, 360, 480]);
    expect(values({ basis, period: year(2026) })).toEqual([40, 40, 40, 80, 80, 80, 120, 120, 120, 160, 160, 160]);
    expect(values({ basis: { kind: "own", weights: monthly({ 2026: [1, 2, 3] }) }, period: quarter(2026, 1) })).toEqual(
      [200, 400, 600],
    );
    weights.delete("2026Q3");
    expect(values({ basis, level: "quarter" })).toEqual({ code: "period-weight-missing", period: "2026Q3" });
  });
});

describe("held periods", () => {
  it("a held quarter stays and the others share the rest", () => {
    const weights = new Map([
      ["2026Q1", 250],
      ["2026Q2", 300],
      ["2026Q3", 300],
      ["2026Q4", 350],
    ]);
    const parts = { basis: { kind: "own", weights } as const, locked: new Map([["2026Q2", 350]]) };
    expect(values({ ...parts, level: "quarter" })).toEqual([236, 350, 283, 331]);
    expect(values({ ...parts, via: "months", basis: { kind: "equal" }, level: "quarter" })).toEqual([
      285, 350, 283, 282,
    ]);
  });
  it("a held month stays, its quarter's other months give way", () => {
    expect(values({ total: 1000, period: quarter(2026, 1), locked: new Map([["2026-03", 700]]) })).toEqual([
      150, 150, 700,
    ]);
  });
  it("a quarter whose months are all held is held", () => {
    const locked = new Map([
      ["2026-01", 10],
      ["2026-02", 10],
      ["2026-03", 10],
    ]);
    expect(values({ total: 930, locked })).toEqual([10, 10, 10, ...Array<number>(9).fill(100)]);
  });
  it("a held half stays, and a held quarter inside it", () => {
    const locked = new Map([
      ["2026H1", 800],
      ["2026Q1", 300],
    ]);
    expect(values({ locked, level: "quarter" })).toEqual([300, 500, 200, 200]);
    expect(values({ locked, level: "quarter", via: "months" })).toEqual([300, 500, 201, 199]);
  });
  it("names the period whose held parts are too much", () => {
    const result = breakDown(request({ total: 100, locked: new Map([["2026-01", 60]]) }));
    expect(result).toMatchObject({ problem: { code: "locks-above-total", at: { argument: "2026Q1" } } });
  });
  it("names a held period that is no part of the breakdown instead of forgetting it", () => {
    expect(values({ locked: new Map([["2027-01", 1]]) })).toEqual({
      code: "lock-not-in-breakdown",
      period: "2027-01",
      within: "2026",
    });
    expect(values({ level: "week", locked: new Map([["2026W05", 1]]) })).toMatchObject({
      code: "lock-not-in-breakdown",
    });
  });
  it("a held month stays inside its quarter when only quarters are asked for", () => {
    expect(values({ level: "quarter", locked: new Map([["2026-01", 1]]) })).toEqual([300, 300, 300, 300]);
    expect(values({ level: "quarter", via: "months", locked: new Map([["2026-01", 100]]) })).toEqual([
      300, 300, 300, 300,
    ]);
    expect(values({ level: "quarter", via: "months", locked: new Map([["2026-01", 540]]) })).toEqual([
      660, 180, 180, 180,
    ]);
    expect(values({ level: "quarter", locked: new Map([["2026-01", 301]]) })).toMatchObject({
      code: "locks-above-total",
    });
  });
  it("a week inside one month can be held", () => {
    const result = breakDown(request({ level: "week", locked: new Map([["2026W03", 7]]) }));
    const weeks = result.ok ? result.value.targets : [];
    expect(weeks.find(({ period }) => period === "2026W03")).toMatchObject({ value: 7 });
    expect(sumExactly(weeks.map(({ value }) => value))).toBe(1200);
  });
});

describe("rolling a breakdown up", () => {
  it("is the identity at every level, in every calendar", () => {
    const levels: PeriodLevel[] = ["year", "half", "quarter", "month", "week"];
    const patterns = fc.constantFrom<CalendarPattern>("month", "445", "454", "544");
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom("quarters" as const, "months" as const),
        fc.integer({ min: 1, max: 12 }),
        patterns,
        fc.constantFrom("workdays" as const, "days" as const),
        (cents, via, fiscalStart, pattern, weekBasis) => {
          const calendar = { fiscalStart, pattern, yearNamedBy: "end" } as const;
          const parts = {
            total: cents / 100,
            step: 0.01,
            via,
            weekBasis,
            calendar,
            period: yearPeriod(calendar, 2026),
          };
          const rows = levels.map((level) => {
            const result = breakDown(request({ ...parts, level, basis: { kind: "days" } }));
            return result.ok ? result.value.targets : [];
          });
          const weeks = rows.at(-1)!;
          levels.forEach((level, index) => {
            expect(rollUp(weeks, calendar, level)).toEqual(rows[index]);
            expect(rows[index]!.map(({ period }) => period)).toEqual(
              level === "week"
                ? weeks.map(({ period }) => period)
                : periodsWithin(calendar, parts.period, level).map(({ id }) => id),
            );
          });
          expect(rows[0]!.map(({ value }) => value)).toEqual([cents / 100]);
        },
      ),
      runs(40),
    );
  });
});

/** Takes working days off the end of a month until `keep` are left; adds make-up days where there are too few. */
function daysOff(from: string, to: string, keep: number): { date: number; isOffDay: boolean }[] {
  const all = Array.from({ length: day(to) - day(from) + 1 }, (_, index) => day(from) + index);
  const plain = holidaysFromDays([]);
  const working = all.filter((date) => isWorkingDay(plain, date));
  const free = all.filter((date) => !isWorkingDay(plain, date));
  return [
    ...working.slice(keep).map((date) => ({ date, isOffDay: true })),
    ...free.slice(0, Math.max(0, keep - working.length)).map((date) => ({ date, isOffDay: false })),
  ];
}
