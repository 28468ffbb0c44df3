import { multiplyExactly } from "../numbers/multiplyExactly";
import { sumExactly } from "../numbers/sumExactly";
import type { BonusPlan } from "../plan/bonusPlan";

/** A point at which a bonus jumps: reaching it is worth much more than the unit that reaches it. */
export interface Cliff {
  /** What jumps: tiers go by amounts or attainments, payouts by attainments, coefficients by scores. */
  readonly by: "amount" | "attainment" | "score";
  readonly at: number;
  /** Money, of a full-time member's whole period; of tiers by attainment, per unit of the target. */
  readonly jump: number;
}

/**
 * Where a bonus plan has cliffs: tiers on the whole amount, steps of a payout curve, coefficients of a score.
 *
 * @returns ascending, without jumps of 0; marginal and interpolated tiers have none
 *
 * @example findCliffs(oneTwoThreePercentOnTheWhole) // at 10,000: 100; at 30,000: 300
 */
export function findCliffs(bonus: BonusPlan): readonly Cliff[] {
  const found =
    bonus.mode === "tiers" ? tierCliffs(bonus) : bonus.mode === "payout" ? payoutCliffs(bonus) : scoreCliffs(bonus);
  return found.filter(({ jump }) => jump !== 0).sort((a, b) => a.at - b.at);
}

function tierCliffs({ tiers = [], tierMode = "marginal", tiersBy = "amount" }: BonusPlan): Cliff[] {
  return tiers.flatMap(({ from, rate }, i): Cliff[] => {
    const before = tiers[i - 1]?.rate ?? 0;
    // The first tier of interpolated rates is stepped onto like that of whole ones; marginal ones begin at nothing.
    const jumps = tierMode === "whole" || (tierMode === "interpolated" && i === 0);
    return jumps ? [{ by: tiersBy, at: from, jump: multiplyExactly([from, sumExactly([rate, -before])]) }] : [];
  });
}

function payoutCliffs({ payouts = [], base = 0 }: BonusPlan): Cliff[] {
  return payouts.flatMap(({ attainment, payout }, i): Cliff[] => {
    const before = payouts[i - 1];
    const reached = before === undefined ? 0 : before.attainment === attainment ? before.payout : payout;
    return [{ by: "attainment", at: attainment, jump: multiplyExactly([base, sumExactly([payout, -reached])]) }];
  });
}

function scoreCliffs({ coefficients = [], base = 0 }: BonusPlan): Cliff[] {
  const ascending = [...coefficients].sort((a, b) => a.score - b.score);
  return ascending.map(({ score, coefficient }, i) => ({
    by: "score",
    at: score,
    jump: multiplyExactly([base, sumExactly([coefficient, -(ascending[i - 1]?.coefficient ?? 0)])]),
  }));
}
