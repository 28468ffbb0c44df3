import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { stored } from "../../bag";

/** Excel.ConditionalDataBarNegativeFormat */
export const conditionalDataBarNegativeFormatClass: HostClass<Bag> = {
  name: "ConditionalDataBarNegativeFormat",
  properties: {
    borderColor: stored.text("borderColor"),
    fillColor: stored.text("fillColor"),
    matchPositiveBorderColor: stored.flag("matchPositiveBorderColor", true),
    matchPositiveFillColor: stored.flag("matchPositiveFillColor", false),
  },
};
