import type { Plan } from "../../domain/plan/plan";
import { weightTotal } from "../../domain/roles/weightTotals";
import type { IntakeResult } from "../../intake/intakeResult";
import { roleRules } from "./roleWeights";

/** The tabs that are not finished. */
export interface OpenPoints {
  readonly data: boolean;
  readonly roles: boolean;
  readonly targets: boolean;
}

/** Which tabs still need the manager: no data, weights that are not 100 % or people without a role, no targets. */
export function openPoints(plan: Plan, intake: IntakeResult): OpenPoints {
  const assigned = new Set(plan.assignments.map(({ person }) => person));
  return {
    data: intake.facts.span === null || intake.problems.some(({ severity }) => severity === "error"),
    roles:
      plan.roles.length === 0 ||
      plan.roles.some(
        ({ id }) =>
          !weightTotal(
            roleRules(plan, id).map(({ weight }) => weight),
            100,
          ).isWhole,
      ) ||
      plan.people.some(({ id }) => !assigned.has(id)),
    targets: plan.targets.length === 0,
  };
}
