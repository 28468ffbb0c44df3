import { civilCalendar } from "../../../src/domain/calendar/calendarPeriods";
import { parsePeriod } from "../../../src/domain/calendar/parsePeriod";
import type { FiscalCalendar, Period } from "../../../src/domain/calendar/period";
import type { KpiKind } from "../../../src/domain/kpi/kpi";
import { emptyPlan } from "../../../src/domain/plan/defaultPlan";
import { findTarget, type TargetQuery } from "../../../src/domain/plan/findTarget";
import { targetForShare } from "../../../src/domain/plan/foundTarget";
import type { Plan, Target, TargetScope } from "../../../src/domain/plan/plan";

const period = (id: string, calendar: FiscalCalendar = civilCalendar): Period => {
  const parsed = parsePeriod(id, { calendar });
  if (!parsed.ok) throw new Error(id);
  return parsed.value;
};

const target = (scope: TargetScope, id: string, value?: number): Target => ({
  scope,
  kpi: "k",
  period: id,
  ...(value === undefined ? {} : { value }),
});

const lookUp = (
  targets: readonly Target[],
  id: string,
  kind: KpiKind = "flow",
  more: Partial<TargetQuery> = {},
  plan: Plan = emptyPlan,
) =>
  findTarget(
    { ...plan, targets },
    {
      person: "A",
      role: "rep",
      team: "East",
      kpi: { id: "k", kind },
      period: period(id),
      calendar: civilCalendar,
      ...more,
    },
  );

describe("The target that holds for a person", () => {
  const all = [
    target("company", "2026Q1", 1),
    target("team:East", "2026Q1", 2),
    target("role:rep", "2026Q1", 3),
    target("person:A", "2026Q1", 4),
  ];

  it("is that of the narrowest scope", () => {
    const values = [4, 3, 2, 1].map((count) => lookUp(all.slice(0, count), "2026Q1", "level")?.value);
    expect(values).toEqual([4, 3, 2, 1]);
  });

  it("is never a total of the team or the company, unless the KPI is a level", () => {
    expect(lookUp(all.slice(0, 2), "2026Q1", "flow")).toBeNull();
    expect(lookUp(all.slice(0, 2), "2026Q1", "distinct")).toBeNull();
    expect(lookUp(all.slice(0, 3), "2026Q1", "flow")?.value).toBe(3);
  });

  it("is the team's total for what a manager is measured on, never the company's", () => {
    expect(lookUp(all.slice(0, 2), "2026Q1", "flow", { measuredOn: "team" })?.value).toBe(2);
    expect(lookUp(all.slice(0, 1), "2026Q1", "flow", { measuredOn: "team" })).toBeNull();
  });

  it("blank is no target, and 0 is one", () => {
    expect(lookUp([target("person:A", "2026Q1"), target("role:rep", "2026Q1", 3)], "2026Q1")?.value).toBe(3);
    expect(lookUp([target("person:A", "2026Q1", 0), target("role:rep", "2026Q1", 3)], "2026Q1")?.value).toBe(0);
  });

  it("may be a range", () => {
    const range: Target = { scope: "person:A", kpi: "k", period: "2026Q1", low: 1, high: 2, tolerance: 0.5 };
    expect(lookUp([range], "2026Q1", "level")).toMatchObject({ low: 1, high: 2, tolerance: 0.5, how: "own" });
  });
});

describe("A target of another period", () => {
  const months = ["2026-01", "2026-02", "2026-03"].map((id, i) => target("person:A", id, 100 + i));

  it("of a flow is the sum of the parts that cover the period", () => {
    expect(lookUp(months, "2026Q1")).toMatchObject({ value: 303, how: "rolled-up" });
    const mixed = [...months, target("person:A", "2026Q2", 50), target("person:A", "2026H2", 7)];
    expect(lookUp(mixed, "2026")?.value).toBe(360);
  });

  it("of a flow is none when a part is missing, and never a share of a longer period", () => {
    expect(lookUp(months.slice(0, 2), "2026Q1")).toBeNull();
    expect(lookUp([...months.slice(0, 2), target("person:A", "2026-03")], "2026Q1")).toBeNull();
    expect(lookUp([target("person:A", "2026", 1200)], "2026Q1")).toBeNull();
  });

  it("prefers the longest parts, so that a quarter is not counted beside its months", () => {
    const both = [...months, target("person:A", "2026Q1", 1000), target("person:A", "2026Q2", 1)];
    expect(lookUp(both, "2026H1")?.value).toBe(1001);
  });

  it("of weeks clipped to months adds up to the month", () => {
    const weeks = ["2026W05", "2026W06", "2026W07", "2026W08", "2026W09"].map((id): Target => ({
      ...target("person:A", id, 10),
      within: "2026-02",
    }));
    expect(lookUp(weeks, "2026-02")).toMatchObject({ value: 50, how: "rolled-up" });
    expect(lookUp(weeks.slice(1), "2026-02")).toBeNull();
  });

  it("of a level is that of the shortest longer period", () => {
    const levels = [target("person:A", "2026", 0.9), target("person:A", "2026Q1", 0.95)];
    expect(lookUp(levels, "2026-02", "level")).toMatchObject({ value: 0.95, how: "inherited" });
    expect(lookUp(levels, "2026-05", "level")?.value).toBe(0.9);
  });

  it("of a level is what all its parts share, never their sum or mean", () => {
    const same = ["2026-01", "2026-02", "2026-03"].map((id) => target("person:A", id, 0.9));
    expect(lookUp(same, "2026Q1", "level")).toMatchObject({ value: 0.9, how: "rolled-up" });
    expect(lookUp(months, "2026Q1", "level")).toBeNull();
  });

  it("of a distinct count is none", () => {
    expect(lookUp(months, "2026Q1", "distinct")).toBeNull();
    expect(lookUp([target("person:A", "2026", 9)], "2026Q1", "distinct")).toBeNull();
  });

  it("under another name for the same days is the same", () => {
    const calendar: FiscalCalendar = { fiscalStart: 4, pattern: "month", yearNamedBy: "end" };
    const asked = period("FY2027Q1", calendar);
    expect(lookUp([target("person:A", "2026Q2", 5)], "2026", "flow", { period: asked, calendar })?.value).toBe(5);
  });
});

describe("A manager without a target of her own", () => {
  const plan: Plan = {
    ...emptyPlan,
    people: [
      { id: "A", name: "A" },
      { id: "lead", name: "Lead", manager: "A" },
      { id: "B", name: "B", manager: "lead" },
      { id: "C", name: "C", manager: "A" },
    ],
    assignments: ["B", "C"].map((person) => ({ person, role: "rep" })).concat({ person: "lead", role: "lead" }),
    weights: [{ role: "lead", kpi: "k", weight: 1, scope: "team" }],
  };
  const targets = [
    target("person:B", "2026Q1", 10),
    target("role:rep", "2026Q1", 7),
    target("person:lead", "2026Q1", 17),
  ];

  it("is measured on the sum of her reports' targets; a lead measured on the same people is not counted again", () => {
    expect(lookUp(targets, "2026Q1", "flow", { role: "boss", measuredOn: "team" }, plan)).toMatchObject({
      value: 17,
      how: "reports",
    });
  });

  it("has none when no report has one, or when the KPI does not add up", () => {
    expect(lookUp([], "2026Q1", "flow", { role: "boss", measuredOn: "team" }, plan)).toBeNull();
    expect(lookUp(targets, "2026Q1", "level", { role: "boss", measuredOn: "team" }, plan)).toBeNull();
  });
});

it("A part of a period asks its share of a flow and all of a level", () => {
  const found = { scope: "person:A", how: "own", value: 590, threshold: 59 } as const;
  expect(targetForShare(found, "flow", 37 / 59)).toEqual({ ...found, value: 370, threshold: 37 });
  expect(targetForShare(found, "level", 37 / 59)).toEqual(found);
});
