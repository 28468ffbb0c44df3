import type { PaneServices } from "../services";
import type { PaneStore } from "../state/paneStore";

/** What every run works with. */
export interface RunContext extends Pick<PaneStore, "state" | "dispatch"> {
  readonly services: PaneServices;
  /** A number no run had before. */
  readonly nextRun: () => number;
}

/** Runs over a store: each asks the services and tells the store what came of it. */
export function createRunContext({ state, dispatch }: PaneStore, services: PaneServices): RunContext {
  let last = 0;
  return { services, state, dispatch, nextRun: () => (last += 1) };
}
