import { emptyPlan } from "../../../src/domain/plan/defaultPlan";
import type { Plan } from "../../../src/domain/plan/plan";
import {
  approvePlan,
  comparePlans,
  goBackTo,
  keepVersion,
  knowsAllOf,
  recordChanges,
  returnPlan,
  snapshotOf,
  submitPlan,
  versionInForce,
} from "../../../src/domain/plan/planVersions";

const plan: Plan = {
  ...emptyPlan,
  roles: [{ id: "rep", name: "Rep" }],
  weights: [{ role: "rep", kpi: "revenue", weight: 100 }],
  targets: [{ scope: "person:张三", kpi: "revenue", period: "2026-03", value: 100 }],
  feedback: [{ person: "张三", period: "2026-02", state: "signed" }],
};
const at = (day: number): { by: string; at: string } => ({ by: "王总", at: `2026-01-0${day}T09:00` });
const states = ({ versions = [] }: Plan): string[] => versions.map(({ id, state }) => `${id} ${state}`);
const raised: Plan = {
  ...plan,
  targets: [{ ...(plan.targets[0] as Plan["targets"][number]), value: 120, reason: "new customer" }],
};

describe("A plan's versions", () => {
  it("go from handed in to in force, and the one before is put away", () => {
    const first = approvePlan(submitPlan(plan, at(1)), at(2));
    expect(states(first)).toEqual(["v1 approved"]);
    const second = submitPlan({ ...first, targets: raised.targets }, at(3));
    expect(states(second)).toEqual(["v1 approved", "v2 submitted"]);
    expect(versionInForce(second)?.id).toBe("v1");
    const approved = approvePlan(second, at(4));
    expect(states(approved)).toEqual(["v1 archived", "v2 approved"]);
    expect(versionInForce(approved)).toMatchObject({ id: "v2", basedOn: "v1", by: "王总", at: "2026-01-04T09:00" });
  });

  it("keep the plan as it stood, whatever is changed later, and no feedback or history", () => {
    const approved = approvePlan(plan, at(1));
    const later = { ...approved, targets: raised.targets };
    expect(versionInForce(later)?.snapshot.targets[0]?.value).toBe(100);
    expect(Object.keys(versionInForce(later)?.snapshot ?? {})).toEqual(Object.keys(snapshotOf(plan)));
    expect(snapshotOf(plan)).not.toHaveProperty("feedback");
  });

  it("are drafts again when they are sent back, and only one waits at a time", () => {
    const sent = returnPlan(submitPlan(plan, at(1)), { ...at(2), reason: "too low" });
    expect(sent.versions?.[0]).toMatchObject({ state: "draft", reason: "too low" });
    expect(states(submitPlan(submitPlan(plan, at(1)), at(2)))).toEqual(["v1 archived", "v2 submitted"]);
  });

  it("of a colleague that a plan never saw keep it from being written over", () => {
    const mine = approvePlan(plan, at(1));
    const hers = approvePlan(submitPlan(mine, at(2)), at(3));
    expect(knowsAllOf(mine, hers)).toBe(false);
    expect(knowsAllOf(hers, hers)).toBe(true);
    expect(knowsAllOf(mine, plan)).toBe(true);
  });

  it("can be kept as drafts beside the one that waits and the one in force", () => {
    const approved = approvePlan(plan, at(1));
    const kept = keepVersion(submitPlan(approved, at(2)), at(3));
    expect(states(kept)).toEqual(["v1 approved", "v2 submitted", "v3 draft"]);
    expect(kept.versions?.[2]?.basedOn).toBe("v1");
  });

  it("can be gone back to, and what was paid and said since stays", () => {
    const kept = keepVersion(plan, at(1));
    const later: Plan = {
      ...kept,
      targets: raised.targets,
      gates: [{ kpi: "revenue", effect: "zero", below: 1 }],
      feedback: [{ person: "张三", period: "2026-03", state: "appealed" }],
    };
    const [version] = later.versions ?? [];
    if (!version) throw new Error("a version was kept");
    const back = goBackTo(later, version);
    expect(comparePlans(snapshotOf(plan), snapshotOf(back))).toEqual([]);
    expect(back.gates).toBeUndefined();
    expect([back.feedback, back.versions]).toEqual([later.feedback, later.versions]);
  });
});

describe("Two plans compared", () => {
  it("differ value by value, with the row named", () => {
    expect(comparePlans(plan, raised)).toEqual([
      { list: "targets", row: "person:张三 · revenue · 2026-03", field: "value", old: 100, new: 120 },
      { list: "targets", row: "person:张三 · revenue · 2026-03", field: "reason", old: null, new: "new customer" },
    ]);
  });

  it("show a row that came or went, a setting, and nothing where nothing changed", () => {
    expect(comparePlans(snapshotOf(plan), snapshotOf({ ...plan, targets: [] }))).toMatchObject([
      { list: "targets", row: "person:张三 · revenue · 2026-03", field: "", new: null },
    ]);
    const settings = { ...plan.settings, roundingUnit: 100 };
    expect(comparePlans(snapshotOf(plan), snapshotOf({ ...plan, settings }))).toEqual([
      { list: "settings", row: "", field: "roundingUnit", old: 1, new: 100 },
    ]);
    expect(comparePlans(snapshotOf(plan), snapshotOf(plan))).toEqual([]);
  });

  it("do not mix up rows that share their names", () => {
    const twice = { ...plan, targets: [...plan.targets, ...plan.targets] };
    expect(comparePlans(snapshotOf(plan), snapshotOf(twice)).map(({ row }) => row)).toEqual([
      "person:张三 · revenue · 2026-03 (2)",
    ]);
  });
});

it("A change is logged with who, when and why", () => {
  const logged = recordChanges(plan, raised, { ...at(5), reason: "re-plan" });
  expect(logged.changes?.[0]).toEqual({
    at: "2026-01-05T09:00",
    by: "王总",
    reason: "re-plan",
    list: "targets",
    row: "person:张三 · revenue · 2026-03",
    field: "value",
    old: 100,
    new: 120,
  });
  expect(recordChanges(plan, plan, at(6)).changes).toBeUndefined();
  expect(recordChanges(logged, raised, at(6)).changes).toHaveLength(2);
});
