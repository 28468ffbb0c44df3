import { splitAroundLocks } from "../numbers/splitAroundLocks";
import { sumExactly } from "../numbers/sumExactly";
import type { PlanProblemCode } from "../plan/planProblem";
import { fail, succeed, type Result } from "../result";
import { weightTotal } from "./weightTotals";

/** Weights are typed to 0.01 %. */
const step = 0.01;

/**
 * Scale weights so that they total 100 %: locked ones stay, the others keep their proportions.
 *
 * Weights that already total 100 % are kept as they are, however fine; else the others move to whole hundredths of a
 * percent by largest remainder. Others that are all 0 share what is left evenly.
 *
 * @param weights - in percent, each ≥ 0
 * @param locked - true where a weight must stay; shorter lists leave the rest open
 * @returns weights in percent in the same order, totalling 100
 *
 * Problems: `weights-locked-above` (locked ones alone exceed 100 %), `weights-locked-short` (all are locked).
 *
 * @example scaleToHundred([50, 30, 15], [true, false, false]) // [50, 33.33, 16.67]
 */
export function scaleToHundred(
  weights: readonly number[],
  locked: readonly boolean[] = [],
): Result<readonly number[], PlanProblemCode> {
  return weightTotal(weights, 100).isWhole ? succeed(weights) : shareHundred(weights, weights, locked);
}

/**
 * Share 100 % evenly: locked weights stay, the others get equal parts, the earlier ones the hundredths left over.
 *
 * Problems: those of {@link scaleToHundred}.
 *
 * @example shareEvenly([50, 30, 15]) // [33.34, 33.33, 33.33]
 */
export const shareEvenly = (
  weights: readonly number[],
  locked: readonly boolean[] = [],
): Result<readonly number[], PlanProblemCode> =>
  shareHundred(
    weights,
    weights.map(() => 1),
    locked,
  );

function shareHundred(
  weights: readonly number[],
  proportions: readonly number[],
  locked: readonly boolean[],
): Result<readonly number[], PlanProblemCode> {
  const held = weights.map((weight, i) => (locked[i] === true ? weight : null));
  const total = sumExactly(held.map((weight) => weight ?? 0));
  if (total > 100) return fail({ code: "weights-locked-above", severity: "error", params: { total: total / 100 } });
  const shared = splitAroundLocks(100, proportions, step, held);
  if (shared.ok) return shared;
  return fail({ code: "weights-locked-short", severity: "error", params: { total: total / 100 } });
}
