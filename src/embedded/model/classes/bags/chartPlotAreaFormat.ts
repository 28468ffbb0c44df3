import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child } from "../../bag";

/** Excel.ChartPlotAreaFormat */
export const chartPlotAreaFormatClass: HostClass<Bag> = {
  name: "ChartPlotAreaFormat",
  objects: {
    border: child("border", "ChartBorder"),
    fill: child("fill", "ChartFill"),
  },
};
