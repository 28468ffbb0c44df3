import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child, stored } from "../../bag";

/** Excel.ChartGridlines */
export const chartGridlinesClass: HostClass<Bag> = {
  name: "ChartGridlines",
  properties: {
    visible: stored.flag("visible", true),
  },
  objects: {
    format: child("format", "ChartGridlinesFormat"),
  },
};
