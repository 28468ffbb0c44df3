import type { FiscalCalendar, Period } from "../calendar/period";
import type { Kpi } from "../kpi/kpi";
import { sumExactly } from "../numbers/sumExactly";
import type { FoundTarget } from "./foundTarget";
import type { PersonId, Plan, RoleId, TargetScope } from "./plan";
import { reportsTarget } from "./reportsTarget";
import { scopeTarget } from "./scopeTarget";

/** Whose target for what is looked for. */
export interface TargetQuery {
  readonly person: PersonId;
  /** Her role in the period; null: none. */
  readonly role: RoleId | null;
  readonly team?: string | undefined;
  readonly kpi: Pick<Kpi, "id" | "kind">;
  readonly period: Period;
  readonly calendar: FiscalCalendar;
  /** `team`: the role measures this KPI on the person's reports; own when absent. */
  readonly measuredOn?: "own" | "team" | undefined;
}

/**
 * The target that holds for a person, a KPI and a period: the narrowest scope that has one (domain rules §2).
 *
 * Person → role → team → company. A role's target is each member's. A team's or the company's total is no person's
 * target: it holds for levels (rates, scores, days), and a team's total for what a manager is measured on; she falls back
 * to the sum of her reports' targets. A flow without a target of its own is the sum of its parts when these cover the
 * whole period; a level also repeats the target of a longer period; a distinct count has only its own.
 *
 * @returns null when nothing is set: the KPI is not assigned, which is not a target of 0
 *
 * @example findTarget(plan, { person: "张三", role: "rep", kpi: revenue, period: 2026Q1, calendar }) // January + February + March
 */
export function findTarget(plan: Plan, query: TargetQuery): FoundTarget | null {
  for (const scope of scopesFor(query)) {
    const found = scopeTarget(plan.targets, scope, query);
    if (found) return found;
  }
  return query.measuredOn === "team" && query.kpi.kind === "flow" ? sumOfReports(plan, query) : null;
}

function scopesFor({ person, role, team, kpi, measuredOn }: TargetQuery): readonly TargetScope[] {
  const isLevel = kpi.kind === "level";
  const scopes: TargetScope[] = [`person:${person}`];
  if (role !== null) scopes.push(`role:${role}`);
  if (team !== undefined && (isLevel || measuredOn === "team")) scopes.push(`team:${team}`);
  if (isLevel) scopes.push("company");
  return scopes;
}

function sumOfReports(plan: Plan, query: TargetQuery): FoundTarget | null {
  const values = reportsTarget(plan, query.person, query);
  return values.length === 0 ? null : { scope: `person:${query.person}`, how: "reports", value: sumExactly(values) };
}
