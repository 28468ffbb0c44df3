import type { BonusPlan } from "../../src/domain/plan/bonusPlan";
import type { Gate } from "../../src/domain/plan/plan";
import { readDay } from "../../src/domain/calendar/serialDay";
import { bonusWords } from "../../src/i18n/words/bonusWords";
import { bonusBill, bonusOf } from "../../src/session/bonuses";
import { examplePlan } from "../functions/exampleWorkbook";
import { exampleModel, periodOf, personOf } from "./exampleModel";

const byScore: BonusPlan = {
  id: "quarterly",
  role: "rep",
  per: "quarter",
  mode: "score",
  base: 20_000,
  coefficients: [
    { score: 95, coefficient: 1.5 },
    { score: 85, coefficient: 1.2 },
    { score: 70, coefficient: 1 },
    { score: 60, coefficient: 0.7 },
  ],
};
const commission: BonusPlan = {
  id: "commission",
  role: "rep",
  per: "month",
  mode: "tiers",
  kpi: "revenue",
  tiers: [
    { from: 0, rate: 0.01 },
    { from: 300_000, rate: 0.02 },
  ],
};

const bonusIn = (bonuses: readonly BonusPlan[], period: string, who = "张三", change = {}) => {
  const model = exampleModel({ bonuses, ...change });
  return bonusOf(model, personOf(model, who), periodOf(model, period));
};

describe("A person's bonus", () => {
  it("at a score of 97.2 on a base of 20,000 is 30,000", () => {
    expect(bonusIn([byScore], "2026Q1").amount).toBe(30_000);
  });

  it("of a quarter is the sum of its months where it is reckoned by the month", () => {
    const { amount, parts } = bonusIn([commission], "2026Q1");
    expect(parts.map((part) => [part.period.id, part.amount])).toEqual([
      ["2026-01", 3000],
      ["2026-02", 7000],
      ["2026-03", 2800],
    ]);
    expect(amount).toBe(12_800);
  });

  it("adds up over several bonus plans of the role, and has no part of another role's", () => {
    expect(bonusIn([byScore, commission, { ...byScore, id: "x", role: "key" }], "2026Q1").amount).toBe(42_800);
  });

  it("reckoned by the quarter does not exist for a month", () => {
    expect(bonusIn([byScore], "2026-02")).toMatchObject({ amount: null, parts: [] });
  });

  it("follows the days in the role and the hours, and not how settled in somebody is", () => {
    const from = readDay("2026-02-16") ?? 0;
    const assignments = [{ person: "E1", role: "rep", from, fte: 0.5, ramp: 0.5 }];
    const [part] = bonusIn([byScore], "2026Q1", "张三", { assignments }).parts;
    // 27 of the quarter's 59 Chinese working days, half time.
    expect(part?.figures.presence).toBeCloseTo((27 * 0.5) / 59, 12);
    expect(part?.amount).toBe(Math.round(((30_000 * 27 * 0.5) / 59) * 100) / 100);
  });

  it("is cut by a gate that affects the bonus, which leaves the score alone", () => {
    const gates: readonly Gate[] = [
      { kpi: "collection-rate", below: 0.85, effect: "deduct", value: 0.2, affects: "bonus" },
    ];
    const { amount, parts } = bonusIn([byScore], "2026Q1", "张三", { gates });
    expect(amount).toBe(24_000);
    expect(parts[0]?.figures.score).toBe(97.2);
    expect(parts[0]?.steps.at(-1)).toMatchObject({ code: "gate-deduct", amount: 24_000 });
  });

  it("with a supposed score answers what that score would pay", () => {
    const model = exampleModel({ bonuses: [byScore] });
    expect(bonusOf(model, personOf(model, "张三"), periodOf(model, "2026Q1"), 84.9).amount).toBe(20_000);
  });

  it("without a score says so, and pays nothing instead of something", () => {
    const { amount, parts } = bonusIn([byScore], "2026Q1", "王五", {
      settings: { ...examplePlan.settings, minimumCoverage: 0.9 },
    });
    expect(amount).toBeNull();
    expect(parts[0]?.missing).toBe("score");
  });
});

describe("The bonus bill", () => {
  it("is the same whatever share is pooled in the teams, and members of a team draw nearer", () => {
    const bills = [0, 0.3].map((teamShare) => {
      const model = exampleModel({ bonuses: [{ ...byScore, teamShare }] });
      return bonusBill(model, periodOf(model, "2026Q1"));
    });
    expect(bills[0]?.total).toBe(bills[1]?.total);
    const amounts = bills.map((bill) => bill.people.map(({ amount }) => amount));
    expect(amounts[0]).toEqual([30_000, 20_000, 0]);
    expect(amounts[1]).toEqual([28_500, 21_500, 0]);
  });

  it("is what everybody's own statement says", () => {
    const model = exampleModel({ bonuses: [{ ...byScore, teamShare: 0.25 }, commission] });
    const quarter = periodOf(model, "2026Q1");
    for (const { person, amount } of bonusBill(model, quarter).people) {
      expect(bonusOf(model, person, quarter).amount).toBe(amount);
    }
  });
});

it("Every step of a statement can be recomputed from what it prints", () => {
  const [part] = bonusIn([{ ...byScore, cap: 25_000, teamShare: 0.2 }], "2026Q1").parts;
  const sentences = (part?.steps ?? []).map(({ code, params }) => bonusWords["en-US"].steps[code](params));
  expect(sentences).toEqual([
    "Base 20,000 × coefficient 1.5 (score 97.2)",
    "Capped at 25,000",
    "20% goes to the team's pool: −5,000",
    "Out of the team's pool of 9,000 (2 people): +4,500",
  ]);
  expect(part?.steps.map(({ amount }) => amount)).toEqual([30_000, 25_000, 20_000, 24_500]);
});

describe("The bill if everybody attained every target just so far", () => {
  const kpiBonus: BonusPlan = {
    id: "payout",
    role: "rep",
    per: "quarter",
    mode: "payout",
    kpi: "revenue",
    base: 10_000,
    payouts: [
      { attainment: 0.8, payout: 0.5 },
      { attainment: 1, payout: 1 },
      { attainment: 1.2, payout: 2 },
    ],
  };

  it("pays at 100 % the full base, at 110 % what the curve gives, and nothing of it is what was really reached", () => {
    const model = exampleModel({ bonuses: [kpiBonus] });
    const quarter = periodOf(model, "2026Q1");
    const paid = bonusBill(model, quarter).people.filter(({ amount }) => amount !== null).length;
    expect(paid).toBeGreaterThan(0);
    expect(bonusBill(model, quarter, 1).total).toBeCloseTo(paid * 10_000);
    expect(bonusBill(model, quarter, 1.1).total).toBeCloseTo(paid * 15_000);
    expect(bonusBill(model, quarter, 0.5).total).toBe(0);
  });

  it("scores everybody 100 at 100 %, also on KPIs where less is better", () => {
    const model = exampleModel({ bonuses: [byScore] });
    const { people } = bonusBill(model, periodOf(model, "2026Q1"), 1);
    const scores = people.flatMap(({ parts }) => parts.map(({ figures }) => figures.score));
    expect(new Set(scores)).toEqual(new Set([100]));
  });
});
