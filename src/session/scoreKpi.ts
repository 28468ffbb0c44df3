import { reportsOf } from "../domain/roster/reportsOf";
import { pointsFor } from "../domain/scoring/pointsFor";
import { actualOf } from "./actuals";
import type { Model, ModelPerson } from "./model";
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
  const measured = rule.scope === "team" ? teamOf(model, person) : [person];
  const { value: actual, numerator, denominator } = actualOf(model, kpi, measured, days);
  const target = targetFor(model, question, kpi.kind);
  const scored = target ? pointsFor(kpi, actual, target, rule) : { attainment: null, points: null };
  return { kpi, rule, actual, numerator, denominator, target, ...scored };
}

function teamOf(model: Model, manager: ModelPerson): readonly ModelPerson[] {
  const ids = new Set(reportsOf(model.plan.people, manager.id));
  return model.people.filter((person) => ids.has(person.id));
}
