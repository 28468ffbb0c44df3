import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { stored } from "../../bag";

/** Excel.ChartBinOptions */
export const chartBinOptionsClass: HostClass<Bag> = {
  name: "ChartBinOptions",
  properties: {
    allowOverflow: stored.flag("allowOverflow"),
    allowUnderflow: stored.flag("allowUnderflow"),
    count: stored.number("count"),
    overflowValue: stored.number("overflowValue"),
    type: stored.oneOf("type", ["Category", "Auto", "BinWidth", "BinCount"]),
    underflowValue: stored.number("underflowValue"),
    width: stored.number("width"),
  },
};
