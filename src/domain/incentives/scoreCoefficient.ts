import type { ScoreCoefficient } from "../plan/bonusPlan";

/**
 * What a score multiplies the base by: the coefficient of the highest step it reaches; below the lowest 0 (domain rules §7).
 *
 * @param coefficients - any order, left-closed
 * @param score - rounded, as it is shown
 *
 * @example scoreCoefficient([≥95 → 1.5, ≥85 → 1.2, ≥70 → 1, ≥60 → 0.7], 97.2) // 1.5
 */
export const scoreCoefficient = (coefficients: readonly ScoreCoefficient[], score: number): number =>
  coefficients.reduce<ScoreCoefficient | null>(
    (best, step) => (score >= step.score && (best === null || step.score > best.score) ? step : best),
    null,
  )?.coefficient ?? 0;
