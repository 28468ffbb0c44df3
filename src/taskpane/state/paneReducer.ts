import { readingReducer } from "./readingReducer";
import type { PaneAction } from "./paneAction";
import type { PaneState } from "./paneState";
import { planReducer } from "./planReducer";
import { writingReducer } from "./writingReducer";

/**
 * The pane after something happened.
 *
 * Reading, plan and writing each answer to their own actions; a changed plan or workbook also ends a preview, because
 * what it shows is no longer what would be written.
 */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "language-chosen":
      return { ...state, language: action.language, settings: { ...state.settings, language: action.language } };
    case "theme-chosen":
      return { ...state, settings: { ...state.settings, theme: action.theme } };
    case "people-kept-apart":
      return { ...state, settings: { ...state.settings, apart: [...(state.settings.apart ?? []), action.pair] } };
    case "screen-shown":
      return { ...state, screen: action.screen, notice: null };
    case "role-shown":
      return { ...state, role: action.role };
    case "weight-locked":
      return { ...state, locks: withLock(state.locks, action.key, action.locked) };
    case "balance-chosen":
      return { ...state, balances: action.balances };
    case "targets-formed":
      return { ...state, targets: { ...state.targets, ...action.form } };
    case "notice-shown":
      return { ...state, notice: action.failure };
    case "notice-closed":
      return { ...state, notice: null };
    default:
      return writingReducer(planReducer(readingReducer(state, action), action), action);
  }
}

function withLock(locks: ReadonlySet<string>, key: string, locked: boolean): ReadonlySet<string> {
  const changed = new Set(locks);
  if (locked) changed.add(key);
  else changed.delete(key);
  return changed;
}
