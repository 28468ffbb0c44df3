import type { BonusFigures } from "../../domain/incentives/bonusFigures";
import type { Cliff } from "../../domain/incentives/findCliffs";
import { ownBonus } from "../../domain/incentives/ownBonus";
import type { BonusPlan } from "../../domain/plan/bonusPlan";

/** What a bonus plan pays a full-time member, over what it goes by. */
export interface BonusCurve {
  /** What it goes by: the actual as an amount, the attainment, or the score. */
  readonly by: Cliff["by"];
  /** Ascending; the second is money, of a share of the target where `isOfTarget`. */
  readonly points: readonly BonusPoint[];
  /** A few points that say what the curve is like. */
  readonly readings: readonly BonusPoint[];
  /** No target is known: what tiers by attainment pay is a share of it, 0.02 = 2 %. */
  readonly isOfTarget: boolean;
}

/** At this amount, attainment or score, this bonus. */
export type BonusPoint = readonly [at: number, amount: number];

const samples = 120;
/** Stands in for a target that nobody knows: large, because bonuses are rounded to the cent. */
const unknownTarget = 1e8;
/** Just below a step, as a share of what is drawn. */
const hair = 1e-6;

/**
 * What a bonus plan pays, from nothing to well above where its last step begins; red lines and the team's pool aside.
 *
 * @param target - of a member in one of the bonus's periods, in the KPI's unit; null: not known
 * @example bonusCurve(payoutOfTenThousand, null).readings // [[0.8, 5000], [1, 10000], [1.2, 15000]]
 */
export function bonusCurve(bonus: BonusPlan, target: number | null): BonusCurve {
  const by = bonus.mode === "score" ? "score" : bonus.mode === "payout" ? "attainment" : (bonus.tiersBy ?? "amount");
  const isOfTarget = bonus.mode === "tiers" && by === "attainment" && target === null;
  const known = isOfTarget ? unknownTarget : target;
  const starts = startsOf(bonus);
  const last = lastDrawn(by, starts, known);
  const at = (x: number): BonusPoint => {
    const amount = ownBonus(bonus, figuresAt(by, x, known), []).amount ?? 0;
    return [x, isOfTarget ? amount / unknownTarget : amount];
  };
  const edges = starts.flatMap((start) => [start - hair * last, start]);
  const drawn = [...edges, ...Array.from({ length: samples + 1 }, (_, index) => (index / samples) * last)];
  return {
    by,
    points: drawn
      .filter((x) => x >= 0 && x <= last)
      .sort((a, b) => a - b)
      .map(at),
    readings: (by === "attainment" ? [0.8, 1, 1.2] : by === "score" ? starts : amountsRead(starts, known)).map(at),
    isOfTarget,
  };
}

/** Where each tier above nothing begins, and the target; without one, where the picture ends. */
const amountsRead = (starts: readonly number[], target: number | null): readonly number[] =>
  [...new Set([...starts.filter((start) => start > 0), target ?? lastDrawn("amount", starts, null)])].sort(
    (a, b) => a - b,
  );

/** Where tiers, points of the payout curve, or coefficients begin, ascending. */
function startsOf({ mode, tiers = [], payouts = [], coefficients = [] }: BonusPlan): readonly number[] {
  const starts =
    mode === "tiers"
      ? tiers.map(({ from }) => from)
      : mode === "payout"
        ? payouts.map(({ attainment }) => attainment)
        : coefficients.map(({ score }) => score);
  return [...starts].sort((a, b) => a - b);
}

function lastDrawn(by: BonusCurve["by"], starts: readonly number[], target: number | null): number {
  const last = Math.max(0, ...starts);
  if (by === "attainment") return Math.max(1.5, 1.1 * last);
  if (by === "score") return Math.max(110, 1.1 * last);
  return Math.max(1.25 * last, 1.25 * (target ?? 0)) || 1;
}

const figuresAt = (by: BonusCurve["by"], x: number, target: number | null): BonusFigures => ({
  presence: 1,
  target,
  score: by === "score" ? x : null,
  attainment: by === "attainment" ? x : by === "amount" && target ? x / target : null,
  actual: by === "amount" ? x : by === "attainment" && target !== null ? x * target : null,
});
