import type { BonusPlan } from "../../domain/plan/bonusPlan";
import type { BonusChange } from "./bonusPlans";

/** From this amount, attainment (1 = 100 %) or score on, this rate, share of the base (1 = all of it) or coefficient. */
export type BonusPair = readonly [from: number, pays: number];

/** The steps of a bonus plan, whatever its way of reckoning calls them. */
export function pairsOf({ mode, tiers = [], payouts = [], coefficients = [] }: BonusPlan): readonly BonusPair[] {
  if (mode === "tiers") return tiers.map(({ from, rate }) => [from, rate]);
  if (mode === "payout") return payouts.map(({ attainment, payout }) => [attainment, payout]);
  return coefficients.map(({ score, coefficient }) => [score, coefficient]);
}

/** The change that gives a bonus plan other steps. @example pairsOf({ ...bonus, ...stepsWith(bonus, pairs) }) // pairs */
export function stepsWith({ mode }: Pick<BonusPlan, "mode">, pairs: readonly BonusPair[]): BonusChange {
  if (mode === "tiers") return { tiers: pairs.map(([from, rate]) => ({ from, rate })) };
  if (mode === "payout") return { payouts: pairs.map(([attainment, payout]) => ({ attainment, payout })) };
  return { coefficients: pairs.map(([score, coefficient]) => ({ score, coefficient })) };
}
