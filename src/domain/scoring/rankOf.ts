/** Scores that differ by less are equal: the same sums taken in another order may differ by as much. */
const decimalsThatCount = 1e9;

/**
 * Ranks of scores: the best is 1, equal scores share the better rank and the next one skips (RANK.EQ).
 *
 * @param scores - not rounded; null has no score
 * @returns ranks in the same order; null where there is no score
 *
 * @example rankOf([88, 97, 88, null, 60]) // [2, 1, 2, null, 4]
 */
export function rankOf(scores: readonly (number | null)[]): readonly (number | null)[] {
  const keys = scores.map((score) => (score === null ? null : Math.round(score * decimalsThatCount)));
  const ranks = new Map<number, number>();
  const descending = keys.filter((key) => key !== null).sort((a, b) => b - a);
  descending.forEach((key, i) => ranks.set(key, ranks.get(key) ?? i + 1));
  return keys.map((key) => (key === null ? null : (ranks.get(key) ?? null)));
}
