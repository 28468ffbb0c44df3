import { multiplyExactly } from "../numbers/multiplyExactly";
import { sumExactly } from "../numbers/sumExactly";
import type { BonusPlan } from "../plan/bonusPlan";
import type { BonusStep } from "./bonusStep";
import type { BonusFigures, BonusGap } from "./bonusFigures";
import { payoutShare } from "./payoutShare";
import { scoreCoefficient } from "./scoreCoefficient";
import { tierParts, tierRate, type Tier } from "./tieredAmount";

/** Steps of what the curve pays, or what is missing for it. */
export type Earned = { readonly steps: readonly BonusStep[] } | { readonly missing: BonusGap };

/**
 * What a bonus plan's tiers, payout curve or coefficients pay, accelerator included; before gates and cap.
 *
 * @returns at least one step, the last with the whole amount
 */
export function earnedSteps(bonus: BonusPlan, figures: BonusFigures): Earned {
  if (bonus.mode === "score") return coefficientSteps(bonus, figures);
  const plain = bonus.mode === "payout" ? payoutSteps(bonus, figures) : tierSteps(bonus, figures);
  if ("missing" in plain) return plain;
  const { accelerator, acceleratesFrom } = bonus;
  if (accelerator === undefined || acceleratesFrom === undefined) return plain;
  return accelerated(bonus, figures, plain.steps, { times: accelerator, from: acceleratesFrom });
}

function coefficientSteps({ base = 0, coefficients = [] }: BonusPlan, { score, presence }: BonusFigures): Earned {
  if (score === null) return { missing: "score" };
  const coefficient = scoreCoefficient(coefficients, score);
  const own = multiplyExactly([base, presence]);
  const amount = multiplyExactly([own, coefficient]);
  return { steps: [{ code: "coefficient", params: { base: own, score, coefficient }, amount }] };
}

function payoutSteps({ base = 0, payouts = [] }: BonusPlan, { attainment, presence, target }: BonusFigures): Earned {
  if (attainment === null) return { missing: target === null ? "target" : "actual" };
  const payout = payoutShare(payouts, attainment);
  const own = multiplyExactly([base, presence]);
  const amount = multiplyExactly([own, payout]);
  return { steps: [{ code: "payout", params: { base: own, attainment, payout }, amount }] };
}

function tierSteps(bonus: BonusPlan, { actual, target }: BonusFigures): Earned {
  if (actual === null) return { missing: "actual" };
  const tiers = tiersFor(bonus, target);
  if (!tiers) return { missing: "target" };
  const { tierMode = "marginal" } = bonus;
  if (tierMode !== "marginal") {
    const rate = tierRate(actual, tiers, tierMode);
    return { steps: [{ code: "tier-rate", params: { actual, rate }, amount: multiplyExactly([actual, rate]) }] };
  }
  const steps: BonusStep[] = [];
  for (const { from, to, rate, earned } of tierParts(actual, tiers)) {
    const amount = sumExactly([steps.at(-1)?.amount ?? 0, earned]);
    steps.push({ code: "tier", params: { from, to, rate, earned }, amount });
  }
  return { steps: steps.length > 0 ? steps : [{ code: "tier-rate", params: { actual, rate: 0 }, amount: 0 }] };
}

/** Tiers that start at attainments start at their share of the target; null without one. */
function tiersFor({ tiers = [], tiersBy = "amount" }: BonusPlan, target: number | null): readonly Tier[] | null {
  if (tiersBy === "amount") return tiers;
  return target === null ? null : tiers.map(({ from, rate }) => ({ from: multiplyExactly([from, target]), rate }));
}

/** Everything earned above an attainment counts several times; what lies below it is as it was. */
function accelerated(
  bonus: BonusPlan,
  figures: BonusFigures,
  steps: readonly BonusStep[],
  { times, from }: { readonly times: number; readonly from: number },
): Earned {
  const { attainment, target } = figures;
  if (attainment === null || attainment <= from) return { steps };
  const start = target === null ? null : multiplyExactly([target, from]);
  const below =
    bonus.mode === "payout"
      ? payoutSteps(bonus, { ...figures, attainment: from })
      : tierSteps(bonus, { ...figures, actual: start });
  if ("missing" in below) return { steps };
  const earned = steps.at(-1)?.amount ?? 0;
  const above = sumExactly([earned, -(below.steps.at(-1)?.amount ?? 0)]);
  const extra = multiplyExactly([above, sumExactly([times, -1])]);
  const params = { attainment: from, times, above, extra };
  return { steps: [...steps, { code: "accelerator", params, amount: sumExactly([earned, extra]) }] };
}
