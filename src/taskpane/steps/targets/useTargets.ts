import { useDeferredValue, useMemo } from "react";
import { useModel, useOpenPane } from "../../openPane";
import { targetsView, type TargetsView } from "./targetsView";

/** The targets as they would be with what the manager chose so far. */
export function useTargets(): TargetsView {
  const { state } = useOpenPane();
  const model = useModel();
  // Typing a total never waits for the people's shares.
  const form = useDeferredValue(state.targets);
  return useMemo(() => targetsView(model, form), [model, form]);
}
