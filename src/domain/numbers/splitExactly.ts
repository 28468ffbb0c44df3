import { fail, succeed, type Result } from "../result";
import { checkTotal, checkWeights } from "./checkSplit";
import { alignDecimals, fromDecimal } from "./decimal";
import type { NumbersProblemCode } from "./numbersProblem";

/**
 * Split a total into parts that add up to it exactly.
 *
 * Each part first gets its proportional share rounded down to whole steps; left-over steps go one each to the
 * largest remainders, ties to the earlier part. What is less than a step goes to the largest part that has a
 * weight. A total below 0 is split as its size and negated. Shares are compared as exact fractions of the
 * decimals as written, so a tie is a tie.
 *
 * @param total - amount in the KPI's unit; any sign
 * @param weights - one share per part, each ≥ 0, any scale; n ≥ 1; all zero means equal shares
 * @param step - smallest difference allowed, same unit, > 0
 * @returns n amounts in the order of `weights`, whose sum is exactly `total`
 *
 * Problems: `weights-empty`, `weight-invalid`, `weight-negative`, `step-invalid`, `total-invalid`,
 * `total-too-large` (more than 2^51 steps).
 *
 * @example splitExactly(1_000_000, [1, 1, 1], 1) // [333334, 333333, 333333]: equal remainders, the first part wins
 * @example splitExactly(3_000_000, [21, 16, 22], 10_000) // [1070000, 810000, 1120000]
 * @see Hamilton's largest-remainder method
 */
export function splitExactly(
  total: number,
  weights: readonly number[],
  step: number,
): Result<number[], NumbersProblemCode> {
  const problem = checkWeights(weights) ?? checkTotal(total, step);
  if (problem) return fail(problem);
  const { digits, exponent } = alignDecimals([Math.abs(total), step]);
  const [amount = 0n, stepDigits = 1n] = digits;
  const parts = shareOut(amount, alignDecimals(usable(weights)).digits, stepDigits);
  const sign = total < 0 ? -1n : 1n;
  return succeed(parts.map((part) => fromDecimal({ digits: sign * part, exponent })));
}

const usable = (weights: readonly number[]): readonly number[] =>
  weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);

interface Part {
  readonly index: number;
  readonly weight: bigint;
  readonly remainder: bigint;
  steps: bigint;
}

/** Splits a whole amount ≥ 0 by whole weights, not all 0, into multiples of `step` and one residue. */
function shareOut(amount: bigint, weights: readonly bigint[], step: bigint): bigint[] {
  const divisor = weights.reduce((sum, weight) => sum + weight, 0n) * step;
  const parts = weights.map((weight, index): Part => {
    const share = amount * weight;
    const steps = share / divisor;
    return { index, weight, steps, remainder: share - steps * divisor };
  });
  const left = amount / step - parts.reduce((sum, part) => sum + part.steps, 0n);
  const byRemainder = left > 0n ? [...parts].sort(largerRemainderFirst) : [];
  for (const part of byRemainder.slice(0, Number(left))) part.steps++;
  const largest = parts.reduce((best, part) =>
    part.weight > 0n && (best.weight === 0n || part.steps > best.steps) ? part : best,
  );
  return parts.map((part) => part.steps * step + (part === largest ? amount % step : 0n));
}

const largerRemainderFirst = (a: Part, b: Part): number =>
  a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1;
