import { multiplyExactly } from "../numbers/multiplyExactly";
import { sumExactly } from "../numbers/sumExactly";
import type { Problem } from "../problem";
import { fail, succeed, type Result } from "../result";
import type { IncentivesProblemCode } from "./incentivesProblem";

/** A tier: from this amount on, this rate. */
export interface Tier {
  readonly from: number;
  /** 0.02 = 2 %. */
  readonly rate: number;
}

/**
 * What a tier's rate is paid on: the part of the amount inside the tier, the whole amount, or the whole amount at a rate
 * that rises linearly between the tiers' starting points.
 */
export type TierMode = "marginal" | "whole" | "interpolated";

/**
 * What an amount earns under tiers of rates (domain rules §7).
 *
 * @param amount - sales or the like; below the first tier it earns nothing
 * @param tiers - ascending by `from`, n ≥ 1; each runs to the start of the next, left-closed
 *
 * Problems: `tiers-empty`, `tiers-unordered`, `tier-invalid`.
 *
 * @example tieredAmount(38_000, oneTwoThreePercent, "marginal") // 740: 100 + 400 + 240
 * @example tieredAmount(38_000, oneTwoThreePercent, "whole") // 1140: 3 % of everything
 */
export function tieredAmount(
  amount: number,
  tiers: readonly Tier[],
  mode: TierMode,
): Result<number, IncentivesProblemCode> {
  const problem = tiersProblem(tiers);
  if (problem) return fail(problem);
  if (mode === "marginal") return succeed(sumExactly(tierParts(amount, tiers).map((part) => part.earned)));
  return succeed(multiplyExactly([amount, tierRate(amount, tiers, mode)]));
}

/** The part of an amount that lies in one tier, and what it earns there. */
export interface TierPart extends Tier {
  /** Where the part ends: the next tier's start, or the amount. */
  readonly to: number;
  readonly earned: number;
}

/**
 * An amount cut at the tiers it reaches: each part earns its own tier's rate.
 *
 * @param tiers - ascending, as `tiersProblem` demands
 * @example tierParts(38_000, oneTwoThreePercent).map((part) => part.earned) // [100, 400, 240]
 */
export const tierParts = (amount: number, tiers: readonly Tier[]): readonly TierPart[] =>
  tiers
    .filter((tier) => amount >= tier.from)
    .map((tier, i) => {
      const to = Math.min(amount, tiers[i + 1]?.from ?? amount);
      return { ...tier, to, earned: multiplyExactly([sumExactly([to, -tier.from]), tier.rate]) };
    });

/** The rate that the whole of an amount earns; 0 below the first tier. */
export function tierRate(amount: number, tiers: readonly Tier[], mode: Exclude<TierMode, "marginal">): number {
  const last = tiers.findLastIndex((tier) => amount >= tier.from);
  const tier = tiers[last];
  if (!tier) return 0;
  const next = tiers[last + 1];
  if (mode === "whole" || !next) return tier.rate;
  return tier.rate + ((amount - tier.from) / (next.from - tier.from)) * (next.rate - tier.rate);
}

/** What keeps tiers from being used, or null. Problems: `tiers-empty`, `tiers-unordered`, `tier-invalid`. */
export function tiersProblem(tiers: readonly Tier[]): Problem<IncentivesProblemCode> | null {
  if (tiers.length === 0) return { code: "tiers-empty", severity: "error", params: {} };
  for (const [i, { from, rate }] of tiers.entries()) {
    if (!Number.isFinite(from) || !Number.isFinite(rate)) {
      return { code: "tier-invalid", severity: "error", params: { number: i + 1 } };
    }
    const before = tiers[i - 1]?.from ?? -Infinity;
    if (from <= before) {
      return { code: "tiers-unordered", severity: "error", params: { number: i + 1, value: from, before } };
    }
  }
  return null;
}
