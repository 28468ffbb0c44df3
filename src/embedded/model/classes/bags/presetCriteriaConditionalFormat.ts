import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child, stored } from "../../bag";

/** Excel.PresetCriteriaConditionalFormat */
export const presetCriteriaConditionalFormatClass: HostClass<Bag> = {
  name: "PresetCriteriaConditionalFormat",
  properties: {
    rule: stored.any("rule"),
  },
  objects: {
    format: child("format", "ConditionalRangeFormat"),
  },
};
