import { emptyPlan } from "../../../src/domain/plan/defaultPlan";
import type { Plan } from "../../../src/domain/plan/plan";
import { roleTemplates } from "../../../src/domain/roles/roleTemplates";
import { mapColumn, mapSheet, mergePeople } from "../../../src/taskpane/planEdits/mapping";
import { planDifference } from "../../../src/taskpane/planEdits/planDifference";
import { addRole, assignRole, removeRole, rolesByPerson } from "../../../src/taskpane/planEdits/roles";
import { copyRules, inPercent, removeKpi, roleRules, setWeight } from "../../../src/taskpane/planEdits/roleWeights";

const plan: Plan = {
  ...emptyPlan,
  roles: [
    { id: "rep", name: "Rep" },
    { id: "kam", name: "KAM" },
  ],
  weights: [
    { role: "rep", kpi: "revenue", weight: 0.3 },
    { role: "kam", kpi: "revenue", weight: 60 },
    { role: "rep", kpi: "orders", weight: 0.7 },
    { role: "kam", kpi: "orders", weight: 40 },
  ],
  people: [
    { id: "ann", name: "Ann" },
    { id: "anne", name: "Anne", aliases: ["A."], manager: "bob" },
    { id: "bob", name: "Bob", manager: "anne" },
  ],
  assignments: [{ person: "ann", role: "rep", from: 46000 }],
  targets: [{ scope: "person:anne", kpi: "revenue", period: "2026", value: 5 }],
};

describe("weights in the pane", () => {
  it("are percentages, also where a plan's file had shares", () => {
    expect(inPercent(plan).weights.map(({ weight }) => weight)).toEqual([30, 60, 70, 40]);
  });

  it("change for one role without touching another", () => {
    const changed = setWeight(inPercent(plan), "rep", "revenue", 12.5);
    expect(roleRules(changed, "rep").map(({ weight }) => weight)).toEqual([12.5, 70]);
    expect(roleRules(changed, "kam").map(({ weight }) => weight)).toEqual([60, 40]);
  });

  it("can be copied from another role, and a KPI taken out", () => {
    const copied = copyRules(inPercent(plan), "rep", roleRules(plan, "kam"));
    expect(roleRules(copied, "rep").map(({ weight }) => weight)).toEqual([60, 40]);
    expect(roleRules(removeKpi(copied, "rep", "orders"), "rep").map(({ kpi }) => kpi)).toEqual(["revenue"]);
  });
});

describe("roles", () => {
  it("made from a template weigh 100 % at once, and are made once only", () => {
    const template = roleTemplates[0]!;
    const added = addRole(plan, template, "zh-CN");
    expect(added.roles.at(-1)?.name).toBe(template.name.zh);
    expect(roleRules(added, template.id).reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(addRole(added, template, "zh-CN")).toBe(added);
  });

  it("are given to people with the dates they had", () => {
    expect(assignRole(plan, "ann", "kam").assignments).toEqual([{ person: "ann", role: "kam", from: 46000 }]);
    expect(rolesByPerson(assignRole(plan, "bob", "rep").assignments).get("bob")).toBe("rep");
    expect(assignRole(plan, "ann", null).assignments).toEqual([]);
  });

  it("take their weights and assignments with them when they go", () => {
    const gone = removeRole(plan, "rep");
    expect([gone.roles.length, gone.weights.length, gone.assignments.length]).toEqual([1, 2, 0]);
  });
});

describe("corrections of what was read", () => {
  it("of a column add to what was corrected before", () => {
    const once = mapColumn(plan, { sheet: "S", column: "额", field: "amount", unit: 10000 });
    const twice = mapColumn(once, { sheet: "S", column: "额", field: "cost" });
    expect(twice.mapping?.columns).toEqual([{ sheet: "S", column: "额", field: "cost", unit: 10000 }]);
  });

  it("of a sheet keep its header row", () => {
    const once = mapSheet(plan, { sheet: "S", kind: "sales", headerRow: 4 });
    expect(mapSheet(once, { sheet: "S", kind: "ignore" }).mapping?.sheets).toEqual([
      { sheet: "S", kind: "ignore", headerRow: 4 },
    ]);
  });

  it("make one person of two: the other name becomes an alias, her reports stay hers", () => {
    const merged = mergePeople(plan, "ann", "anne");
    expect(merged.people).toEqual([
      { id: "ann", name: "Ann", aliases: ["Anne", "A."] },
      { id: "bob", name: "Bob", manager: "ann" },
    ]);
    expect(merged.targets).toEqual([]);
  });
});

describe("another plan", () => {
  it("is told apart by what it says: parts that differ, and names that come and go", () => {
    const next = removeRole(plan, "kam");
    expect(planDifference(plan, next)).toEqual({ parts: ["roles", "weights"], added: [], removed: ["KAM"] });
    expect(planDifference(plan, structuredClone(plan)).parts).toEqual([]);
  });
});
