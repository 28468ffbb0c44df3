import { multiplyExactly } from "../numbers/multiplyExactly";
import { roundHalfAway } from "../numbers/roundHalfAway";
import { splitExactly } from "../numbers/splitExactly";
import { sumExactly } from "../numbers/sumExactly";
import type { BonusStep } from "./bonusStep";

/** A member of a team whose bonuses are pooled in part. */
export interface PoolMember {
  /** After curve, gates and cap, ≥ 0; null takes no part. */
  readonly amount: number | null;
  /** Days and hours she was there, 0–1: what the pool is shared by. */
  readonly presence: number;
}

/** What a member ends up with. */
export interface PooledBonus {
  readonly amount: number | null;
  readonly steps: readonly BonusStep[];
}

const cent = 0.01;

/**
 * Shares a part of a team's bonuses among its members: `(1 − t)·own + t·team's` (domain rules §7).
 *
 * The team's is what all put into the pool, by presence, to the cent: the team's bill is what it was.
 *
 * @param share - t, 0–1
 * @returns one result a member, in their order
 *
 * @example poolInTeam([{ amount: 1000, presence: 1 }, { amount: 0, presence: 1 }], 0.2) // 900 and 100
 */
export function poolInTeam(members: readonly PoolMember[], share: number): readonly PooledBonus[] {
  const given = members.map(({ amount }) => (amount === null ? 0 : roundHalfAway(multiplyExactly([amount, share]), 2)));
  const pool = sumExactly(given);
  const weights = members.map(({ amount, presence }) => (amount === null ? 0 : presence));
  const shares = weights.some((weight) => weight > 0) ? splitExactly(pool, weights, cent) : null;
  if (share === 0 || !shares?.ok) return members.map(({ amount }) => ({ amount, steps: [] }));
  return members.map(({ amount }, i): PooledBonus => {
    if (amount === null) return { amount, steps: [] };
    const kept = sumExactly([amount, -(given[i] ?? 0)]);
    const received = shares.value[i] ?? 0;
    const total = sumExactly([kept, received]);
    return {
      amount: total,
      steps: [
        { code: "pooled", params: { share, given: given[i] ?? 0 }, amount: kept },
        {
          code: "team",
          params: { received, pool, members: weights.filter((weight) => weight > 0).length },
          amount: total,
        },
      ],
    };
  });
}
