import { multiplyExactly } from "../numbers/multiplyExactly";
import { roundHalfAway } from "../numbers/roundHalfAway";
import { sumExactly } from "../numbers/sumExactly";
import type { BonusPayment } from "../plan/bonusPlan";

/** What is taken back when a sale falls away, and why no more. */
export interface Clawback {
  /** Money, ≥ 0, to the cent. */
  readonly amount: number;
  /** Bonus per unit of what it was first paid on. */
  readonly rate: number;
  /** What was paid and has not been taken back before. */
  readonly left: number;
}

/**
 * What is taken back of a bonus when a sale it was paid on falls away (domain rules §7): at the rate first paid, never
 * more than was paid.
 *
 * @param payments - all of one bonus, person and period, in the order they were made
 * @param returned - what fell away, in the unit of `basis`, ≥ 0
 * @returns null where nothing was paid, or the first payment does not say what it was paid on
 *
 * @example clawback([{ kind: "paid", amount: 740, basis: 38_000, … }], 10_000) // { amount: 194.74, … }: 740 / 38,000 of it
 */
export function clawback(payments: readonly BonusPayment[], returned: number): Clawback | null {
  const first = payments.find(({ kind }) => kind === "paid");
  if (!first?.basis) return null;
  const left = sumExactly(payments.map(({ kind, amount }) => (kind === "paid" ? amount : -amount)));
  const due = roundHalfAway(multiplyExactly([Math.max(0, returned), first.amount]) / first.basis, 2);
  return { amount: Math.max(0, Math.min(due, left)), rate: first.amount / first.basis, left };
}
