import type { Period } from "../domain/calendar/period";
import type { FairnessProblemCode } from "../domain/fairness/fairnessProblem";
import { weightWarnings } from "../domain/fairness/weightWarnings";
import { sumExactly } from "../domain/numbers/sumExactly";
import type { RoleKpi } from "../domain/plan/plan";
import type { Problem } from "../domain/problem";
import { mostPoints } from "../domain/scoring/mostPoints";
import { bonusBill } from "./bonuses";
import type { Model, ModelPerson } from "./model";
import { scorePeriod } from "./scorePeriod";

/** What other weights would do to somebody. */
export interface WeightEffect {
  readonly person: ModelPerson;
  readonly score: number | null;
  readonly otherScore: number | null;
  readonly rank: number | null;
  readonly otherRank: number | null;
}

/** Two weightings beside each other. */
export interface WeightComparison {
  /** In the plan's order. */
  readonly people: readonly WeightEffect[];
  /** People whose rank moves. */
  readonly moved: number;
  /** What the bonuses come to; 0 where the plan pays none. */
  readonly bill: number;
  readonly otherBill: number;
  /** `otherBill − bill` */
  readonly difference: number;
}

/**
 * What if the weights were others: whose rank moves, and what the bonuses would come to. Nothing is changed.
 *
 * @param weights - all rows of the plan that would hold instead
 */
export function compareWeights(model: Model, weights: readonly RoleKpi[], period: Period): WeightComparison {
  const other: Model = { ...model, plan: { ...model.plan, weights } };
  const [now, then] = [model, other].map((one) => scorePeriod(one, period));
  const people = (now ?? []).map(({ person, score, rank }, i): WeightEffect => {
    const changed = then?.[i];
    return { person, score, rank, otherScore: changed?.score ?? null, otherRank: changed?.rank ?? null };
  });
  const [bill, otherBill] = [bonusBill(model, period).total, bonusBill(other, period).total];
  return {
    people,
    moved: people.filter(({ rank, otherRank }) => rank !== otherRank).length,
    bill,
    otherBill,
    difference: sumExactly([otherBill, -bill]),
  };
}

/** What about the weights of each role is unfair or says nothing, by the results of a period. Problems: those of `weightWarnings`. */
export function weightFairness(model: Model, period: Period): readonly Problem<FairnessProblemCode>[] {
  const scores = scorePeriod(model, period);
  return model.plan.roles.flatMap((role) => {
    const segments = scores.flatMap(({ segments: all }) => all.filter((segment) => segment.role === role.id).slice(-1));
    const rules = model.plan.weights.filter((rule) => rule.role === role.id);
    const results = rules.flatMap((rule) => {
      const kpi = model.catalogue.find(({ id }) => id === rule.kpi);
      const rows = segments.map((segment) => segment.kpis.find((row) => row.kpi.id === rule.kpi));
      const target = rows.find((row) => row?.target)?.target;
      if (!kpi) return [];
      const most = mostPoints(kpi, target ?? {}, rule);
      return [{ kpi, weight: rule.weight, points: rows.map((row) => row?.points ?? null), mostPoints: most }];
    });
    return weightWarnings(role, results);
  });
}
