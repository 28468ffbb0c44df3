import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child, stored } from "../../bag";

/** Excel.CellValueConditionalFormat */
export const cellValueConditionalFormatClass: HostClass<Bag> = {
  name: "CellValueConditionalFormat",
  properties: {
    rule: stored.any("rule"),
  },
  objects: {
    format: child("format", "ConditionalRangeFormat"),
  },
};
