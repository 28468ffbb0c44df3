import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { stored } from "../../bag";

/** Excel.ChartLineFormat */
export const chartLineFormatClass: HostClass<Bag> = {
  name: "ChartLineFormat",
  properties: {
    color: stored.text("color", "#D9D9D9"),
    lineStyle: stored.oneOf(
      "lineStyle",
      [
        "None",
        "Continuous",
        "Dash",
        "DashDot",
        "DashDotDot",
        "Dot",
        "Grey25",
        "Grey50",
        "Grey75",
        "Automatic",
        "RoundDot",
      ],
      "Continuous",
    ),
    weight: stored.number("weight", 0.75),
  },
  methods: { clear: (bag) => void bag.values.set("lineStyle", "None") },
};
