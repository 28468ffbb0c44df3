import fc from "fast-check";
import { checkBonuses } from "../../../src/domain/plan/checkBonuses";
import { emptyPlan } from "../../../src/domain/plan/defaultPlan";
import type { BonusPlan } from "../../../src/domain/plan/bonusPlan";
import type { Plan } from "../../../src/domain/plan/plan";
import { bonusCurve } from "../../../src/taskpane/planEdits/bonusCurve";
import { addBonus, bonusesOf, removeBonus, setBonus } from "../../../src/taskpane/planEdits/bonusPlans";
import { pairsOf, stepsWith } from "../../../src/taskpane/planEdits/bonusSteps";
import { removeRole } from "../../../src/taskpane/planEdits/roles";

const plan: Plan = { ...emptyPlan, roles: [{ id: "rep", name: "Rep" }] };
const { plan: withBonus, bonus: id } = addBonus(plan, "rep", "revenue");
const only = (of: Plan): BonusPlan => bonusesOf(of, "rep")[0] as BonusPlan;
const payout = only(withBonus);
const tiers = only(setBonus(withBonus, id, { mode: "tiers" }, "revenue"));

describe("The bonus plans of a role", () => {
  it("are valid from the first click on, whatever they are paid by", () => {
    for (const mode of ["tiers", "payout", "score"] as const) {
      expect(checkBonuses(setBonus(withBonus, id, { mode }, "revenue"))).toEqual([]);
    }
  });

  it("have ids of their own, and go when they are deleted or their role is", () => {
    const second = addBonus(withBonus, "rep", "revenue");
    expect(bonusesOf(second.plan, "rep").map((bonus) => bonus.id)).toEqual(["bonus-1", "bonus-2"]);
    expect(bonusesOf(removeBonus(second.plan, id), "rep").map((bonus) => bonus.id)).toEqual(["bonus-2"]);
    expect(removeRole(second.plan, "rep").bonuses).toEqual([]);
  });

  it("keep their steps while they are paid by something else, and lose what is left blank", () => {
    const steps = setBonus(withBonus, id, { payouts: [{ attainment: 0.9, payout: 1 }], cap: 5000 }, "revenue");
    const back = setBonus(setBonus(steps, id, { mode: "score" }, "revenue"), id, { mode: "payout" }, "revenue");
    expect(only(back).payouts).toEqual([{ attainment: 0.9, payout: 1 }]);
    expect(only(setBonus(back, id, { cap: undefined }, "revenue"))).not.toHaveProperty("cap");
  });

  it("take any steps as pairs", () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 10 }));
    fc.assert(
      fc.property(fc.constantFrom("tiers", "payout", "score"), fc.array(pair), (mode, pairs) => {
        const changed = setBonus(withBonus, id, { mode, ...stepsWith({ mode }, pairs) }, "revenue");
        expect(pairsOf(only(changed))).toEqual(pairs);
      }),
    );
  });
});

describe("The picture of a bonus", () => {
  it("reads half of 10,000 at 80 %, all of it at 100 %, and half as much again at 120 %", () => {
    expect(bonusCurve(payout, null).readings).toEqual([
      [0.8, 5000],
      [1, 10_000],
      [1.2, 15_000],
    ]);
  });

  it("of 1 % up to 100,000 and 2 % above it reads 1,000 where the second tier begins", () => {
    const steps = [
      { from: 0, rate: 0.01 },
      { from: 100_000, rate: 0.02 },
    ];
    expect(bonusCurve({ ...tiers, tiers: steps }, null).readings).toEqual([
      [100_000, 1000],
      [125_000, 1500],
    ]);
  });

  it("of tiers by attainment is a share of the target until a target is known, and money then", () => {
    const byShare: BonusPlan = { ...tiers, tiersBy: "attainment" };
    expect(bonusCurve(byShare, null)).toMatchObject({
      isOfTarget: true,
      readings: [
        [0.8, 0.008],
        [1, 0.01],
        [1.2, 0.012],
      ],
    });
    expect(bonusCurve(byShare, 500_000)).toMatchObject({
      isOfTarget: false,
      readings: [
        [0.8, 4000],
        [1, 5000],
        [1.2, 6000],
      ],
    });
  });

  it("stops at the cap, and jumps where the score's coefficient does", () => {
    expect(bonusCurve({ ...payout, cap: 12_000 }, null).points.at(-1)?.[1]).toBe(12_000);
    const score = only(setBonus(withBonus, id, { mode: "score" }, "revenue"));
    const { points } = bonusCurve(score, null);
    const at = points.findIndex(([x]) => x === 80);
    expect([points[at - 1]?.[1], points[at]?.[1]]).toEqual([6000, 10_000]);
  });
});
