import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child } from "../../bag";

/** Excel.ChartErrorBarsFormat */
export const chartErrorBarsFormatClass: HostClass<Bag> = {
  name: "ChartErrorBarsFormat",
  objects: {
    line: child("line", "ChartLineFormat"),
  },
};
