import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child, stored } from "../../bag";

/** Excel.TopBottomConditionalFormat */
export const topBottomConditionalFormatClass: HostClass<Bag> = {
  name: "TopBottomConditionalFormat",
  properties: {
    rule: stored.any("rule"),
  },
  objects: {
    format: child("format", "ConditionalRangeFormat"),
  },
};
