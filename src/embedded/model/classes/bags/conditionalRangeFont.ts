import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { stored } from "../../bag";

/** Excel.ConditionalRangeFont */
export const conditionalRangeFontClass: HostClass<Bag> = {
  name: "ConditionalRangeFont",
  properties: {
    bold: stored.flag("bold"),
    color: stored.text("color", ""),
    italic: stored.flag("italic"),
    strikethrough: stored.flag("strikethrough"),
    underline: stored.oneOf("underline", ["None", "Single", "Double"], "None"),
  },
  methods: { clear: (bag) => bag.values.clear() },
};
