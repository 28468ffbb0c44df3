import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { stored } from "../../bag";

/** Excel.ConditionalRangeFill */
export const conditionalRangeFillClass: HostClass<Bag> = {
  name: "ConditionalRangeFill",
  properties: {
    color: stored.text("color", ""),
  },
  methods: { clear: (bag) => bag.values.clear() },
};
