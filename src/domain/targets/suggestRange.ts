import { smartStretch } from "./smartTest";

/** What a suggestion goes by; null is missing. */
export interface SuggestionBasis {
  /** The same period a year before; else the mean of the last four of its length. */
  readonly base: number | null;
  /** What the last four periods came to beside the four before them, −1 … : 0.1 = a tenth more. */
  readonly growth: number | null;
  /** Share of the customers that did not come back, 0–1. */
  readonly attrition: number | null;
  /** Best of the last four periods of this length. */
  readonly best: number | null;
}

/** A range to choose a target from, with what it was made of. It is shown beside a target and never takes its place. */
export interface SuggestedRange extends SuggestionBasis {
  readonly low: number;
  readonly high: number;
}

/** Growth beyond this, either way, says that something else changed. */
const mostGrowth = 0.5;

/**
 * A range for a target of a flow, from history, growth and attrition.
 *
 * Low: the base less the attrition that growth does not make up for, `base·(1 + min(0, g − attrition))`. High: the base
 * grown on, `base·(1 + max(0, g))`, but not above 1.1 × the best of the last four, so that the top passes the SMART test.
 *
 * @returns null without a base above 0
 *
 * @example suggestRange({ base: 100, growth: 0.1, attrition: 0.2, best: 120 }) // 90 to 110
 */
export function suggestRange(basis: SuggestionBasis): SuggestedRange | null {
  const { base, best } = basis;
  if (base === null || base <= 0) return null;
  const growth = Math.max(-mostGrowth, Math.min(mostGrowth, basis.growth ?? 0));
  const low = base * (1 + Math.min(0, growth - (basis.attrition ?? 0)));
  const high = Math.min(base * (1 + Math.max(0, growth)), best === null || best <= 0 ? Infinity : best * smartStretch);
  return { ...basis, low: Math.min(low, high), high };
}
