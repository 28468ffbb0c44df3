import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child, stored } from "../../bag";

/** Excel.ChartTrendline */
export const chartTrendlineClass: HostClass<Bag> = {
  name: "ChartTrendline",
  properties: {
    backwardPeriod: stored.number("backwardPeriod"),
    forwardPeriod: stored.number("forwardPeriod"),
    intercept: stored.any("intercept", ""),
    movingAveragePeriod: stored.number("movingAveragePeriod"),
    name: stored.text("name"),
    polynomialOrder: stored.number("polynomialOrder"),
    showEquation: stored.flag("showEquation"),
    showRSquared: stored.flag("showRSquared"),
    type: stored.oneOf(
      "type",
      ["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"],
      "Linear",
    ),
  },
  objects: {
    format: child("format", "ChartTrendlineFormat"),
    label: child("label", "ChartTrendlineLabel"),
  },
  methods: { delete: (bag) => void bag.values.set("deleted", true) },
};
