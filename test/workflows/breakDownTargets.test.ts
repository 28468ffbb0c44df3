import { yearPeriod } from "../../src/domain/calendar/calendarPeriods";
import { readDay } from "../../src/domain/calendar/serialDay";
import type { PeriodLevel } from "../../src/domain/calendar/period";
import type { Basis } from "../../src/domain/targets/basis";
import type { BrokenDownTarget } from "../../src/domain/targets/brokenDownTarget";
import { sumExactly } from "../../src/domain/numbers/sumExactly";
import type { Target } from "../../src/domain/plan/plan";
import { createMemoryWorkbook } from "../../src/files/createMemoryWorkbook";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import { sampleWorkbook } from "../../src/sample/sampleWorkbook";
import type { Model } from "../../src/session/model";
import { openModel } from "../../src/session/openModel";
import { breakDownTargets, type TargetRequest } from "../../src/workflows/breakDownTargets";
import { draftPlan } from "../../src/workflows/draftPlan";
import { readWorkbook } from "../../src/workflows/readWorkbook";
import { saveTargets } from "../../src/workflows/saveTargets";

const levels: readonly PeriodLevel[] = ["half", "quarter", "month", "week"];
const bases: readonly Basis["kind"][] = ["equal", "days", "workdays", "last-year", "seasonal", "capacity", "own"];

let model: Model;
beforeAll(async () => {
  const port = createMemoryWorkbook(readWorkbookFile(newWorkbook(sampleWorkbook("en-US"))));
  const read = await readWorkbook(port, { language: "en-US" });
  const { intake, holidays } = read.model;
  model = openModel(intake, { plan: draftPlan(read.model, "en-US"), holidays });
});

/** The sample's model with these targets in its plan and no others. */
const withTargets = (targets: readonly Target[]): Model => ({ ...model, plan: { ...model.plan, targets } });

function request(parts: Partial<TargetRequest>): TargetRequest {
  const kpi = model.catalogue.find((candidate) => candidate.id === "revenue");
  if (!kpi) throw new Error("no revenue");
  const calendar = parts.calendar ?? model.calendar;
  return {
    ...{ kpi, total: 1200, year: yearPeriod(calendar, 2026), calendar, basis: "equal", level: "quarter" },
    ...{ via: "quarters", weekBasis: "workdays", byPeople: true, step: 1, shares: [4, 3, 2, 1] },
    ...parts,
  };
}

function rowsOf(parts: Partial<TargetRequest>, from: Model = model): readonly BrokenDownTarget[] {
  const result = breakDownTargets(from, request(parts));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.targets;
}

const total = (rows: readonly BrokenDownTarget[]): number => sumExactly(rows.map((row) => row.value));

/** Rows of each slice of time, the company's and the people's. */
function slices(rows: readonly BrokenDownTarget[]): readonly (readonly [string, number, number])[] {
  const names = [...new Set(rows.map((row) => `${row.period} ${row.start}`))];
  return names.map((name) => {
    const all = rows.filter((row) => `${row.period} ${row.start}` === name);
    return [
      name,
      total(all.filter((row) => row.scope === "company")),
      total(all.filter((row) => row.scope !== "company")),
    ];
  });
}

const calendars = [
  { fiscalStart: 1, pattern: "month", yearNamedBy: "end" },
  { fiscalStart: 4, pattern: "month", yearNamedBy: "end" },
  { fiscalStart: 2, pattern: "445", yearNamedBy: "start" },
] as const;

describe.each(bases)("Broken down by %s", (basis) => {
  it.each(calendars)("people tie with the company in every period of %j, at every level, either way", (calendar) => {
    // Data of a year and a half holds no whole year of every calendar.
    if (["last-year", "seasonal"].includes(basis) && calendar !== calendars[0]) return;
    for (const level of levels) {
      for (const via of ["quarters", "months"] as const) {
        for (const [amount, step] of [
          [12345678, 1],
          [1000.01, 0.01],
        ] as const) {
          const rows = rowsOf({ total: amount, basis, level, via, step, calendar });
          expect(total(rows.filter((row) => row.scope === "company"))).toBe(amount);
          for (const [slice, company, people] of slices(rows)) expect([slice, people]).toEqual([slice, company]);
        }
      }
    }
  });
});

describe("Held targets", () => {
  const held = (scope: Target["scope"], period: string, value: number): Target => ({
    ...{ scope, kpi: "revenue", period, value, locked: true },
  });
  const seller = (): Target["scope"] =>
    rowsOf({}).find((row) => row.scope.startsWith("person:"))?.scope as Target["scope"];
  const valuesOf = (rows: readonly BrokenDownTarget[], scope: string): readonly number[] =>
    rows.filter((row) => row.scope === scope).map((row) => row.value);

  it("a person's quarter, month or year stays, and everything still ties", () => {
    for (const period of ["2026Q1", "2026-02", "2026"]) {
      for (const level of levels.filter((own) => own !== "half")) {
        const rows = rowsOf({ level }, withTargets([held(seller(), period, 37)]));
        for (const [slice, company, people] of slices(rows)) expect([slice, people]).toEqual([slice, company]);
        const months = rowsOf({ level: "month" }, withTargets([held(seller(), period, 37)]));
        const own = months.filter((row) => row.scope === seller() && (period !== "2026-02" || row.period === period));
        const inside = period === "2026Q1" ? own.slice(0, 3) : own;
        expect([period, total(inside)]).toEqual([period, 37]);
      }
    }
  });

  it("whoever holds more than her share has just that, and the others share the rest", () => {
    const rows = rowsOf({}, withTargets([held(seller(), "2026Q1", 250)]));
    expect(valuesOf(rows, seller())).toEqual([250, 0, 0, 0]);
    expect(valuesOf(rows, "company")).toEqual([300, 300, 300, 300]);
  });

  it("a person who holds more than the company has in a period is named with it", () => {
    const result = breakDownTargets(withTargets([held(seller(), "2026-01", 301)]), request({ level: "month" }));
    expect(result).toMatchObject({ ok: false });
    expect(JSON.stringify(result)).toMatch(/2026-01|2026Q1/);
  });

  it("a year's total that is held at another amount is refused with both amounts", () => {
    const result = breakDownTargets(withTargets([held("company", "2026", 900)]), request({}));
    expect(result).toMatchObject({
      problem: { code: "total-locked", params: { period: "2026", locked: 900, total: 1200 } },
    });
  });
});

describe("Closed months", () => {
  const closedTo = (readDay("2026-03-31") ?? 0) as number;
  /** The sample's plan with a year of revenue broken down, and its first quarter closed. */
  const closed = (): Model => {
    const asked = request({ total: 1_200_000, level: "month" });
    const plan = saveTargets(model.plan, asked, rowsOf({ total: 1_200_000, level: "month" }));
    return { ...model, plan: { ...plan, settings: { ...plan.settings, closedTo } } };
  };
  const before = (rows: readonly BrokenDownTarget[]): readonly BrokenDownTarget[] =>
    rows.filter(({ end, scope }) => end <= closedTo && scope !== "vacant");
  const key = ({ scope, period }: BrokenDownTarget): string => `${scope} ${period}`;

  it("stay when the year is broken down again to another total, and everything ties", () => {
    const old = new Map(before(rowsOf({ total: 1_200_000, level: "month" })).map((row) => [key(row), row.value]));
    for (const basis of ["equal", "workdays", "capacity"] as const) {
      const rows = rowsOf({ total: 1_500_000, level: "month", basis }, closed());
      expect(total(rows.filter(({ scope }) => scope === "company"))).toBe(1_500_000);
      for (const [slice, company, people] of slices(rows)) expect([slice, people]).toEqual([slice, company]);
      for (const row of before(rows)) expect([key(row), row.value]).toEqual([key(row), old.get(key(row))]);
    }
  });

  it("are kept by saving, also under weeks", () => {
    const from = closed();
    const asked = request({ total: 1_500_000, level: "week" });
    const saved = saveTargets(from.plan, asked, rowsOf({ total: 1_500_000, level: "week" }, from));
    const kept = (targets: readonly Target[]): readonly Target[] =>
      targets.filter(({ period }) => ["2026-01", "2026-02", "2026-03"].includes(period));
    expect(kept(saved.targets)).toEqual(kept(from.plan.targets));
    const company = saved.targets.filter(({ scope }) => scope === "company");
    expect(sumExactly(company.map(({ value }) => value ?? 0))).toBe(1_500_000);
  });
});

describe("A listed vacancy", () => {
  const withVacancy = (): Model => {
    const carries = model.plan.weights.find(
      ({ kpi, weight, scope }) => kpi === "revenue" && weight > 0 && scope !== "team",
    );
    const role = carries?.role ?? "";
    const vacancies = [{ id: "v1", role, from: (readDay("2026-07-01") ?? 0) as number }];
    return { ...model, plan: { ...model.plan, vacancies } };
  };
  const vacantIn = (rows: readonly BrokenDownTarget[], period: string): number =>
    total(rows.filter((row) => row.scope === "vacant" && row.period === period));

  it.each(["capacity", "workdays"] as const)("takes its share from the day it is to be filled, by %s", (basis) => {
    const [without, rows] = [rowsOf({ basis, total: 1_200_000 }), rowsOf({ basis, total: 1_200_000 }, withVacancy())];
    for (const [slice, company, people] of slices(rows)) expect([slice, people]).toEqual([slice, company]);
    expect(vacantIn(rows, "2026Q3")).toBeGreaterThan(vacantIn(without, "2026Q3"));
    expect(vacantIn(rows, "2026Q4")).toBeGreaterThan(vacantIn(without, "2026Q4"));
    const keys = rows.filter(({ scope }) => scope === "vacant").map(({ period }) => period);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("has the whole of it when nobody else is there by capacity", () => {
    const [only] = withVacancy().plan.vacancies ?? [];
    const alone = {
      ...withVacancy(),
      plan: { ...withVacancy().plan, assignments: [{ person: "x", role: only!.role }] },
    };
    const rows = rowsOf({ basis: "capacity", total: 1_200_000 }, alone);
    expect(total(rows.filter(({ scope }) => scope === "vacant"))).toBe(1_200_000);
  });
});
