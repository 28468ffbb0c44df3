import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { stored } from "../../bag";

/** Excel.ColorScaleConditionalFormat */
export const colorScaleConditionalFormatClass: HostClass<Bag> = {
  name: "ColorScaleConditionalFormat",
  properties: {
    criteria: stored.any("criteria"),
    threeColorScale: stored.fixed("threeColorScale", false),
  },
};
