import type { KpiId } from "../../domain/kpi/kpi";
import { multiplyExactly } from "../../domain/numbers/multiplyExactly";
import type { Plan, RoleId, RoleKpi } from "../../domain/plan/plan";
import { weightTotal } from "../../domain/roles/weightTotals";

/** The rules of a role, in the order of the plan. */
export const roleRules = (plan: Plan, role: RoleId): readonly RoleKpi[] =>
  plan.weights.filter((rule) => rule.role === role);

/** The name of a weight among the pane's locks. */
export const weightKey = (role: RoleId, kpi: KpiId): string => JSON.stringify([role, kpi]);

/**
 * A plan whose weights are all percentages: a role that had shares (0.3) gets them times 100, however fine.
 *
 * The pane works in percent throughout, so that weights on their way through 0 are never taken for shares.
 *
 * @example inPercent(plan with weights 0.3 and 0.7).weights // 30 and 70
 */
export function inPercent(plan: Plan): Plan {
  const inShares = new Set(
    plan.roles
      .map((role) => role.id)
      .filter((role) => weightTotal(roleRules(plan, role).map((rule) => rule.weight)).whole === 1),
  );
  const weights = plan.weights.map((rule) =>
    inShares.has(rule.role) ? { ...rule, weight: multiplyExactly([rule.weight, 100]) } : rule,
  );
  return { ...plan, weights };
}

/** A plan in which one weight of a role is another. @param percent - ≥ 0 */
export const setWeight = (plan: Plan, role: RoleId, kpi: KpiId, percent: number): Plan => ({
  ...plan,
  weights: plan.weights.map((rule) => (rule.role === role && rule.kpi === kpi ? { ...rule, weight: percent } : rule)),
});

/**
 * A plan in which a role's weights are others, in the order of {@link roleRules}.
 *
 * @param percents - one for each rule of the role
 */
export function setWeights(plan: Plan, role: RoleId, percents: readonly number[]): Plan {
  let next = 0;
  const weights = plan.weights.map((rule) =>
    rule.role === role ? { ...rule, weight: percents[next++] ?? rule.weight } : rule,
  );
  return { ...plan, weights };
}

/** A plan in which a role has a KPI more, weighing 0 until the manager says otherwise. */
export const addKpi = (plan: Plan, role: RoleId, kpi: KpiId): Plan => ({
  ...plan,
  weights: [...plan.weights, { role, kpi, weight: 0 }],
});

/** A plan in which a role has a KPI less. */
export const removeKpi = (plan: Plan, role: RoleId, kpi: KpiId): Plan => ({
  ...plan,
  weights: plan.weights.filter((rule) => rule.role !== role || rule.kpi !== kpi),
});

/** A plan in which a role has the rules of another one, in place of its own. */
export const copyRules = (plan: Plan, role: RoleId, rules: readonly RoleKpi[]): Plan => ({
  ...plan,
  weights: [...plan.weights.filter((rule) => rule.role !== role), ...rules.map((rule) => ({ ...rule, role }))],
});
