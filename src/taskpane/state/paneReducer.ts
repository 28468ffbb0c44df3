import { readingReducer } from "./readingReducer";
import type { PaneAction } from "./paneAction";
import type { PaneState } from "./paneState";
import { planReducer } from "./planReducer";
import { writingReducer } from "./writingReducer";

/**
 * The pane after something happened.
 *
 * Reading, plan and writing each answer to their own actions; a changed plan, workbook or choice also ends a preview, because
 * what it shows is no longer what would be written.
 */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "language-chosen":
      return { ...state, language: action.language, settings: { ...state.settings, language: action.language } };
    case "theme-chosen":
      return { ...state, settings: { ...state.settings, theme: action.theme } };
    case "targets-taken-over":
      return { ...state, settings: { ...state.settings, taken: [...(state.settings.taken ?? []), action.hash] } };
    case "people-kept-apart":
      return { ...state, settings: { ...state.settings, apart: [...(state.settings.apart ?? []), action.pair] } };
    case "screen-shown":
      return { ...state, screen: action.screen, notice: null };
    case "role-shown":
      return { ...state, role: action.role };
    case "weight-locked":
      return { ...state, locks: withMember(state.locks, action.key, action.locked) };
    case "balance-chosen":
      return { ...state, balances: action.balances };
    case "part-shown":
      return { ...state, part: action.part };
    case "signer-named":
      return { ...state, signer: action.name };
    case "report-chosen": {
      const reports = withMember(state.reports, action.report, action.chosen);
      return { ...state, reports, writing: state.writing.kind === "ready" ? { kind: "idle" } : state.writing };
    }
    case "own-sheets-found":
      return state.own && state.own.run > action.run
        ? state
        : { ...state, own: { run: action.run, sheets: action.sheets } };
    case "sheet-kept":
      return { ...state, keep: withMember(state.keep, action.name, action.kept) };
    case "targets-formed":
      return { ...state, targets: { ...state.targets, ...action.form } };
    case "formulas-done":
      return { ...state, formulas: action.done };
    case "wait-changed":
      return { ...state, isWaiting: action.isWaiting };
    case "notice-shown":
      return { ...state, notice: action.failure };
    case "notice-closed":
      return { ...state, notice: null };
    default:
      return writingReducer(planReducer(readingReducer(state, action), action), action);
  }
}

function withMember<Member>(all: ReadonlySet<Member>, one: Member, isIn: boolean): ReadonlySet<Member> {
  const changed = new Set(all);
  if (isIn) changed.add(one);
  else changed.delete(one);
  return changed;
}
