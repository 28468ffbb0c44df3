import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child } from "../../bag";

/** Excel.ChartAxisFormat */
export const chartAxisFormatClass: HostClass<Bag> = {
  name: "ChartAxisFormat",
  objects: {
    fill: child("fill", "ChartFill"),
    font: child("font", "ChartFont"),
    line: child("line", "ChartLineFormat"),
  },
};
