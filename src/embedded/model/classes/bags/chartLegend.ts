import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child, stored } from "../../bag";

/** Excel.ChartLegend */
export const chartLegendClass: HostClass<Bag> = {
  name: "ChartLegend",
  properties: {
    height: stored.number("height"),
    left: stored.number("left"),
    overlay: stored.flag("overlay"),
    position: stored.oneOf("position", ["Invalid", "Top", "Bottom", "Left", "Right", "Corner", "Custom"], "Right"),
    showShadow: stored.flag("showShadow"),
    top: stored.number("top"),
    visible: stored.flag("visible", true),
    width: stored.number("width"),
  },
  objects: {
    format: child("format", "ChartLegendFormat"),
    legendEntries: child("legendEntries", "ChartLegendEntryCollection"),
  },
};
