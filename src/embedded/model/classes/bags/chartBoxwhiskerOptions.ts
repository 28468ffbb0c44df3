import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { stored } from "../../bag";

/** Excel.ChartBoxwhiskerOptions */
export const chartBoxwhiskerOptionsClass: HostClass<Bag> = {
  name: "ChartBoxwhiskerOptions",
  properties: {
    quartileCalculation: stored.oneOf("quartileCalculation", ["Inclusive", "Exclusive"]),
    showInnerPoints: stored.flag("showInnerPoints"),
    showMeanLine: stored.flag("showMeanLine"),
    showMeanMarker: stored.flag("showMeanMarker"),
    showOutlierPoints: stored.flag("showOutlierPoints"),
  },
};
