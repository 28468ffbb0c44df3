import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child } from "../../bag";

/** Excel.ChartSeriesFormat */
export const chartSeriesFormatClass: HostClass<Bag> = {
  name: "ChartSeriesFormat",
  objects: {
    fill: child("fill", "ChartFill"),
    line: child("line", "ChartLineFormat"),
  },
};
