import type { FiscalCalendar, Period } from "../domain/calendar/period";
import type { Kpi } from "../domain/kpi/kpi";
import type { PersonId, Plan } from "../domain/plan/plan";
import { scopeTarget } from "../domain/plan/scopeTarget";

/**
 * The yearly targets that somebody set: typed in the pane, found in a sheet, or written into the plan. A share of a
 * breakdown is not among them, locked or not.
 *
 * @param year - targets of its quarters, months or weeks count where they cover it whole
 * @returns by person; empty when every target was shared out
 */
export function handSetTargets(
  { targets, people }: Pick<Plan, "targets" | "people">,
  kpi: Kpi,
  year: Period,
  calendar: FiscalCalendar,
): ReadonlyMap<PersonId, number> {
  const own = targets.filter((target) => target.kpi === kpi.id && target.origin !== "allocated");
  if (own.length === 0) return new Map();
  return new Map(
    people.flatMap(({ id }) => {
      const value = scopeTarget(own, `person:${id}`, { kpi, period: year, calendar })?.value;
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
}
