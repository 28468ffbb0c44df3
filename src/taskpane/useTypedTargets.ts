import { useMemo } from "react";
import { handEdits, type SheetEdits } from "../workflows/handEdits";
import { useModel, useOpenPane } from "./openPane";

/**
 * What was typed into the breakdown sheets and was not taken over yet; worked out anew when sheets or plan change. Where
 * others took a difference up, a sheet shows what they were until it is written again: that is no edit.
 */
export function useTypedTargets(): readonly SheetEdits[] {
  const { opened, state } = useOpenPane();
  const { taken } = state.settings;
  const model = useModel();
  return useMemo(
    () => handEdits(model, opened.generated).filter(({ hash }) => !taken?.includes(hash)),
    [model, opened, taken],
  );
}
