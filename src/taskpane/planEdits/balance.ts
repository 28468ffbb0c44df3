import type { KpiId } from "../../domain/kpi/kpi";
import type { Plan, RoleId } from "../../domain/plan/plan";
import { scaleToHundred } from "../../domain/roles/scaleToHundred";
import { roleRules, setWeight, setWeights, weightKey } from "./roleWeights";

/**
 * A plan in which one weight is another and the role's other weights move so that the total stays 100 %.
 *
 * Locked weights stay. Where nothing is left to move, only the one weight changes, and the total says so.
 *
 * @example setBalanced(50 / 30 / 20, the first, 60, none locked) // 60 / 24 / 16
 */
export function setBalanced(plan: Plan, role: RoleId, kpi: KpiId, percent: number, locks: ReadonlySet<string>): Plan {
  const changed = setWeight(plan, role, kpi, percent);
  const rules = roleRules(changed, role);
  const locked = rules.map((rule) => rule.kpi === kpi || locks.has(weightKey(role, rule.kpi)));
  const scaled = scaleToHundred(
    rules.map(({ weight }) => weight),
    locked,
  );
  return scaled.ok ? setWeights(changed, role, scaled.value) : changed;
}
