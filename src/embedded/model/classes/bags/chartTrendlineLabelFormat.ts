import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child } from "../../bag";

/** Excel.ChartTrendlineLabelFormat */
export const chartTrendlineLabelFormatClass: HostClass<Bag> = {
  name: "ChartTrendlineLabelFormat",
  objects: {
    border: child("border", "ChartBorder"),
    fill: child("fill", "ChartFill"),
    font: child("font", "ChartFont"),
  },
};
