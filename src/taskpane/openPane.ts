import { useMemo } from "react";
import type { Plan } from "../domain/plan/plan";
import type { Model } from "../session/model";
import { usePane, type Pane } from "./paneContext";
import type { OpenedWorkbook } from "./services";
import { modelWith } from "./state/modelWith";

/** The pane once a workbook is open: with the workbook and the plan in hand. */
export interface OpenPane extends Pane {
  readonly opened: OpenedWorkbook;
  readonly plan: Plan;
  /** Goes on with a changed plan. @param about - see `PlanHistory` */
  readonly edit: (plan: Plan, about?: string) => void;
}

/** The pane of a tab. Tabs are only shown once a workbook is open. */
export function useOpenPane(): OpenPane {
  const pane = usePane();
  const { opened, plan } = pane.state;
  if (!opened || !plan) throw new Error("a tab was shown before a workbook was open");
  const edit = (changed: Plan, about?: string): void => {
    pane.dispatch({ type: "plan-changed", plan: changed, about: about ?? null });
  };
  return { ...pane, opened, plan: plan.present, edit };
}

/** The workbook seen through the plan in hand; worked out anew when either changes. */
export function useModel(): Model {
  const { opened, plan } = useOpenPane();
  return useMemo(() => modelWith(opened, plan), [opened, plan]);
}
