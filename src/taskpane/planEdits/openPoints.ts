import type { Assignment, Person, Plan, RoleId } from "../../domain/plan/plan";
import { weightTotal } from "../../domain/roles/weightTotals";
import type { IntakeResult } from "../../intake/intakeResult";

/** The tabs that are not finished. */
export interface OpenPoints {
  readonly data: boolean;
  readonly roles: boolean;
  readonly targets: boolean;
}

/** Which tabs still need the manager: no data, weights that are not 100 % or people without a role, no targets. */
export const openPoints = (
  plan: Plan,
  intake: IntakeResult,
  isSomebodyWithout = isWithoutRole(plan.people, plan.assignments),
): OpenPoints => ({
  data: intake.facts.span === null || intake.problems.some(({ severity }) => severity === "error"),
  roles: plan.roles.length === 0 || isSomebodyWithout || !areWeightsWhole(plan),
  targets: plan.targets.length === 0,
});

/** Whether somebody has no role at all. */
export function isWithoutRole(people: readonly Person[], assignments: readonly Assignment[]): boolean {
  const assigned = new Set(assignments.map(({ person }) => person));
  return people.some(({ id }) => !assigned.has(id));
}

function areWeightsWhole({ roles, weights }: Plan): boolean {
  const byRole = new Map<RoleId, number[]>(roles.map(({ id }) => [id, []]));
  for (const { role, weight } of weights) byRole.get(role)?.push(weight);
  return [...byRole.values()].every((own) => weightTotal(own, 100).isWhole);
}
