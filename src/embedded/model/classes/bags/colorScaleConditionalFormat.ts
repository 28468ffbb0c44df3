import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { stored } from "../../bag";

/** Excel.ColorScaleConditionalFormat */
export const colorScaleConditionalFormatClass: HostClass<Bag> = {
  name: "ColorScaleConditionalFormat",
  properties: {
    criteria: stored.any("criteria"),
    threeColorScale: { get: (bag) => hasMidpoint(bag.values.get("criteria")) },
  },
};

function hasMidpoint(criteria: unknown): boolean {
  return typeof criteria === "object" && criteria !== null && "midpoint" in criteria && criteria.midpoint !== null;
}
