import { saveTargets } from "../../workflows/saveTargets";
import { modelWith } from "../state/modelWith";
import { isOutdated } from "../state/paneState";
import { targetsView } from "../steps/targets/targetsView";
import { readRun } from "./readRun";
import type { RunContext } from "./runContext";
import { previewRun } from "./writeRun";

/**
 * The one-click quarterly breakdown: reads the workbook unless it is as it was read, shares the target as the form (or the data) says,
 * and shows what would be written. Where something is missing, the Targets tab says what.
 */
export async function breakDownRun(context: RunContext): Promise<void> {
  const { state, dispatch } = context;
  if (!state().opened || isOutdated(state())) await readRun(context);
  const { opened, plan, targets } = state();
  if (!opened || !plan) return;
  const { shared, request, year } = targetsView(modelWith(opened, plan.present), targets);
  if (!shared?.ok || !request || shared.value.people.length === 0) {
    dispatch({ type: "screen-shown", screen: "targets" });
    return;
  }
  const saved = saveTargets(plan.present, request, shared.value.rows, shared.value.byHand);
  dispatch({ type: "plan-changed", plan: saved, about: null });
  dispatch({ type: "part-shown", part: "sheets" });
  dispatch({ type: "screen-shown", screen: "review" });
  await previewRun(context, saved, year);
}
