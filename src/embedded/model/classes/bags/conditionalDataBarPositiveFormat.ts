import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { stored } from "../../bag";

/** Excel.ConditionalDataBarPositiveFormat */
export const conditionalDataBarPositiveFormatClass: HostClass<Bag> = {
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    borderColor: stored.text("borderColor"),
    fillColor: stored.text("fillColor"),
    gradientFill: stored.flag("gradientFill", true),
  },
};
