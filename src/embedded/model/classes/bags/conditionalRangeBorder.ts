import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { stored } from "../../bag";

/** Excel.ConditionalRangeBorder */
export const conditionalRangeBorderClass: HostClass<Bag> = {
  name: "ConditionalRangeBorder",
  properties: {
    color: stored.text("color", "#000000"),
    sideIndex: stored.fixed("sideIndex", ""),
    style: stored.oneOf("style", ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"], "None"),
  },
};
