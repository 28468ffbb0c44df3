import fc from "fast-check";
import { clawback } from "../../../src/domain/incentives/clawback";
import { findCliffs } from "../../../src/domain/incentives/findCliffs";
import type { BonusFigures } from "../../../src/domain/incentives/bonusFigures";
import { ownBonus } from "../../../src/domain/incentives/ownBonus";
import { payoutShare } from "../../../src/domain/incentives/payoutShare";
import { poolInTeam } from "../../../src/domain/incentives/poolInTeam";
import { scoreCoefficient } from "../../../src/domain/incentives/scoreCoefficient";
import type { BonusPayment, BonusPlan } from "../../../src/domain/plan/bonusPlan";
import type { Gate } from "../../../src/domain/plan/plan";
import { runs } from "../../helpers/runs";

const plain = { id: "b", role: "rep", per: "quarter", kpi: "revenue" } as const;
const tiers = [
  { from: 0, rate: 0.01 },
  { from: 10_000, rate: 0.02 },
  { from: 30_000, rate: 0.03 },
];
const commission: BonusPlan = { ...plain, mode: "tiers", tiers };
const payouts = [
  { attainment: 0.75, payout: 0.5 },
  { attainment: 1, payout: 1 },
  { attainment: 1.5, payout: 3 },
];
const payout: BonusPlan = { ...plain, mode: "payout", base: 10_000, payouts };
const coefficients = [
  { score: 95, coefficient: 1.5 },
  { score: 85, coefficient: 1.2 },
  { score: 70, coefficient: 1 },
  { score: 60, coefficient: 0.7 },
];
const byScore: BonusPlan = { ...plain, mode: "score", base: 20_000, coefficients };

const figures = (change: Partial<BonusFigures> = {}): BonusFigures => ({
  actual: 38_000,
  target: 40_000,
  attainment: 0.95,
  score: 97.2,
  presence: 1,
  ...change,
});
const amount = (bonus: BonusPlan, change: Partial<BonusFigures> = {}, gates: readonly Gate[] = []): number | null =>
  ownBonus(bonus, figures(change), gates).amount;
const gate = (effect: Gate["effect"], value?: number): Gate => ({
  kpi: "complaints",
  above: 3,
  effect,
  affects: "bonus",
  ...(value === undefined ? {} : { value }),
});

describe("A bonus by a payout curve of 75 % → 50 %, 100 % → 100 %, 150 % → 300 %", () => {
  it.each([
    [0.9, 0.8],
    [1.1, 1.4],
    [0.75, 0.5],
    [0.749, 0],
    [2, 3],
  ])("pays at an attainment of %d the share %d of the base", (attainment, share) => {
    expect(payoutShare(payouts, attainment)).toBeCloseTo(share, 12);
    expect(amount(payout, { attainment })).toBe(Math.round(10_000 * share * 100) / 100);
  });
});

describe("A bonus by score", () => {
  it("of 97.2 on a base of 20,000 is 30,000", () => {
    expect(ownBonus(byScore, figures(), [])).toEqual({
      amount: 30_000,
      steps: [{ code: "coefficient", params: { base: 20_000, score: 97.2, coefficient: 1.5 }, amount: 30_000 }],
    });
  });

  it.each([
    [95, 1.5],
    [94.9, 1.2],
    [85, 1.2],
    [70, 1],
    [60, 0.7],
    [59.9, 0],
  ])("multiplies at a score of %d by %d", (score, coefficient) => {
    expect(scoreCoefficient(coefficients, score)).toBe(coefficient);
  });

  it("counts the base by the days and hours somebody was there", () => {
    expect(amount(byScore, { presence: 0.4 })).toBe(12_000);
  });
});

describe("A commission", () => {
  it("on 38,000 is 740, with one step for each tier", () => {
    const { amount: total, steps } = ownBonus(commission, figures(), []);
    expect(total).toBe(740);
    expect(steps.map(({ params, amount: after }) => [params["from"], params["to"], params["earned"], after])).toEqual([
      [0, 10_000, 100, 100],
      [10_000, 30_000, 400, 500],
      [30_000, 38_000, 240, 740],
    ]);
  });

  it("may begin its tiers at attainments: 100 % of a target of 30,000 is where the third begins", () => {
    const byAttainment: BonusPlan = {
      ...commission,
      tiersBy: "attainment",
      tiers: [
        { from: 0, rate: 0.01 },
        { from: 1, rate: 0.03 },
      ],
    };
    expect(amount(byAttainment, { target: 30_000 })).toBe(540);
    expect(ownBonus(byAttainment, figures({ target: null }), [])).toMatchObject({ amount: null, missing: "target" });
  });

  it("accelerates above the target: from 30,000 on everything counts twice", () => {
    const fast: BonusPlan = { ...commission, acceleratesFrom: 1, accelerator: 2 };
    expect(amount(fast, { target: 30_000, attainment: 38_000 / 30_000 })).toBe(500 + 2 * 240);
    expect(amount(fast, { target: 40_000, attainment: 0.95 })).toBe(740);
  });
});

describe("The order of a bonus is curve, gates, cap", () => {
  it.each<[string, BonusPlan, readonly Gate[], number]>([
    ["a cap", { ...byScore, cap: 25_000 }, [], 25_000],
    ["a gate that takes a fifth", byScore, [gate("deduct", 0.2)], 24_000],
    ["a fifth off, then the cap", { ...byScore, cap: 23_000 }, [gate("deduct", 0.2)], 23_000],
    ["a cap that a fifth off stays below", { ...byScore, cap: 25_000 }, [gate("deduct", 0.2)], 24_000],
    ["a gate that caps", byScore, [gate("cap", 5000)], 5000],
    ["a red line", byScore, [gate("deduct", 0.2), gate("zero")], 0],
  ])("%s", (_, bonus, gates, expected) => {
    expect(amount(bonus, {}, gates)).toBe(expected);
  });

  it("says what is missing instead of paying nothing", () => {
    expect(ownBonus(byScore, figures({ score: null }), [])).toEqual({ amount: null, steps: [], missing: "score" });
    expect(ownBonus(commission, figures({ actual: null }), [])).toMatchObject({ amount: null, missing: "actual" });
    expect(ownBonus(payout, figures({ attainment: null, target: null }), [])).toMatchObject({ missing: "target" });
  });

  it("never pays below 0 or above the cap, and each step says what the bonus comes to after it", () => {
    const any = fc.record({
      actual: fc.integer({ min: -10_000, max: 100_000 }),
      attainment: fc.double({ min: -1, max: 3, noNaN: true }),
      score: fc.double({ min: 0, max: 120, noNaN: true }),
      presence: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const plans = fc.constantFrom(commission, payout, byScore).map((bonus) => ({ ...bonus, cap: 9000 }));
    fc.assert(
      fc.property(plans, any, fc.subarray([gate("deduct", 0.3), gate("cap", 8000)]), (bonus, change, gates) => {
        const result = ownBonus(bonus, figures(change), gates);
        expect(result.amount).toBeGreaterThanOrEqual(0);
        expect(result.amount).toBeLessThanOrEqual(9000);
        expect(Math.abs(Math.max(0, result.steps.at(-1)?.amount ?? NaN) - (result.amount ?? NaN))).toBeLessThan(0.006);
      }),
      runs(100),
    );
  });
});

describe("A team's share of a bonus", () => {
  it("of a fifth leaves 900 to whoever earned 1,000 beside a colleague who earned nothing", () => {
    const pooled = poolInTeam(
      [
        { amount: 1000, presence: 1 },
        { amount: 0, presence: 1 },
      ],
      0.2,
    );
    expect(pooled.map((member) => member.amount)).toEqual([900, 100]);
    expect(pooled[0]?.steps.map((step) => [step.code, step.amount])).toEqual([
      ["pooled", 800],
      ["team", 900],
    ]);
  });

  it("leaves the team's bill as it was, to the cent", () => {
    const member = fc.record({
      amount: fc.option(fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100)),
      presence: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const total = (amounts: readonly (number | null)[]): number =>
      Math.round(amounts.reduce<number>((sum, value) => sum + 100 * (value ?? 0), 0));
    fc.assert(
      fc.property(fc.array(member, { maxLength: 6 }), fc.double({ min: 0, max: 1, noNaN: true }), (members, share) => {
        const pooled = poolInTeam(members, share);
        expect(total(pooled.map((one) => one.amount))).toBe(total(members.map((one) => one.amount)));
      }),
      runs(100),
    );
  });
});

describe("What is taken back", () => {
  const paid: BonusPayment = { kind: "paid", bonus: "b", person: "A", period: "2026-01", amount: 740, basis: 38_000 };
  const taken = (amountTaken: number): BonusPayment => ({ ...paid, kind: "clawed-back", amount: amountTaken });

  it("goes by the rate first paid: 10,000 of the 38,000 cost 194.74 of 740", () => {
    expect(clawback([paid], 10_000)?.amount).toBe(194.74);
    expect(clawback([paid], 38_000)?.amount).toBe(740);
    expect(clawback([paid, { ...paid, amount: 60, basis: 1000 }], 10_000)?.amount).toBe(194.74);
  });

  it("is never more than is left of what was paid", () => {
    expect(clawback([paid], 100_000)?.amount).toBe(740);
    expect(clawback([paid, taken(700)], 10_000)).toMatchObject({ amount: 40, left: 40 });
  });

  it("is nothing where nothing was paid, or where nobody wrote down what for", () => {
    expect(clawback([], 10_000)).toBeNull();
    expect(clawback([{ kind: "paid", bonus: "b", person: "A", period: "2026-01", amount: 740 }], 1)).toBeNull();
  });

  it("in however many steps never exceeds what was paid", () => {
    const returns = fc.array(fc.double({ min: 0, max: 50_000, noNaN: true }), { maxLength: 8 });
    fc.assert(
      fc.property(returns, (amounts) => {
        const payments = amounts.reduce<BonusPayment[]>(
          (sofar, returned) => [...sofar, taken(clawback(sofar, returned)?.amount ?? NaN)],
          [paid],
        );
        const back = payments.slice(1).reduce((sum, one) => sum + Math.round(100 * one.amount), 0);
        expect(back).toBeLessThanOrEqual(74_000);
      }),
      runs(100),
    );
  });
});

describe("Cliffs", () => {
  it("are where whole-amount tiers begin: 100 at 10,000 and 300 at 30,000", () => {
    expect(findCliffs({ ...commission, tierMode: "whole" })).toEqual([
      { by: "amount", at: 10_000, jump: 100 },
      { by: "amount", at: 30_000, jump: 300 },
    ]);
  });

  it("are nowhere on marginal or interpolated tiers", () => {
    expect(findCliffs(commission)).toEqual([]);
    expect(findCliffs({ ...commission, tierMode: "interpolated" })).toEqual([]);
  });

  it("are where a payout curve begins and steps, and at every step of a score", () => {
    expect(findCliffs(payout)).toEqual([{ by: "attainment", at: 0.75, jump: 5000 }]);
    expect(findCliffs(byScore).map(({ at, jump }) => [at, jump])).toEqual([
      [60, 14_000],
      [70, 6000],
      [85, 4000],
      [95, 6000],
    ]);
  });
});
