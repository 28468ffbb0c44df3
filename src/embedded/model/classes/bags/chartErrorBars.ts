import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child, stored } from "../../bag";

/** Excel.ChartErrorBars */
export const chartErrorBarsClass: HostClass<Bag> = {
  name: "ChartErrorBars",
  properties: {
    endStyleCap: stored.flag("endStyleCap"),
    include: stored.oneOf("include", ["Both", "MinusValues", "PlusValues"]),
    type: stored.oneOf("type", ["FixedValue", "Percent", "StDev", "StError", "Custom"]),
    visible: stored.flag("visible"),
  },
  objects: {
    format: child("format", "ChartErrorBarsFormat"),
  },
};
