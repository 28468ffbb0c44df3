import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child } from "../../bag";

/** Excel.ChartGridlinesFormat */
export const chartGridlinesFormatClass: HostClass<Bag> = {
  name: "ChartGridlinesFormat",
  objects: {
    line: child("line", "ChartLineFormat"),
  },
};
