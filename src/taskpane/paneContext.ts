import { createContext, use } from "react";
import type { Language } from "../i18n/problemText";
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

/** What stays the same while somebody works: a part that uses nothing else is not drawn anew with every key. */
export interface PaneTools extends Omit<Pane, "state"> {
  readonly language: Language;
}

/** Hands down what stays the same. */
export const PaneToolsContext = createContext<PaneTools | null>(null);

/** What stays the same in the pane that a part belongs to. */
export function usePaneTools(): PaneTools {
  const tools = use(PaneToolsContext);
  if (!tools) throw new Error("usePaneTools needs a PaneToolsContext around it");
  return tools;
}

/** Hands the pane down to its parts. */
export const PaneContext = createContext<Pane | null>(null);

/** The pane a part belongs to. */
export function usePane(): Pane {
  const pane = use(PaneContext);
  if (!pane) throw new Error("usePane needs a PaneContext around it");
  return pane;
}
