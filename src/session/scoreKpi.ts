import { pointsFor } from "../domain/scoring/pointsFor";
import { actualOf, measuredPeople } from "./actuals";
import type { Model } from "./model";
import type { KpiQuestion } from "./kpiQuestion";
import type { KpiScore } from "./personScore";
import { targetFor } from "./targetFor";

/**
 * Actual, target, attainment and points of one KPI of a person in a role.
 *
 * @returns null when the plan names a KPI that is in no catalogue
 */
export function scoreKpi(model: Model, question: KpiQuestion): Omit<KpiScore, "weight"> | null {
  const { person, rule, days } = question;
  const kpi = model.catalogue.find((candidate) => candidate.id === rule.kpi);
  if (!kpi) return null;
  const { value: actual, numerator, denominator } = actualOf(model, kpi, measuredPeople(model, person, rule), days);
  const target = targetFor(model, question, kpi.kind);
  const scored = target ? pointsFor(kpi, actual, target, rule) : { attainment: null, points: null };
  return { kpi, rule, actual, numerator, denominator, target, ...scored };
}
