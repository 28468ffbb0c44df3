import { positionOf, yearPeriod } from "../domain/calendar/calendarPeriods";
import type { Plan, Target } from "../domain/plan/plan";
import type { Model } from "../session/model";
import { importedTargets } from "./importedTargets";

/**
 * Targets in the workbook's own sheets that the plan does not have: of people and KPIs without any, or imported before
 * and changed in the sheet since. What the manager set herself is not offered to be overwritten.
 */
export function foundTargets(model: Model): readonly Target[] {
  const { asOf, calendar, plan } = model;
  if (asOf === null) return [];
  const year = yearPeriod(calendar, positionOf(calendar, "year", asOf).year);
  const known = new Set(plan.targets.map(({ scope, kpi }) => JSON.stringify([scope, kpi])));
  const values = new Map(plan.targets.map((target) => [placeOf(target), target]));
  return importedTargets(model, year).filter((target) => {
    const present = values.get(placeOf(target));
    if (present) return present.origin === "imported" && present.value !== target.value;
    return !known.has(JSON.stringify([target.scope, target.kpi]));
  });
}

/** A plan with these targets, in place of those of the same scope, KPI and period. */
export function takeTargets(plan: Plan, targets: readonly Target[]): Plan {
  const taken = new Set(targets.map(placeOf));
  return { ...plan, targets: [...plan.targets.filter((target) => !taken.has(placeOf(target))), ...targets] };
}

const placeOf = ({ scope, kpi, period, within = "" }: Target): string => JSON.stringify([scope, kpi, period, within]);
