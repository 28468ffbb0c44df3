import type { PaneAction } from "./paneAction";
import type { PaneState, Writing } from "./paneState";

/** What preparing, writing and removing sheets does to the pane. */
export function writingReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "preview-started":
      return { ...state, writing: { kind: "preparing", run: action.run } };
    case "write-started":
      return { ...state, writing: writingOf(action.run, action.preview) };
    case "remove-started":
      return { ...state, writing: { kind: "removing", run: action.run, sheets: action.sheets } };
    case "write-stopping":
      return state.writing.kind === "writing" ? { ...state, writing: { ...state.writing, isStopping: true } } : state;
    case "preview-done":
    case "write-went-on":
    case "write-stale":
    case "write-done":
    case "remove-done":
    case "write-failed": {
      const { writing } = state;
      return "run" in writing && writing.run === action.run ? { ...state, writing: step(writing, action) } : state;
    }
    default:
      return state;
  }
}

const writingOf = (run: number, preview: Extract<Writing, { kind: "writing" }>["preview"]): Writing => ({
  kind: "writing",
  run,
  preview,
  done: 0,
  sheet: preview.drafts[0]?.name ?? "",
  isStopping: false,
});

type Step = Extract<
  PaneAction,
  { type: "preview-done" | "write-went-on" | "write-stale" | "write-done" | "remove-done" | "write-failed" }
>;

function step(writing: Writing, action: Step): Writing {
  switch (action.type) {
    case "preview-done":
      return { kind: "ready", preview: action.preview };
    case "write-went-on":
      return writing.kind === "writing" ? { ...writing, done: action.done, sheet: action.sheet } : writing;
    case "write-stale":
      return { kind: "stale" };
    case "write-done":
      return { kind: "done", sheets: action.sheets };
    case "remove-done":
      return { kind: "removed", sheets: action.sheets };
    case "write-failed":
      return { kind: "failed", failure: action.failure };
  }
}
