import type { PaneAction } from "./paneAction";
import { paneReducer } from "./paneReducer";
import type { PaneState } from "./paneState";

/** Holds the pane's state; runs that outlive a render read the newest from it. */
export interface PaneStore {
  readonly state: () => PaneState;
  readonly dispatch: (action: PaneAction) => void;
  /** @returns stops listening */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store around the pane's one reducer. */
export function createPaneStore(initial: PaneState): PaneStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (action) => {
      const next = paneReducer(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
