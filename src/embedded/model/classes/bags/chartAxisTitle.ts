import type { HostClass } from "../../../protocol/hostClass";
import { textArg } from "../../arguments";
import type { Bag } from "../../bag";
import { child, stored } from "../../bag";

/** Excel.ChartAxisTitle */
export const chartAxisTitleClass: HostClass<Bag> = {
  name: "ChartAxisTitle",
  properties: {
    text: stored.text("text", "Axis Title"),
    textOrientation: stored.number("textOrientation"),
    visible: stored.flag("visible", true),
  },
  objects: {
    format: child("format", "ChartAxisTitleFormat"),
  },
  methods: { setFormula: (bag, formula) => void bag.values.set("formula", textArg(formula)) },
};
