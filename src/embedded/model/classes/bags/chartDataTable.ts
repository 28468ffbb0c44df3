import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child, stored } from "../../bag";

/** Excel.ChartDataTable */
export const chartDataTableClass: HostClass<Bag> = {
  name: "ChartDataTable",
  properties: {
    showHorizontalBorder: stored.flag("showHorizontalBorder"),
    showLegendKey: stored.flag("showLegendKey"),
    showOutlineBorder: stored.flag("showOutlineBorder"),
    showVerticalBorder: stored.flag("showVerticalBorder"),
    visible: stored.flag("visible"),
  },
  objects: {
    format: child("format", "ChartDataTableFormat"),
  },
};
