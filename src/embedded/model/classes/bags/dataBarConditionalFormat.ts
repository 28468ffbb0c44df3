import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child, stored } from "../../bag";

/** Excel.DataBarConditionalFormat */
export const dataBarConditionalFormatClass: HostClass<Bag> = {
  name: "DataBarConditionalFormat",
  properties: {
    axisColor: stored.text("axisColor"),
    axisFormat: stored.oneOf("axisFormat", ["Automatic", "None", "CellMidPoint"], "Automatic"),
    barDirection: stored.oneOf("barDirection", ["Context", "LeftToRight", "RightToLeft"], "Context"),
    lowerBoundRule: stored.any("lowerBoundRule"),
    showDataBarOnly: stored.flag("showDataBarOnly"),
    upperBoundRule: stored.any("upperBoundRule"),
  },
  objects: {
    negativeFormat: child("negativeFormat", "ConditionalDataBarNegativeFormat"),
    positiveFormat: child("positiveFormat", "ConditionalDataBarPositiveFormat"),
  },
};
