import type { Plan, Target } from "./plan";
import { planCalendar } from "./planCalendar";
import { finding, type PlanFinding } from "./planFinding";
import { targetDays } from "./targetDays";

/**
 * What is wrong with a plan's targets. A blank one is fine: its KPI is not assigned.
 *
 * Problems: `target-scope-unknown`, `person-not-in-plan`, `role-unknown`, `plan-period-unknown`, `target-duplicate`,
 * `target-range-reversed`, `tolerance-negative`.
 */
export function checkTargets(plan: Plan): readonly PlanFinding[] {
  const calendar = planCalendar(plan.settings);
  const people = new Set(plan.people.map(({ id }) => id));
  const roles = new Set(plan.roles.map(({ id }) => id));
  const seen = new Set<string>();
  return plan.targets.flatMap((target, i): readonly PlanFinding[] => {
    const at = `targets[${i}]`;
    const key = JSON.stringify([target.scope, target.kpi, target.period, target.within]);
    const isRepeated = seen.has(key);
    seen.add(key);
    const { scope, kpi, period } = target;
    return [
      ...checkScope(scope, people, roles, `${at}.scope`),
      ...(targetDays(target, calendar)
        ? []
        : [finding("plan-period-unknown", "error", `${at}.period`, { value: period })]),
      ...(isRepeated ? [finding("target-duplicate", "error", at, { scope, kpi, period })] : []),
      ...checkRange(target, at),
    ];
  });
}

function checkScope(
  scope: string,
  people: ReadonlySet<string>,
  roles: ReadonlySet<string>,
  argument: string,
): readonly PlanFinding[] {
  if (scope === "company") return [];
  const [, kind, id = ""] = /^(person|role|team):(.+)$/s.exec(scope) ?? [];
  if (kind === undefined) return [finding("target-scope-unknown", "error", argument, { value: scope })];
  if (kind === "person" && !people.has(id)) return [finding("person-not-in-plan", "error", argument, { value: id })];
  if (kind === "role" && !roles.has(id)) return [finding("role-unknown", "error", argument, { value: id })];
  return [];
}

function checkRange({ scope, kpi, low, high, tolerance }: Target, at: string): readonly PlanFinding[] {
  if (low !== undefined && high !== undefined && low > high) {
    return [finding("target-range-reversed", "error", `${at}.high`, { scope, kpi, low, high })];
  }
  if (tolerance === undefined || tolerance >= 0) return [];
  const argument = `${at}.tolerance`;
  return [{ code: "tolerance-negative", severity: "error", at: { argument }, params: { value: tolerance } }];
}
