import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child } from "../../bag";

/** Excel.ChartDataTableFormat */
export const chartDataTableFormatClass: HostClass<Bag> = {
  name: "ChartDataTableFormat",
  objects: {
    border: child("border", "ChartBorder"),
    fill: child("fill", "ChartFill"),
    font: child("font", "ChartFont"),
  },
};
