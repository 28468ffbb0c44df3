import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child, stored } from "../../bag";

/** Excel.TextConditionalFormat */
export const textConditionalFormatClass: HostClass<Bag> = {
  name: "TextConditionalFormat",
  properties: {
    rule: stored.any("rule"),
  },
  objects: {
    format: child("format", "ConditionalRangeFormat"),
  },
};
