import { countWorkingDays } from "../domain/calendar/workingDays";
import type { Period } from "../domain/calendar/period";
import { roundHalfAway } from "../domain/numbers/roundHalfAway";
import { rolesDuring, type RoleSegment } from "../domain/roster/rolesDuring";
import { gatesMet } from "../domain/scoring/applyGates";
import { gradeOf } from "../domain/scoring/gradeOf";
import { rankOf } from "../domain/scoring/rankOf";
import { scoreOf } from "../domain/scoring/scoreOf";
import { segmentAverage } from "../domain/scoring/segmentAverage";
import type { Model, ModelPerson } from "./model";
import type { PersonScore, RankGroup, SegmentScore } from "./personScore";
import { scoreKpi } from "./scoreKpi";

/**
 * Scores everybody of the plan for a period and ranks them (domain rules §4, §5).
 *
 * A person who changed roles is scored segment by segment, averaged by working days. Ranks are taken on unrounded
 * scores; whoever has none, has no rank.
 *
 * @returns the people of the plan in its order
 */
export const scorePeriod = (model: Model, period: Period, rankIn: RankGroup = "all"): readonly PersonScore[] =>
  rankScores(
    model.people.map((person) => scorePerson(model, person, period)),
    rankIn,
  );

/** The same scores with ranks, in the same order. */
export function rankScores(scored: readonly PersonScore[], rankIn: RankGroup): readonly PersonScore[] {
  const groups = new Map<string, number[]>();
  scored.forEach(({ person, role }, place) => {
    const group = rankIn === "all" ? "" : rankIn === "role" ? (role ?? "") : (person.team ?? "");
    const places = groups.get(group);
    if (places) places.push(place);
    else groups.set(group, [place]);
  });
  const ranks = new Map<number, number | null>();
  for (const places of groups.values()) {
    const inGroup = rankOf(places.map((place) => scored[place]?.score ?? null));
    places.forEach((place, order) => ranks.set(place, inGroup[order] ?? null));
  }
  return scored.map((row, place) => ({ ...row, rank: ranks.get(place) ?? null }));
}

/** One person's score of a period, without a rank. */
export function scorePerson(model: Model, person: ModelPerson, period: Period): PersonScore {
  const { settings, assignments } = model.plan;
  const segments = rolesDuring(assignments, person.id, { from: period.start, to: period.end });
  const scored = segments.map((segment) => scoreSegment(model, person, period, segment, segments.length > 1));
  const current = scored.at(-1);
  const score = scored.length > 1 ? segmentAverage(scored) : (current?.score ?? null);
  const scoreRounded = score === null ? null : roundHalfAway(score, settings.scoreDecimals);
  return {
    person,
    role: current?.role ?? null,
    score,
    scoreRounded,
    coverage: averageCoverage(scored),
    grade: gradeOf(scoreRounded, settings.grades),
    rank: null,
    segments: scored,
  };
}

function scoreSegment(
  model: Model,
  person: ModelPerson,
  period: Period,
  { role, from, to }: RoleSegment,
  isPart: boolean,
): SegmentScore {
  const { plan, holidays } = model;
  // One role in the period: rows dated a day before the assignment or after it are still hers.
  const days = isPart ? { from, to } : { from: period.start, to: period.end };
  const rules = plan.weights.filter((rule) => rule.role === role);
  const all = rules.reduce((sum, rule) => sum + rule.weight, 0);
  const kpis = rules.flatMap((rule) => {
    const scored = scoreKpi(model, { person, role, rule, period, days, isPart });
    return scored ? [{ ...scored, weight: all === 0 ? 0 : rule.weight / all }] : [];
  });
  const assigned = kpis.filter((row) => row.target !== null);
  const parts = assigned.map(({ weight, points, rule }) => ({ weight, points, required: rule.required ?? false }));
  const actuals = new Map(kpis.map((row) => [row.kpi.id, row.actual]));
  const score = scoreOf(parts, {
    missing: plan.settings.missing,
    minimumCoverage: plan.settings.minimumCoverage,
    decimals: plan.settings.scoreDecimals,
    gates: gatesMet(plan.gates ?? [], role, (kpi) => actuals.get(kpi) ?? null),
  });
  return { ...score, role, days: { from, to }, workingDays: countWorkingDays(holidays, { from, to }), kpis };
}

function averageCoverage(segments: readonly SegmentScore[]): number {
  const [only] = segments;
  if (!only) return 0;
  const average = segmentAverage(segments.map(({ coverage, workingDays }) => ({ score: coverage, workingDays })));
  return segments.length === 1 ? only.coverage : (average ?? 0);
}
