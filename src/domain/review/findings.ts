import type { ProblemParams } from "../problem";
import type { Baseline } from "./baseline";
import type { Strength } from "./judgeStrength";
import type { OneMore } from "./oneMore";

/**
 * What a scorecard says in words. The sentence is made in i18n from the code and its params.
 *
 * - `strength`, `weakness`: attainment beside the target, and `z` among `peers` where there are enough
 * - `rising`, `falling`: `trend` a period over the last `periods`
 * - `season`: the period usually is `season` times an average one
 * - `one-more`: `step` more is worth `points`
 * - `available`: `points` are still to be had
 */
export type FindingCode = "strength" | "weakness" | "rising" | "falling" | "season" | "one-more" | "available";

/** Something worth saying about a KPI of a person, with the numbers it rests on. */
export interface Finding {
  readonly code: FindingCode;
  /** The KPI's id. */
  readonly kpi: string;
  readonly params: ProblemParams;
}

/** What is known of a KPI of a person. */
export interface KpiStanding {
  readonly kpi: string;
  readonly attainment: number | null;
  readonly strength: Strength;
  /** Among the peers of the role; null with fewer than five. */
  readonly z: number | null;
  readonly peers: number;
  /** Points of the score still to be had, ≥ 0. */
  readonly available: number;
  readonly oneMore: OneMore | null;
  readonly baseline: Baseline;
  /** Whether more is better; trends of the others are good news when they fall. */
  readonly isHigherBetter: boolean;
}

/** A change a period that is worth a word: one in twenty. */
const notable = 0.05;
/** A season that is worth a word: a tenth off the average. */
const seasonal = 0.1;
/** Points that are worth a word. */
const fewestPoints = 0.05;

/**
 * What to say of a KPI: only what its numbers bear out, so a sentence changes or goes when its number does.
 *
 * @example findings({ attainment: 1.2, strength: "strength", z: 0.9, peers: 6, … })[0].code // "strength"
 */
export function findings(standing: KpiStanding): readonly Finding[] {
  const { kpi, attainment, strength, z, peers, available, oneMore, baseline } = standing;
  const { trend, season, periods } = baseline;
  const found: Finding[] = [];
  const say = (code: FindingCode, params: ProblemParams): unknown => found.push({ code, kpi, params });
  if (strength !== "neither" && attainment !== null) {
    say(strength, { attainment, peers, ...(z === null ? {} : { z }) });
  }
  if (trend !== null && Math.abs(trend) >= notable) {
    say(trend > 0 ? "rising" : "falling", { trend: Math.abs(trend), periods, good: isGood(standing, trend) ? 1 : 0 });
  }
  if (season !== null && Math.abs(season - 1) >= seasonal) say("season", { season });
  if (available >= fewestPoints) say("available", { points: available });
  if (oneMore && oneMore.points >= fewestPoints) say("one-more", { step: oneMore.step, points: oneMore.points });
  return found;
}

const isGood = ({ isHigherBetter }: KpiStanding, trend: number): boolean => trend > 0 === isHigherBetter;
