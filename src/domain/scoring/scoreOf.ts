import { roundHalfAway } from "../numbers/roundHalfAway";
import type { Gate, MissingPolicy } from "../plan/plan";
import { applyGates } from "./applyGates";
import { countedPoints } from "./countedPoints";
import { reaches } from "./reaches";

/** One KPI of a scorecard, as far as the score is concerned. */
export interface ScorePart {
  /** Any scale, the same for all parts, ≥ 0. */
  readonly weight: number;
  /** Null when the actual is missing. */
  readonly points: number | null;
  /** Missing points count 0, whatever the policy. */
  readonly required?: boolean;
}

/** The plan's rules for a score. */
export interface ScoreRules {
  readonly missing: MissingPolicy;
  /** Smallest share of weight with data, 0–1. */
  readonly minimumCoverage: number;
  /** Decimals of the rounded score. */
  readonly decimals: number;
  /** Gates whose condition is met. */
  readonly gates?: readonly Gate[];
}

/** Why there is no score: nothing carries weight, a KPI has no data and the plan refuses that, or too little has data. */
export type ScoreRefusal = "no-weight" | "data-missing" | "coverage-low";

/** A score, or why there is none. */
export interface Score {
  /** After gates, not rounded: what ranks are taken on. Null: no score. */
  readonly score: number | null;
  /** Rounded once, half away from zero: what is shown and graded. */
  readonly scoreRounded: number | null;
  /** Weight with data over all weight, 0–1. */
  readonly coverage: number;
  readonly refusal?: ScoreRefusal;
}

/**
 * The weighted score of a scorecard: `Σ w·p / Σ w` over the KPIs that have data (domain rules §4).
 *
 * KPIs without data are left out, count 0, or refuse the score, as the policy says; required ones count 0. They are
 * without data for the coverage all the same. Then gates, then rounding.
 *
 * @param parts - KPIs that are assigned; a KPI with a blank target is not among them
 *
 * @example scoreOf([{ weight: 0.9, points: 96.67 }, { weight: 0.1, points: null }], rules) // coverage 0.9, score 96.67
 */
export function scoreOf(parts: readonly ScorePart[], rules: ScoreRules): Score {
  const weighted = parts.filter((part) => part.weight > 0);
  const all = totalOf(weighted);
  const coverage = all === 0 ? 0 : totalOf(weighted.filter((part) => part.points !== null)) / all;
  const counted = weighted.filter((part) => countedPoints(part, rules.missing) !== null);
  const refusal = refusalOf(weighted, counted, coverage, rules);
  if (refusal) return { score: null, scoreRounded: null, coverage, refusal };
  const points = counted.reduce((sum, part) => sum + part.weight * (part.points ?? 0), 0) / totalOf(counted);
  const score = applyGates(points, rules.gates ?? []);
  return { score, scoreRounded: roundHalfAway(score, rules.decimals), coverage };
}

function refusalOf(
  weighted: readonly ScorePart[],
  counted: readonly ScorePart[],
  coverage: number,
  rules: ScoreRules,
): ScoreRefusal | null {
  if (weighted.length === 0) return "no-weight";
  if (rules.missing === "error" && counted.length < weighted.length) return "data-missing";
  return counted.length === 0 || !reaches(coverage, rules.minimumCoverage) ? "coverage-low" : null;
}

const totalOf = (parts: readonly ScorePart[]): number => parts.reduce((sum, part) => sum + part.weight, 0);
