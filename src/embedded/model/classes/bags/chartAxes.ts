import type { HostClass } from "../../../protocol/hostClass";
import { choiceArg } from "../../arguments";
import type { Bag } from "../../bag";
import { child, childBag } from "../../bag";
import { bagRef } from "../../ref";

/** Excel.ChartAxes */
export const chartAxesClass: HostClass<Bag> = {
  name: "ChartAxes",
  objects: {
    categoryAxis: child("categoryAxis", "ChartAxis"),
    seriesAxis: child("seriesAxis", "ChartAxis"),
    valueAxis: child("valueAxis", "ChartAxis"),
  },
  methods: {
    getItem: (bag, type, group) => {
      const kind = choiceArg(type, ["Category", "Value", "Series"] as const);
      const which = choiceArg(group, ["Primary", "Secondary"], "Primary");
      const name = `${kind.toLowerCase()}Axis`;
      return bagRef("ChartAxis", childBag(bag, which === "Primary" ? name : `secondary ${name}`));
    },
  },
};
