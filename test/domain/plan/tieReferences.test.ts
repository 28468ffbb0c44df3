import { emptyPlan } from "../../../src/domain/plan/defaultPlan";
import { percentAsRatio } from "../../../src/domain/plan/percentAsRatio";
import type { Plan, TargetScope } from "../../../src/domain/plan/plan";
import { tieReferences } from "../../../src/domain/plan/tieReferences";

const plan: Plan = {
  ...emptyPlan,
  roles: [
    { id: "r1", name: "Key account" },
    { id: "r2", name: "Field" },
  ],
  people: [
    { id: "p1", name: "张三", aliases: ["Zhang San"] },
    { id: "p2", name: "李四", manager: "Zhang San" },
  ],
};
const scopeOf = (scope: string): string | undefined =>
  tieReferences({ ...plan, targets: [{ scope: scope as TargetScope, kpi: "revenue", period: "2026" }] }).targets[0]
    ?.scope;

describe("A plan may call people, roles and KPIs by their names", () => {
  it.each([
    ["person:p1", "person:p1"],
    ["person:张三", "person:p1"],
    ["Person: ZHANG  SAN", "person:p1"],
    ["role:key account", "role:r1"],
    ["team: 华东", "team:华东"],
    ["Company", "company"],
    ["person:nobody", "person:nobody"],
    ["everyone", "everyone"],
  ])("the target of %s is that of %s", (written, meant) => {
    expect(scopeOf(written)).toBe(meant);
  });

  it("in assignments, weights, gates and as a manager", () => {
    const tied = tieReferences({
      ...plan,
      assignments: [{ person: "zhang san", role: "Field" }],
      weights: [{ role: "Key Account", kpi: "销售额", weight: 1 }],
      gates: [{ role: "Field", kpi: "Win rate", below: 0.1, effect: "zero" }],
      buffers: { 销售额: 0.05 },
    });
    expect(tied.assignments).toEqual([{ person: "p1", role: "r2" }]);
    expect(tied.weights).toEqual([{ role: "r1", kpi: "revenue", weight: 1 }]);
    expect(tied.gates).toEqual([{ role: "r2", kpi: "win-rate", below: 0.1, effect: "zero" }]);
    expect(tied.buffers).toEqual({ revenue: 0.05 });
    expect(tied.people[1]?.manager).toBe("p1");
  });

  it("a name that two people share is nobody's; an id is always itself", () => {
    const people = [
      { id: "a", name: "王伟" },
      { id: "b", name: "王伟" },
      { id: "王芳", name: "a" },
    ];
    const tied = tieReferences({
      ...plan,
      people,
      assignments: ["王伟", "a", "王芳"].map((person) => ({ person, role: "r1" })),
    });
    expect(tied.assignments.map(({ person }) => person)).toEqual(["王伟", "a", "王芳"]);
  });

  it("a plan that lists nobody is about the people it assigns", () => {
    const assignments = ["Ann", "Ben", "Ann"].map((person) => ({ person, role: "r1" }));
    expect(tieReferences({ ...plan, people: [], assignments }).people).toEqual([
      { id: "Ann", name: "Ann" },
      { id: "Ben", name: "Ben" },
    ]);
  });
});

describe("Attainments may be written in percent", () => {
  const row = { role: "r1", kpi: "revenue", weight: 100 };
  it("a cap of 120 is 120 %, and so is one of 1.2", () => {
    const weights = [
      { ...row, cap: 120, threshold: 80 },
      { ...row, cap: 1.2, threshold: 0.8 },
    ];
    const [percent, ratio] = percentAsRatio({ ...plan, weights }).weights;
    expect(percent).toEqual(ratio);
  });
  it("a curve is in percent as a whole; a minimum coverage above 1 is percent", () => {
    const curve = [
      { attainment: 0, points: 0 },
      { attainment: 80, points: 60 },
      { attainment: 100, points: 100 },
    ];
    const settings = { ...plan.settings, minimumCoverage: 60 };
    const read = percentAsRatio({ ...plan, settings, weights: [{ ...row, curve }] });
    expect(read.weights[0]?.curve?.map(({ attainment }) => attainment)).toEqual([0, 0.8, 1]);
    expect(read.settings.minimumCoverage).toBe(0.6);
  });
});
