import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child, stored } from "../../bag";

/** Excel.ConditionalRangeFormat */
export const conditionalRangeFormatClass: HostClass<Bag> = {
  name: "ConditionalRangeFormat",
  properties: {
    numberFormat: stored.any("numberFormat", ""),
  },
  objects: {
    borders: child("borders", "ConditionalRangeBorderCollection"),
    fill: child("fill", "ConditionalRangeFill"),
    font: child("font", "ConditionalRangeFont"),
  },
  methods: {
    clearFormat: (bag) => {
      bag.values.clear();
      bag.children.clear();
    },
  },
};
