import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { stored } from "../../bag";

/** Excel.ChartLegendEntry */
export const chartLegendEntryClass: HostClass<Bag> = {
  name: "ChartLegendEntry",
  properties: {
    height: stored.fixed("height", 0),
    index: stored.fixed("index", 0),
    left: stored.fixed("left", 0),
    top: stored.fixed("top", 0),
    visible: stored.flag("visible", true),
    width: stored.fixed("width", 0),
  },
};
