import type { ColumnMapping, Plan, SheetMapping } from "../../../domain/plan/plan";
import { useOpenPane } from "../../openPane";
import { mapColumn, mapSheet } from "../../planEdits/mapping";
import { readRun } from "../../runs/readRun";

/** Corrects what was guessed of the sheets: remembered in the plan, and the workbook is read again by it. */
export function useMapping(): {
  readonly column: (correction: ColumnMapping) => void;
  readonly sheet: (correction: SheetMapping) => void;
} {
  const { plan, edit, runs } = useOpenPane();
  const apply = (changed: Plan): void => {
    edit(changed);
    void readRun(runs, changed);
  };
  return {
    column: (correction) => {
      apply(mapColumn(plan, correction));
    },
    sheet: (correction) => {
      apply(mapSheet(plan, correction));
    },
  };
}
