import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child } from "../../bag";

/** Excel.ChartFormatString */
export const chartFormatStringClass: HostClass<Bag> = {
  name: "ChartFormatString",
  objects: {
    font: child("font", "ChartFont"),
  },
};
