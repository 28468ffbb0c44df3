import { emptyPlan } from "../../../src/domain/plan/defaultPlan";
import type { Plan } from "../../../src/domain/plan/plan";
import { changeRole, removeAssignment, setAssignment } from "../../../src/taskpane/planEdits/assignments";
import { setBalanced } from "../../../src/taskpane/planEdits/balance";
import { measureOf, ownKpiOf, removeOwnKpi, setOwnKpi, type OwnKpi } from "../../../src/taskpane/planEdits/ownKpi";
import { gateOf, setGate, setRule } from "../../../src/taskpane/planEdits/roleRules";
import { roleRules, weightKey } from "../../../src/taskpane/planEdits/roleWeights";
import { addOwnRole, renameRole } from "../../../src/taskpane/planEdits/roles";

const plan: Plan = {
  ...emptyPlan,
  roles: [
    { id: "rep", name: "Rep" },
    { id: "role-1", name: "Rep" },
  ],
  weights: [
    { role: "rep", kpi: "revenue", weight: 50, cap: 1.5 },
    { role: "rep", kpi: "orders", weight: 30 },
    { role: "rep", kpi: "visits", weight: 20 },
  ],
  people: [{ id: "ann", name: "Ann" }],
  assignments: [{ person: "ann", role: "rep", from: 46000, fte: 0.5 }],
};
const weights = (changed: Plan): readonly number[] => roleRules(changed, "rep").map(({ weight }) => weight);

describe("how a KPI counts in a role", () => {
  it("is set without touching its weight, and goes back to the usual when nothing is said", () => {
    expect(setRule(plan, "rep", "revenue", { cap: undefined, threshold: 0.8 }).weights[0]).toEqual({
      role: "rep",
      kpi: "revenue",
      weight: 50,
      threshold: 0.8,
    });
  });

  it("has one red line a role, which takes the place of the one before", () => {
    const strict = setGate(plan, "rep", "revenue", { below: 0, effect: "zero" });
    const mild = setGate(strict, "rep", "revenue", { below: 10, effect: "cap", value: 60 });
    expect(mild.gates).toEqual([{ role: "rep", kpi: "revenue", below: 10, effect: "cap", value: 60 }]);
    expect(gateOf(mild, "role-1", "revenue")).toBeNull();
    expect(setGate(mild, "rep", "revenue", null).gates).toEqual([]);
  });
});

describe("balancing on every edit", () => {
  it("moves the other weights in proportion, so that the total stays 100 %", () => {
    expect(weights(setBalanced(plan, "rep", "revenue", 60, new Set()))).toEqual([60, 24, 16]);
  });

  it("leaves locked weights alone, and says by the total when nothing is left to move", () => {
    const locked = new Set([weightKey("rep", "orders")]);
    expect(weights(setBalanced(plan, "rep", "revenue", 60, locked))).toEqual([60, 30, 10]);
    expect(weights(setBalanced(plan, "rep", "revenue", 80, locked))).toEqual([80, 30, 20]);
  });
});

describe("a person's roles over time", () => {
  it("change from a day on: the role before ends the day before, with its hours kept", () => {
    expect(changeRole(plan, "ann", "role-1", 46100).assignments).toEqual([
      { person: "ann", role: "rep", from: 46000, fte: 0.5, to: 46099 },
      { person: "ann", role: "role-1", from: 46100 },
    ]);
  });

  it("lose a day or hours that are cleared, and can be taken away", () => {
    const [own] = plan.assignments;
    if (!own) throw new Error("Ann has a role");
    expect(setAssignment(plan, own, { from: undefined, fte: undefined, ramp: 0.5 }).assignments).toEqual([
      { person: "ann", role: "rep", ramp: 0.5 },
    ]);
    expect(removeAssignment(plan, own).assignments).toEqual([]);
  });

  it("can be an own role, told apart from another of the same name by its id", () => {
    const made = addOwnRole(plan, "Rep");
    expect(made.role).toBe("role-2");
    expect(renameRole(made.plan, made.role, "KAM").roles.map(({ name }) => name)).toEqual(["Rep", "Rep", "KAM"]);
  });
});

describe("a KPI of the manager's own", () => {
  const east: OwnKpi = {
    name: " East sales ",
    family: "financial",
    from: "sales",
    how: "sum",
    number: "amount",
    key: null,
    filter: { column: "Region", values: ["East"] },
    isShare: false,
    unit: "money",
    direction: "higher",
  };
  const where = [{ column: "Region", op: "in", values: ["East"] }];

  it("adds up a column of the rows that she named", () => {
    expect(measureOf(east)).toEqual({ op: "sum", of: "amount", from: "sales", where });
    expect(measureOf({ ...east, filter: null })).toEqual({ op: "sum", of: "amount", from: "sales" });
  });

  it("as a share is the same over all rows, a level in percent", () => {
    const added = setOwnKpi(plan, { ...east, isShare: true }, null);
    expect(added?.plan.kpis?.[0]).toMatchObject({
      id: "own-1",
      name: { en: "East sales", zh: "East sales" },
      unit: "percent",
      kind: "level",
      measure: { op: "ratio", denominator: { op: "sum", of: "amount", from: "sales" } },
    });
  });

  it("is none while name or column are missing, and two never share an id", () => {
    expect(setOwnKpi(plan, { ...east, name: " " }, null)).toBeNull();
    expect(measureOf({ ...east, number: null })).toBeNull();
    expect(measureOf({ ...east, isShare: true, filter: null })).toBeNull();
    const first = setOwnKpi(plan, east, null);
    expect(first && setOwnKpi(first.plan, east, null)?.kpi).toBe("own-2");
  });

  it("can be changed later: it keeps its id, its weights and its spellings, and the form shows what was said", () => {
    const made = setOwnKpi(plan, { ...east, isShare: true }, null);
    const [kpi] = made?.plan.kpis ?? [];
    if (!made || !kpi) throw new Error("the KPI has a name and a measure");
    const shown = ownKpiOf(kpi);
    expect(shown).toMatchObject({
      name: "East sales",
      how: "sum",
      number: "amount",
      isShare: true,
      filter: east.filter,
    });
    if (!shown) throw new Error("the form knows its own KPIs");
    const changed = setOwnKpi(made.plan, { ...shown, name: "Sales in the east", isShare: false }, kpi.id);
    expect(changed?.kpi).toBe(kpi.id);
    expect(changed?.plan.kpis).toHaveLength(1);
    expect(changed?.plan.kpis?.[0]).toMatchObject({ name: { en: "Sales in the east" }, kind: "flow" });
  });

  it("whose measure the form cannot say is left to the plan's sheet", () => {
    const base = setOwnKpi(plan, east, null)?.plan.kpis?.[0];
    if (!base) throw new Error("the KPI has a name and a measure");
    expect(ownKpiOf({ ...base, measure: { op: "last", of: "value", from: "manual" } })).toBeNull();
    const byDay = { op: "sum", of: "amount", from: "sales", by: "dueDate" } as const;
    expect(ownKpiOf({ ...base, measure: byDay })).toBeNull();
  });

  it("goes with its weights, targets and red lines", () => {
    const added = setOwnKpi(plan, east, null);
    if (!added) throw new Error("the KPI has a name and a measure");
    const used: Plan = {
      ...setGate(added.plan, "rep", "own-1", { below: 1, effect: "zero" }),
      weights: [...plan.weights, { role: "rep", kpi: "own-1", weight: 0 }],
      targets: [{ scope: "company", kpi: "own-1", period: "2026", value: 1 }],
    };
    const left = removeOwnKpi(used, "own-1");
    expect([left.kpis, left.gates, left.targets]).toEqual([[], [], []]);
    expect(left.weights).toEqual(plan.weights);
  });
});
