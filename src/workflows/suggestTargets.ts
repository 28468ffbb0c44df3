import { samePeriodLastYear } from "../domain/calendar/neighbourPeriods";
import { periodsWithin } from "../domain/calendar/periodsWithin";
import type { DayRange, Period } from "../domain/calendar/period";
import { addMonths } from "../domain/calendar/serialDay";
import type { Kpi } from "../domain/kpi/kpi";
import type { Steps } from "../intake/steps";
import { roundHalfAway } from "../domain/numbers/roundHalfAway";
import type { RoleKpi, Target } from "../domain/plan/plan";
import { assignmentsDuring } from "../domain/roster/assignmentsDuring";
import { actualOf, measuredPeople } from "../session/actuals";
import type { Model, ModelPerson } from "../session/model";

/**
 * A target for every KPI of every role that has none yet, from what the role's people did before.
 *
 * Rates, scores and days: the role's Σ/Σ over the twelve months up to the as-of date, for the whole year. Sums and
 * counts: what a member did on average in the same quarter a year ago, or in an average quarter of those twelve months.
 * Suggestions never overwrite a target: they fill what is blank, and their reason says where they come from.
 *
 * @param found - targets that stand already
 */
export function* suggestTargets(model: Model, year: Period, found: readonly Target[]): Steps<readonly Target[]> {
  const taken = new Set(found.map((target) => target.kpi));
  const targets: Target[] = [];
  for (const rule of model.plan.weights) {
    const kpi = model.catalogue.find((candidate) => candidate.id === rule.kpi);
    if (kpi && !taken.has(rule.kpi)) targets.push(...(yield* suggestFor(model, year, rule, kpi)));
    yield;
  }
  return targets;
}

function* suggestFor(model: Model, year: Period, rule: RoleKpi, kpi: Kpi): Steps<readonly Target[]> {
  const recent = twelveMonths(model);
  const scope = `role:${rule.role}` as const;
  const base = { scope, kpi: rule.kpi, origin: "allocated", reason: "history" } as const;
  if (kpi.kind === "level") {
    const { value } = actualOf(model, kpi, measuredIn(model, rule, recent), recent);
    return value === null ? [] : [{ ...base, period: year.id, value: tidyLevel(kpi, value) }];
  }
  // A manager's sums are her reports' targets added up; only what no report is measured on needs one of its own.
  if (rule.scope === "team" && isCarriedByReports(model, rule)) return [];
  const average = perMember(model, rule, kpi, recent);
  const targets: Target[] = [];
  for (const quarter of periodsWithin(model.calendar, year, "quarter")) {
    yield;
    const before = samePeriodLastYear(model.calendar, quarter);
    const value =
      perMember(model, rule, kpi, { from: before.start, to: before.end }) ?? (average === null ? null : average / 4);
    if (value !== null && value > 0) targets.push({ ...base, period: quarter.id, value: tidySum(kpi, value) });
  }
  return targets;
}

function twelveMonths(model: Model): DayRange {
  const to = model.asOf ?? 0;
  return { from: addMonths(to, -12) + 1, to };
}

const membersDuring = (model: Model, rule: RoleKpi, days: DayRange): readonly ModelPerson[] =>
  model.people.filter((person) =>
    assignmentsDuring(model.plan.assignments, person.id, days).some(({ assignment }) => assignment.role === rule.role),
  );

const measuredIn = (model: Model, rule: RoleKpi, days: DayRange): readonly ModelPerson[] => [
  ...new Set(membersDuring(model, rule, days).flatMap((member) => measuredPeople(model, member, rule))),
];

const isCarriedByReports = (model: Model, { kpi }: RoleKpi): boolean =>
  model.plan.weights.some((other) => other.kpi === kpi && other.scope !== "team");

/** What a member of the role did on average; null when the data does not reach back that far, or nobody was there. */
function perMember(model: Model, rule: RoleKpi, kpi: Kpi, days: DayRange): number | null {
  const span = model.intake.facts.span;
  const members = membersDuring(model, rule, days);
  if (!span || span.from > days.from || members.length === 0) return null;
  const values = members.map((person) => actualOf(model, kpi, measuredPeople(model, person, rule), days).value ?? 0);
  return values.reduce((sum, value) => sum + value, 0) / members.length;
}

/** Three significant digits, money to the cent and counts at least a whole one: a target people can remember. */
function tidySum(kpi: Kpi, value: number): number {
  const digits = 2 - Math.floor(Math.log10(value));
  return kpi.unit === "money"
    ? roundHalfAway(value, Math.min(2, digits))
    : Math.max(1, roundHalfAway(value, Math.min(0, digits)));
}

const tidyLevel = (kpi: Kpi, value: number): number => roundHalfAway(value, kpi.unit === "percent" ? 3 : 1);
