import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { colorArg } from "../../color";

/** Excel.ChartFill */
export const chartFillClass: HostClass<Bag> = {
  name: "ChartFill",
  methods: {
    clear: (bag) => void bag.values.delete("color"),
    setSolidColor: (bag, color) => void bag.values.set("color", colorArg(color)),
    getSolidColor: (bag) => bag.values.get("color") ?? "",
  },
};
