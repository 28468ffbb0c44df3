import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child, stored } from "../../bag";

/** Excel.ChartDataLabels */
export const chartDataLabelsClass: HostClass<Bag> = {
  name: "ChartDataLabels",
  properties: {
    autoText: stored.flag("autoText", true),
    horizontalAlignment: stored.oneOf("horizontalAlignment", ["Center", "Left", "Right", "Justify", "Distributed"]),
    linkNumberFormat: stored.flag("linkNumberFormat", true),
    numberFormat: stored.text("numberFormat", "General"),
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
    separator: stored.text("separator", ", "),
    showBubbleSize: stored.flag("showBubbleSize"),
    showCategoryName: stored.flag("showCategoryName"),
    showLegendKey: stored.flag("showLegendKey"),
    showPercentage: stored.flag("showPercentage"),
    showSeriesName: stored.flag("showSeriesName"),
    showValue: stored.flag("showValue", true),
    textOrientation: stored.number("textOrientation"),
    verticalAlignment: stored.oneOf("verticalAlignment", ["Center", "Bottom", "Top", "Justify", "Distributed"]),
  },
  objects: {
    format: child("format", "ChartDataLabelFormat"),
  },
};
