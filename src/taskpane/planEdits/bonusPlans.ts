import type { KpiId } from "../../domain/kpi/kpi";
import type { BonusPlan, BonusPlanId } from "../../domain/plan/bonusPlan";
import type { Plan, RoleId } from "../../domain/plan/plan";

/** A change of a bonus plan: what is undefined goes back to how it is when nobody says anything. */
export type BonusChange = { readonly [Part in keyof Omit<BonusPlan, "id" | "role">]?: BonusPlan[Part] | undefined };

/** The bonus plans of a role, in the order of the plan. */
export const bonusesOf = (plan: Plan, role: RoleId): readonly BonusPlan[] =>
  (plan.bonuses ?? []).filter((bonus) => bonus.role === role);

/** What a new bonus plan begins with in each mode: numbers to type over, so that the picture shows something at once. */
const firstParts = {
  tiers: { tiers: [{ from: 0, rate: 0.01 }] },
  payout: {
    base: 10_000,
    payouts: [
      { attainment: 0.8, payout: 0.5 },
      { attainment: 1, payout: 1 },
      { attainment: 1.2, payout: 1.5 },
    ],
  },
  score: {
    base: 10_000,
    coefficients: [
      { score: 60, coefficient: 0.6 },
      { score: 80, coefficient: 1 },
      { score: 95, coefficient: 1.2 },
    ],
  },
} as const satisfies Record<BonusPlan["mode"], Partial<BonusPlan>>;

/** A plan in which a role has one bonus plan more: a quarter's payout by the attainment of a KPI. */
export function addBonus(plan: Plan, role: RoleId, kpi: KpiId): { readonly plan: Plan; readonly bonus: BonusPlanId } {
  const bonuses = plan.bonuses ?? [];
  const taken = new Set(bonuses.map(({ id }) => id));
  let number = 1;
  while (taken.has(`bonus-${number}`)) number += 1;
  const id = `bonus-${number}`;
  const bonus: BonusPlan = { id, role, per: "quarter", mode: "payout", kpi, ...firstParts.payout };
  return { plan: { ...plan, bonuses: [...bonuses, bonus] }, bonus: id };
}

/**
 * A plan in which a bonus plan is another; whatever its way of reckoning needs and it does not have yet, it gets.
 *
 * @param kpi - taken where the way of reckoning needs one and none is chosen
 * @example setBonus(plan, "bonus-1", { mode: "tiers" }, "revenue") // with a first tier of 1 % from 0
 */
export const setBonus = (plan: Plan, id: BonusPlanId, change: BonusChange, kpi: KpiId): Plan => ({
  ...plan,
  bonuses: (plan.bonuses ?? []).map((bonus) => (bonus.id === id ? withChange(bonus, change, kpi) : bonus)),
});

/** A plan without a bonus plan; what was paid by it stays on record. */
export const removeBonus = (plan: Plan, id: BonusPlanId): Plan => ({
  ...plan,
  bonuses: (plan.bonuses ?? []).filter((bonus) => bonus.id !== id),
});

function withChange(bonus: BonusPlan, change: BonusChange, kpi: KpiId): BonusPlan {
  const mode = change.mode ?? bonus.mode;
  const needed = mode === "score" ? {} : { kpi };
  const known = Object.entries({ ...bonus, ...change }).filter(([, value]) => value !== undefined);
  const { id, role, per } = bonus;
  return { ...firstParts[mode], ...needed, id, role, per, mode, ...Object.fromEntries(known) };
}
