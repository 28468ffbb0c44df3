import type { FiscalCalendar, Period } from "../calendar/period";
import type { Kpi } from "../kpi/kpi";
import { reportsOf } from "../roster/reportsOf";
import { rolesDuring } from "../roster/rolesDuring";
import type { PersonId, Plan } from "./plan";
import { scopeTarget } from "./scopeTarget";

/** What the reports' targets are for. */
interface PeriodOfKpi {
  readonly kpi: Pick<Kpi, "id" | "kind">;
  readonly period: Period;
  readonly calendar: FiscalCalendar;
}

/**
 * The targets of everybody who reports to a manager, for a KPI and a period.
 *
 * A report who is herself measured on her own team is left out: her team's people are reports too, and count once.
 *
 * @returns one value for each report who has a target; none when nobody has
 */
export function reportsTarget(plan: Plan, manager: PersonId, query: PeriodOfKpi): readonly number[] {
  const ofTeams = new Set(
    plan.weights.filter((row) => row.kpi === query.kpi.id && row.scope === "team").map((row) => row.role),
  );
  const days = { from: query.period.start, to: query.period.end };
  return reportsOf(plan.people, manager).flatMap((person) => {
    const role = rolesDuring(plan.assignments, person, days).at(-1)?.role;
    if (role !== undefined && ofTeams.has(role)) return [];
    const own = scopeTarget(plan.targets, `person:${person}`, query);
    const found = own ?? (role === undefined ? null : scopeTarget(plan.targets, `role:${role}`, query));
    return found?.value === undefined ? [] : [found.value];
  });
}
