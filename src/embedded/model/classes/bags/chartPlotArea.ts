import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child, stored } from "../../bag";

/** Excel.ChartPlotArea */
export const chartPlotAreaClass: HostClass<Bag> = {
  name: "ChartPlotArea",
  properties: {
    height: stored.number("height"),
    insideHeight: stored.number("insideHeight"),
    insideLeft: stored.number("insideLeft"),
    insideTop: stored.number("insideTop"),
    insideWidth: stored.number("insideWidth"),
    left: stored.number("left"),
    position: stored.oneOf("position", ["Automatic", "Custom"], "Automatic"),
    top: stored.number("top"),
    width: stored.number("width"),
  },
  objects: {
    format: child("format", "ChartPlotAreaFormat"),
  },
};
