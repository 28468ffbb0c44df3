import { emptyPlan } from "../../../src/domain/plan/defaultPlan";
import type { Plan } from "../../../src/domain/plan/plan";
import { changesSince, takeStep, waitingVersion } from "../../../src/taskpane/planEdits/versions";

const plan: Plan = {
  ...emptyPlan,
  roles: [{ id: "rep", name: "Rep" }],
  weights: [{ role: "rep", kpi: "revenue", weight: 60 }],
};
const heavier: Plan["weights"] = [{ role: "rep", kpi: "revenue", weight: 70 }];
const signed = { by: "王总", at: "2026-01-05T09:00", reason: "Q2" };

describe("signing a plan in the pane", () => {
  const first = takeStep(plan, "publish", signed);

  it("publishes what is in hand, and the first version has nothing to log", () => {
    expect(first.versions?.map(({ id, state }) => `${id} ${state}`)).toEqual(["v1 approved"]);
    expect(first.changes).toBeUndefined();
  });

  it("logs each changed value with who, when and why, when the next version is handed in", () => {
    const second = takeStep({ ...first, weights: heavier }, "submit", signed);
    expect(second.changes).toEqual([
      { ...signed, list: "weights", row: "rep · revenue", field: "weight", old: 60, new: 70 },
    ]);
    expect(waitingVersion(second)?.id).toBe("v2");
    expect(takeStep(second, "approve", signed).changes).toHaveLength(1);
    expect(takeStep(second, "sendBack", signed).versions?.[1]?.state).toBe("draft");
  });

  it("compares from the last version that took effect, whatever snapshots were kept since", () => {
    const kept = takeStep({ ...first, weights: heavier }, "keep", signed);
    expect(kept.changes).toBeUndefined();
    expect(takeStep(kept, "publish", signed).changes).toHaveLength(1);
    const [version] = first.versions ?? [];
    if (!version) throw new Error("a version was published");
    expect(changesSince(kept, version)).toHaveLength(1);
  });
});
