import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child, stored } from "../../bag";

/** Excel.ChartTrendlineLabel */
export const chartTrendlineLabelClass: HostClass<Bag> = {
  name: "ChartTrendlineLabel",
  properties: {
    autoText: stored.flag("autoText"),
    formula: stored.text("formula"),
    height: stored.fixed("height", 0),
    horizontalAlignment: stored.oneOf("horizontalAlignment", ["Center", "Left", "Right", "Justify", "Distributed"]),
    left: stored.number("left"),
    linkNumberFormat: stored.flag("linkNumberFormat"),
    numberFormat: stored.text("numberFormat"),
    text: stored.text("text"),
    textOrientation: stored.number("textOrientation"),
    top: stored.number("top"),
    verticalAlignment: stored.oneOf("verticalAlignment", ["Center", "Bottom", "Top", "Justify", "Distributed"]),
    width: stored.fixed("width", 0),
  },
  objects: {
    format: child("format", "ChartTrendlineLabelFormat"),
  },
};
