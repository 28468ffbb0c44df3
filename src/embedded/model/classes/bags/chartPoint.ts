import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child, stored } from "../../bag";

/** Excel.ChartPoint */
export const chartPointClass: HostClass<Bag> = {
  name: "ChartPoint",
  properties: {
    value: stored.fixed("value"),
    hasDataLabel: stored.flag("hasDataLabel"),
    markerBackgroundColor: stored.text("markerBackgroundColor"),
    markerForegroundColor: stored.text("markerForegroundColor"),
    markerSize: stored.number("markerSize"),
    markerStyle: stored.oneOf("markerStyle", [
      "Invalid",
      "Automatic",
      "None",
      "Square",
      "Diamond",
      "Triangle",
      "X",
      "Star",
      "Dot",
      "Dash",
      "Circle",
      "Plus",
      "Picture",
    ]),
  },
  objects: {
    dataLabel: child("dataLabel", "ChartDataLabel"),
    format: child("format", "ChartPointFormat"),
  },
};
