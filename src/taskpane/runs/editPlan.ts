import type { Plan } from "../../domain/plan/plan";
import type { PaneState } from "../state/paneState";
import type { RunContext } from "./runContext";

/**
 * Goes on with a changed plan, from the plan as it stands when somebody acts.
 *
 * @param about - see `PlanHistory`
 */
export function editPlan(
  { state, dispatch }: Pick<RunContext, "state" | "dispatch">,
  edit: (plan: Plan, state: PaneState) => Plan,
  about: string | null = null,
): void {
  const { plan } = state();
  if (plan) dispatch({ type: "plan-changed", plan: edit(plan.present, state()), about });
}
