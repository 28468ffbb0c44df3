import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Language } from "../i18n/problemText";
import { paneTexts } from "../i18n/words/paneTexts";
import { LookContext } from "./look/useFamilyColors";
import { themes } from "./look/theme";
import { useLook, type Look } from "./look/useLook";
import { PaneBody } from "./PaneBody";
import { PaneContext, PaneToolsContext } from "./paneContext";
import { createRunContext } from "./runs/runContext";
import type { PaneServices, PaneSettings } from "./services";
import { initialState } from "./state/paneState";
import { createPaneStore } from "./state/paneStore";
import { usePaneEffects } from "./usePaneEffects";

/** What the pane starts with. */
export interface PaneProps {
  readonly services: PaneServices;
  readonly settings: PaneSettings;
  /** Language of the host; what was chosen in the workbook comes first. */
  readonly hostLanguage: Language;
  /** What the host's theme says; null where it does not say. */
  readonly hostLook: Look | null;
}

/** The task pane: one store, one set of services, one look. */
export function Pane({ services, settings, hostLanguage, hostLook }: PaneProps) {
  const [store] = useState(() => createPaneStore(initialState(hostLanguage, settings)));
  const runs = useMemo(() => createRunContext(store, services), [store, services]);
  const state = useSyncExternalStore(store.subscribe, store.state);
  const words = useMemo(() => paneTexts(state.language), [state.language]);
  const look = useLook(state.settings.theme, hostLook);
  usePaneEffects(state, runs);
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = words.general.product;
  }, [state.language, words]);
  const { language } = state;
  const tools = useMemo(
    () => ({ dispatch: store.dispatch, services, runs, words, language }),
    [store, services, runs, words, language],
  );
  const pane = useMemo(() => ({ ...tools, state }), [tools, state]);
  return (
    <FluentProvider theme={themes[look]} style={{ height: "100%", colorScheme: look === "light" ? "light" : "dark" }}>
      <LookContext value={look}>
        <PaneToolsContext value={tools}>
          <PaneContext value={pane}>
            <PaneBody />
          </PaneContext>
        </PaneToolsContext>
      </LookContext>
    </FluentProvider>
  );
}
