import { yearPeriod } from "../../src/domain/calendar/calendarPeriods";
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
