import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { stored } from "../../bag";

/** Excel.ChartPivotOptions */
export const chartPivotOptionsClass: HostClass<Bag> = {
  name: "ChartPivotOptions",
  properties: {
    showAxisFieldButtons: stored.flag("showAxisFieldButtons", true),
    showLegendFieldButtons: stored.flag("showLegendFieldButtons", true),
    showReportFilterFieldButtons: stored.flag("showReportFilterFieldButtons", true),
    showValueFieldButtons: stored.flag("showValueFieldButtons", true),
  },
};
