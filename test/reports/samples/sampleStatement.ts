import type { BonusFigures } from "../../../src/domain/incentives/bonusFigures";
import { ownBonus } from "../../../src/domain/incentives/ownBonus";
import { poolInTeam } from "../../../src/domain/incentives/poolInTeam";
import type { BonusPlan } from "../../../src/domain/plan/bonusPlan";
import type { Gate } from "../../../src/domain/plan/plan";
import { isGateMet } from "../../../src/domain/scoring/applyGates";
import type { ScorecardGate } from "../../../src/reports/reportInput";
import type { StatementInput, StatementPart } from "../../../src/reports/statement/statementInput";
import { header, kpiOf } from "./sampleReports";

const tiers = [
  { from: 0, rate: 0.01 },
  { from: 10_000, rate: 0.02 },
  { from: 30_000, rate: 0.03 },
];
const general = { role: "kam", per: "quarter" } as const;

/** Every way to earn a bonus. */
export const bonusWays = {
  marginal: { ...general, id: "marginal", mode: "tiers", kpi: "revenue", tiers, cap: 5000, teamShare: 0.2 },
  whole: {
    ...general,
    id: "whole",
    mode: "tiers",
    kpi: "revenue",
    tiers,
    tierMode: "whole",
    acceleratesFrom: 1,
    accelerator: 2,
  },
  interpolated: { ...general, id: "interpolated", mode: "tiers", kpi: "revenue", tiers, tierMode: "interpolated" },
  ofTarget: {
    ...general,
    id: "ofTarget",
    mode: "tiers",
    kpi: "revenue",
    tiersBy: "attainment",
    tiers: [
      { from: 0.5, rate: 0.01 },
      { from: 1, rate: 0.025 },
    ],
    acceleratesFrom: 0.9,
    accelerator: 1.5,
  },
  payout: {
    ...general,
    id: "payout",
    mode: "payout",
    kpi: "revenue",
    base: 20_000,
    payouts: [
      { attainment: 0.75, payout: 0.5 },
      { attainment: 1, payout: 1 },
      { attainment: 1.5, payout: 3 },
    ],
    acceleratesFrom: 1.2,
    accelerator: 2,
    cap: 50_000,
  },
  score: {
    ...general,
    id: "score",
    mode: "score",
    base: 20_000,
    coefficients: [
      { score: 95, coefficient: 1.5 },
      { score: 85, coefficient: 1.2 },
      { score: 70, coefficient: 1 },
      { score: 60, coefficient: 0.7 },
    ],
  },
} as const satisfies Record<string, BonusPlan>;

/** Figures of somebody whose revenue is 38,000 of 40,000, and whose score is 97.2. */
export const figures = (more: Partial<BonusFigures> = {}): BonusFigures => ({
  actual: 38_000,
  target: 40_000,
  attainment: 0.95,
  score: 97.2,
  presence: 1,
  ...more,
});

/** A bonus as the rules reckon it, before a team shares it. */
export function partOf(
  bonus: BonusPlan,
  own: BonusFigures = figures(),
  gates: readonly ScorecardGate[] = [],
  more: Partial<StatementPart> = {},
): StatementPart {
  const met = gates
    .filter((gate) => isGateMet(gate, gate.actual))
    .map(({ kpi, effect, value }): Gate => ({ kpi: kpi.id, effect, ...(value === undefined ? {} : { value }) }));
  const { amount, steps } = ownBonus(bonus, own, met);
  return {
    bonus,
    role: "大客户经理",
    ...(bonus.kpi === undefined ? {} : { kpi: kpiOf(bonus.kpi) }),
    period: "2026Q1",
    figures: own,
    gates,
    steps,
    amount,
    payments: [],
    ...more,
  };
}

/** Parts of one team, a share of each pooled. */
export function poolOf(parts: readonly StatementPart[], pool: string): readonly StatementPart[] {
  const share = parts[0]?.bonus.teamShare ?? 0;
  const members = parts.map(({ amount, figures: { presence } }) => ({ amount, presence }));
  return poolInTeam(members, share).map(({ amount, steps }, index) => {
    const part = parts[index] as StatementPart;
    return { ...part, pool, amount, steps: [...part.steps, ...steps] };
  });
}

/** Gates on a bonus of every kind, met and not met. */
export const bonusGates: readonly ScorecardGate[] = [
  { kpi: kpiOf("complaints"), actual: 4, above: 3, effect: "cap", value: 700 },
  { kpi: kpiOf("collection-rate"), actual: 0.4, below: 0.5, effect: "deduct", value: 0.1 },
  { kpi: kpiOf("dso"), actual: null, above: 100, effect: "zero" },
];

/** People who are paid in every way, in a pool and alone, with and without gaps, paid and taken back. */
export function sampleStatement(): StatementInput {
  const { marginal, ...others } = bonusWays;
  const pooled = poolOf(
    [
      partOf(marginal),
      partOf(marginal, figures({ actual: 29_999.99, presence: 0.5 }), bonusGates),
      partOf(marginal, figures({ actual: null, attainment: null })),
      partOf(marginal, figures({ actual: 1_000_000, presence: 0.731 })),
    ],
    "华东区",
  );
  const names = ["张三", "=1+1", "Maria Fernández-O'Brien", "王小明"];
  const rest = Object.values(others).map((bonus: BonusPlan) => [
    partOf(bonus),
    partOf(bonus, figures({ actual: 62_000, attainment: 1.55, score: 84.9 }), bonusGates),
  ]);
  return {
    header,
    periodLabel: "2026Q1",
    rules: Object.values(bonusWays).map((bonus: BonusPlan) => ({
      bonus,
      role: "大客户经理",
      ...(bonus.kpi === undefined ? {} : { kpi: kpiOf(bonus.kpi) }),
    })),
    people: [
      ...pooled.map((part, index) => ({
        person: names[index] ?? "",
        role: "大客户经理",
        team: "华东区",
        parts: [part],
      })),
      { person: "赵六", role: "大客户经理", parts: rest.flatMap(([one]) => one ?? []) },
      {
        person: "钱七",
        role: "大客户经理",
        team: "North & East",
        parts: [
          ...rest.flatMap(([, other]) => other ?? []),
          // Reached the range that is her target, of which no share can be taken.
          partOf({ ...bonusWays.whole, acceleratesFrom: 0.8 }, figures({ target: null, attainment: 1 }), [], {
            range: { low: 30_000, high: 50_000, tolerance: 10_000 },
          }),
          partOf(bonusWays.interpolated, figures(), [], {
            period: "2025Q4",
            payments: [
              { kind: "paid", bonus: "interpolated", person: "q", period: "2025Q4", amount: 1140, basis: 38_000 },
              {
                kind: "clawed-back",
                bonus: "interpolated",
                person: "q",
                period: "2025Q4",
                amount: 300,
                basis: 10_000,
                on: 46_120,
                reason: "退货",
              },
            ],
          }),
        ],
      },
    ],
  };
}
