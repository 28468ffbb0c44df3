import type { DayRange } from "../domain/calendar/period";
import type { Kpi } from "../domain/kpi/kpi";
import type { RoleKpi } from "../domain/plan/plan";
import { reportsOf } from "../domain/roster/reportsOf";
import type { MeasureValue } from "../facts/createFactEngine";
import type { FactRef } from "../facts/rowsBehind";
import type { Model, ModelPerson } from "./model";

const missing: MeasureValue = { value: null, numerator: null, denominator: null };

/**
 * The actual of one KPI for some people over some days, up to the as-of date.
 *
 * @param people - a team is measured as one: a ratio is Σ numerator / Σ denominator; `everybody` counts rows without a person too
 * @returns missing when the workbook has no rows the KPI could be measured from, or when the days lie after the as-of date
 */
export function actualOf(
  model: Model,
  kpi: Kpi,
  people: readonly ModelPerson[] | "everybody",
  range: DayRange,
): MeasureValue {
  if (!isMeasured(model, kpi) || model.asOf === null || range.from > model.asOf) return missing;
  const codes = people === "everybody" ? "all" : people.flatMap((person) => person.codes);
  return model.engine.measure(kpi.measure, codes, { from: range.from, to: Math.min(range.to, model.asOf) });
}

/**
 * The rows of the workbook behind an actual, each once, sheet by sheet: what a manager looks at when a number surprises her.
 *
 * @param people - as in `actualOf`
 * @returns 0-based rows of sheets; none where the actual is missing
 */
export function rowsBehindActual(
  model: Model,
  kpi: Kpi,
  people: readonly ModelPerson[] | "everybody",
  range: DayRange,
): readonly FactRef[] {
  if (!isMeasured(model, kpi) || model.asOf === null || range.from > model.asOf) return [];
  const codes = people === "everybody" ? "all" : people.flatMap((person) => person.codes);
  return model.engine.rowsBehind(kpi.measure, codes, { from: range.from, to: Math.min(range.to, model.asOf) });
}

/** Whether the workbook holds rows from which the KPI can be measured at all. */
export const isMeasured = (model: Model, kpi: Kpi): boolean => model.engine.canMeasure(kpi.measure);

/** The people whose rows a role's KPI is measured on: the person alone, or everybody who reports to her. */
export function measuredPeople(
  model: Model,
  person: ModelPerson,
  { scope }: Pick<RoleKpi, "scope">,
): readonly ModelPerson[] {
  if (scope !== "team") return [person];
  const ids = new Set(reportsOf(model.plan.people, person.id));
  return model.people.filter((candidate) => ids.has(candidate.id));
}
