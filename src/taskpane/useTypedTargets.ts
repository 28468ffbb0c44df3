import { useMemo } from "react";
import { handEdits, type SheetEdits } from "../workflows/handEdits";
import { useModel, useOpenPane } from "./openPane";

/** What was typed into the breakdown sheets and is not in the plan; worked out anew when either changes. */
export function useTypedTargets(): readonly SheetEdits[] {
  const { opened } = useOpenPane();
  const model = useModel();
  return useMemo(() => handEdits(model, opened.generated), [model, opened]);
}
