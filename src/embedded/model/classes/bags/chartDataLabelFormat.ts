import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child } from "../../bag";

/** Excel.ChartDataLabelFormat */
export const chartDataLabelFormatClass: HostClass<Bag> = {
  name: "ChartDataLabelFormat",
  objects: {
    border: child("border", "ChartBorder"),
    fill: child("fill", "ChartFill"),
    font: child("font", "ChartFont"),
  },
};
