import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child } from "../../bag";

/** Excel.ChartTrendlineFormat */
export const chartTrendlineFormatClass: HostClass<Bag> = {
  name: "ChartTrendlineFormat",
  objects: {
    line: child("line", "ChartLineFormat"),
  },
};
