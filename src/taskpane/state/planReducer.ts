import type { PaneAction } from "./paneAction";
import type { PaneState } from "./paneState";
import { change, redo, settle, startHistory, undo, type PlanHistory } from "./planHistory";

/** What changing the plan does to the pane. */
export function planReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "plan-changed":
      return withHistory(state, (history) => change(history, action.plan, action.about));
    case "plan-settled":
      return withHistory(state, settle);
    case "plan-undone":
      return withHistory(state, undo);
    case "plan-redone":
      return withHistory(state, redo);
    case "plan-chosen":
      return { ...state, importing: action.imported };
    case "plan-import-ended": {
      const ended = { ...state, importing: null };
      if (!action.plan) return ended;
      const plan = state.plan ? change(state.plan, action.plan, null) : startHistory(action.plan);
      return { ...ended, plan, writing: { kind: "idle" } };
    }
    default:
      return state;
  }
}

function withHistory(state: PaneState, edit: (history: PlanHistory) => PlanHistory): PaneState {
  if (!state.plan) return state;
  const plan = edit(state.plan);
  if (plan.present === state.plan.present) return plan === state.plan ? state : { ...state, plan };
  // A preview of another plan is no preview.
  return { ...state, plan, writing: state.writing.kind === "ready" ? { kind: "idle" } : state.writing };
}
