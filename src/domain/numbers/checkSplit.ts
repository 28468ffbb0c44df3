import type { Problem } from "../problem";
import { alignDecimals } from "./decimal";
import type { NumbersProblemCode } from "./numbersProblem";

/** Above this many steps a double can no longer tell neighbouring parts apart once they are added up. */
export const mostSteps = 2 ** 51;

/**
 * Finds what keeps a total from being split in steps.
 *
 * @param total - the amount; any sign
 * @param step - smallest difference allowed
 * @returns the first problem, or null
 *
 * Problems: `step-invalid`, `total-invalid`, `total-too-large`.
 */
export function checkTotal(total: number, step: number): Problem<NumbersProblemCode> | null {
  if (!Number.isFinite(step) || step <= 0) return numbersProblem("step-invalid", { step: String(step) });
  if (!Number.isFinite(total)) return numbersProblem("total-invalid", { value: String(total) });
  const [amount = 0n, size = 1n] = alignDecimals([Math.abs(total), step]).digits;
  return amount > size * BigInt(mostSteps) ? numbersProblem("total-too-large", { total, step }) : null;
}

/**
 * Finds the first weight that cannot be a share.
 *
 * Problems: `weights-empty`, `weight-invalid`, `weight-negative`.
 */
export function checkWeights(weights: readonly number[]): Problem<NumbersProblemCode> | null {
  if (weights.length === 0) return numbersProblem("weights-empty", {});
  for (const [index, weight] of weights.entries()) {
    const params = { position: index + 1, value: Number.isFinite(weight) ? weight : String(weight) };
    if (!Number.isFinite(weight)) return numbersProblem("weight-invalid", params);
    if (weight < 0) return numbersProblem("weight-negative", params);
  }
  return null;
}

/** A problem of this layer; all of them prevent the result. */
export const numbersProblem = (code: NumbersProblemCode, params: Problem["params"]): Problem<NumbersProblemCode> => ({
  code,
  severity: "error",
  params,
});
