import { countWorkingDays } from "../domain/calendar/workingDays";
import { findTarget } from "../domain/plan/findTarget";
import { targetForShare, type FoundTarget } from "../domain/plan/foundTarget";
import { activeShare } from "../domain/roster/activeDays";
import { assignmentsOf } from "../domain/roster/assignmentsOf";
import type { Model } from "./model";
import type { KpiQuestion } from "./kpiQuestion";

/**
 * The target that holds for these days.
 *
 * A person's own flow target is for the whole period: a segment's part follows its share of working days. A role's target
 * is for a full member: who joins, leaves or works part time carries the active share of it.
 */
export function targetFor(
  model: Model,
  { person, role, rule, period, days, isPart }: KpiQuestion,
  kind: "flow" | "level" | "distinct",
): FoundTarget | null {
  const { plan, calendar, holidays } = model;
  const found = findTarget(plan, {
    person: person.id,
    role,
    team: person.team,
    kpi: { id: rule.kpi, kind },
    period,
    calendar,
    measuredOn: rule.scope,
  });
  if (found === null || found.how === "reports") return found;
  const whole = { from: period.start, to: period.end };
  if (found.scope.startsWith("role:")) {
    const inRole = assignmentsOf(plan.assignments, person.id).filter((assignment) => assignment.role === role);
    return targetForShare(found, kind, activeShare(inRole, person.id, whole, holidays));
  }
  const all = countWorkingDays(holidays, whole);
  return isPart && all > 0 ? targetForShare(found, kind, countWorkingDays(holidays, days) / all) : found;
}
