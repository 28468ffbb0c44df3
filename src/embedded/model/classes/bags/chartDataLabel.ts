import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child, stored } from "../../bag";

/** Excel.ChartDataLabel */
export const chartDataLabelClass: HostClass<Bag> = {
  name: "ChartDataLabel",
  properties: {
    autoText: stored.flag("autoText", true),
    formula: stored.text("formula"),
    height: stored.fixed("height", 0),
    horizontalAlignment: stored.oneOf("horizontalAlignment", ["Center", "Left", "Right", "Justify", "Distributed"]),
    left: stored.number("left"),
    linkNumberFormat: stored.flag("linkNumberFormat"),
    numberFormat: stored.text("numberFormat"),
    position: stored.oneOf("position", [
      "Invalid",
      "None",
      "Center",
      "InsideEnd",
      "InsideBase",
      "OutsideEnd",
      "Left",
      "Right",
      "Top",
      "Bottom",
      "BestFit",
      "Callout",
    ]),
    separator: stored.text("separator"),
    showBubbleSize: stored.flag("showBubbleSize"),
    showCategoryName: stored.flag("showCategoryName"),
    showLegendKey: stored.flag("showLegendKey"),
    showPercentage: stored.flag("showPercentage"),
    showSeriesName: stored.flag("showSeriesName"),
    showValue: stored.flag("showValue", true),
    text: stored.text("text"),
    textOrientation: stored.number("textOrientation"),
    top: stored.number("top"),
    verticalAlignment: stored.oneOf("verticalAlignment", ["Center", "Bottom", "Top", "Justify", "Distributed"]),
    width: stored.fixed("width", 0),
  },
  objects: {
    format: child("format", "ChartDataLabelFormat"),
  },
};
