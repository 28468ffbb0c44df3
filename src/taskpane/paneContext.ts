import { createContext, use } from "react";
import type { PaneTexts } from "../i18n/words/paneTexts";
import type { RunContext } from "./runs/runContext";
import type { PaneServices } from "./services";
import type { PaneAction } from "./state/paneAction";
import type { PaneState } from "./state/paneState";

/** What every part of the pane may use. */
export interface Pane {
  readonly state: PaneState;
  readonly dispatch: (action: PaneAction) => void;
  readonly services: PaneServices;
  /** For the runs: reading, previewing, writing, removing. */
  readonly runs: RunContext;
  readonly words: PaneTexts;
}

/** Hands the pane down to its parts. */
export const PaneContext = createContext<Pane | null>(null);

/** The pane a part belongs to. */
export function usePane(): Pane {
  const pane = use(PaneContext);
  if (!pane) throw new Error("usePane needs a PaneContext around it");
  return pane;
}
