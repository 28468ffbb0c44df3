import { multiplyExactly } from "../numbers/multiplyExactly";
import { roundHalfAway } from "../numbers/roundHalfAway";
import { sumExactly } from "../numbers/sumExactly";
import type { BonusPlan } from "../plan/bonusPlan";
import type { Gate } from "../plan/plan";
import type { BonusFigures, BonusGap } from "./bonusFigures";
import type { BonusStep } from "./bonusStep";
import { earnedSteps } from "./earnedSteps";

/** A person's own bonus, before anything is shared in the team. */
export interface OwnBonus {
  /** Money, rounded to the cent once, ≥ 0; null: something is missing. */
  readonly amount: number | null;
  readonly steps: readonly BonusStep[];
  readonly missing?: BonusGap;
}

/** Decimals of money that is paid out. */
const cents = 2;

/**
 * A person's own bonus (domain rules §7): curve → gates → cap.
 *
 * @param gates - on the bonus, whose condition is met: deductions first, then the lowest cap, then zero
 * @returns the amount with every step; null where the actual, the target or the score that it needs is missing
 *
 * @example ownBonus(scoreBonus, { score: 97.2, … }, []) // 30000: base 20,000 × 1.5
 */
export function ownBonus(bonus: BonusPlan, figures: BonusFigures, gates: readonly Gate[]): OwnBonus {
  const earned = earnedSteps(bonus, figures);
  if ("missing" in earned) return { amount: null, steps: [], missing: earned.missing };
  const steps = [...earned.steps];
  const amount = (): number => steps.at(-1)?.amount ?? 0;
  for (const gate of inOrder(gates)) steps.push(gateStep(gate, amount()));
  if (bonus.cap !== undefined) {
    const cap = multiplyExactly([bonus.cap, figures.presence]);
    if (amount() > cap) steps.push({ code: "cap", params: { cap }, amount: cap });
  }
  return { amount: roundHalfAway(Math.max(0, amount()), cents), steps };
}

const order = ["deduct", "cap", "zero"] as const satisfies readonly Gate["effect"][];

const inOrder = (gates: readonly Gate[]): readonly Gate[] =>
  order.flatMap((effect) => gates.filter((gate) => gate.effect === effect));

function gateStep({ kpi, effect, value = effect === "cap" ? Infinity : 0 }: Gate, amount: number): BonusStep {
  if (effect === "zero") return { code: "gate-zero", params: { kpi }, amount: 0 };
  const left = effect === "cap" ? Math.min(amount, value) : multiplyExactly([amount, sumExactly([1, -value])]);
  return { code: `gate-${effect}`, params: { kpi, value }, amount: left };
}
