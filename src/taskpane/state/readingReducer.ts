import type { PaneAction } from "./paneAction";
import type { PaneState } from "./paneState";
import { inPercent } from "../planEdits/roleWeights";
import { startHistory } from "./planHistory";

/** What reading the workbook does to the pane. */
export function readingReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "read-started":
      return { ...state, reading: { kind: "running", run: action.run, done: 0, of: 0 } };
    case "read-went-on":
      return isRunning(state, action.run)
        ? { ...state, reading: { kind: "running", run: action.run, done: action.done, of: action.of } }
        : state;
    case "read-done": {
      if (!isRunning(state, action.run)) return state;
      const { opened } = action;
      // A workbook read again keeps the plan in hand with its steps back.
      const plan = state.plan ?? startHistory(inPercent(opened.model.plan));
      return { ...state, reading: { kind: "open" }, opened, plan };
    }
    case "read-failed":
      return isRunning(state, action.run) ? { ...state, reading: { kind: "failed", failure: action.failure } } : state;
    case "read-cancelled":
      return { ...state, reading: state.opened ? { kind: "outdated" } : { kind: "closed" } };
    case "workbook-edited":
      return state.reading.kind === "open" ? { ...state, reading: { kind: "outdated" } } : state;
    default:
      return state;
  }
}

const isRunning = ({ reading }: PaneState, run: number): boolean => reading.kind === "running" && reading.run === run;
