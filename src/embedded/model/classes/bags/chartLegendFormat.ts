import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child } from "../../bag";

/** Excel.ChartLegendFormat */
export const chartLegendFormatClass: HostClass<Bag> = {
  name: "ChartLegendFormat",
  objects: {
    border: child("border", "ChartBorder"),
    fill: child("fill", "ChartFill"),
    font: child("font", "ChartFont"),
  },
};
