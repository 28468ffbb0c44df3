import { fail, succeed, type Result } from "../result";
import type { FairnessProblemCode } from "./fairnessProblem";

/** Weights from comparing duties two by two, and how well the comparisons agree with each other. */
export interface PairwiseWeights {
  /** In the order of the items; they total 1. */
  readonly weights: readonly number[];
  /** 0 = no contradiction; up to 0.1 is accepted, above it the comparisons should be looked at again. */
  readonly consistencyRatio: number;
}

/** Above this the comparisons contradict each other too much (Saaty). */
export const acceptedInconsistency = 0.1;

/** Mean consistency index of random comparisons of 1, 2, 3 … items (Saaty, 1980). */
const randomIndex = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];

/** Powers of the matrix after which the weights no longer move. */
const rounds = 100;

/**
 * Suggested weights from pairwise comparison (AHP): an aid that never overwrites a weight.
 *
 * The weights are the principal eigenvector of the comparisons; the consistency ratio is
 * `(λ − n)/(n − 1)` over that of random comparisons.
 *
 * @param comparisons - square: how many times as much item i matters as item j, 1/9–9; `[j][i]` is the reciprocal
 *
 * Problems: `comparisons-misshapen`, `comparison-invalid`.
 *
 * @example pairwiseWeights([[1, 3], [1 / 3, 1]]) // weights 0.75 and 0.25, consistency ratio 0
 */
export function pairwiseWeights(
  comparisons: readonly (readonly number[])[],
): Result<PairwiseWeights, FairnessProblemCode> {
  const size = comparisons.length;
  if (size === 0 || size > randomIndex.length || comparisons.some((row) => row.length !== size)) {
    return fail({
      code: "comparisons-misshapen",
      severity: "error",
      params: { items: size, most: randomIndex.length },
    });
  }
  const wrong = comparisons.flatMap((row, i) =>
    row.flatMap((value, j) => {
      const back = comparisons[j]?.[i] ?? NaN;
      return value > 0 && Math.abs(value * back - 1) < 1e-6
        ? []
        : [{ row: i + 1, column: j + 1, value: String(value) }];
    }),
  )[0];
  if (wrong) return fail({ code: "comparison-invalid", severity: "error", params: wrong });
  let weights: readonly number[] = comparisons.map(() => 1 / size);
  for (let round = 0; round < rounds; round++) weights = asShares(times(comparisons, weights));
  const product = times(comparisons, weights);
  const eigenvalue = product.reduce((sum, value, i) => sum + value / (weights[i] ?? 1), 0) / size;
  const index = size < 3 ? 0 : (eigenvalue - size) / (size - 1) / (randomIndex[size - 1] ?? 1);
  return succeed({ weights, consistencyRatio: Math.max(0, index) });
}

const times = (matrix: readonly (readonly number[])[], vector: readonly number[]): readonly number[] =>
  matrix.map((row) => row.reduce((sum, value, i) => sum + value * (vector[i] ?? 0), 0));

function asShares(values: readonly number[]): readonly number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => value / total);
}
