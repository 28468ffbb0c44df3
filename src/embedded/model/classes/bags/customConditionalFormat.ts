import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child } from "../../bag";

/** Excel.CustomConditionalFormat */
export const customConditionalFormatClass: HostClass<Bag> = {
  name: "CustomConditionalFormat",
  objects: {
    format: child("format", "ConditionalRangeFormat"),
    rule: child("rule", "ConditionalFormatRule"),
  },
};
