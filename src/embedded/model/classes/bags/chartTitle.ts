import type { HostClass } from "../../../protocol/hostClass";
import { integerArg, textArg } from "../../arguments";
import type { Bag } from "../../bag";
import { child, childBag, stored } from "../../bag";
import { bagRef } from "../../ref";

/** Excel.ChartTitle */
export const chartTitleClass: HostClass<Bag> = {
  name: "ChartTitle",
  properties: {
    height: stored.fixed("height", 0),
    horizontalAlignment: stored.oneOf(
      "horizontalAlignment",
      ["Center", "Left", "Right", "Justify", "Distributed"],
      "Center",
    ),
    left: stored.number("left"),
    overlay: stored.flag("overlay"),
    position: stored.oneOf("position", ["Automatic", "Top", "Bottom", "Left", "Right"], "Top"),
    showShadow: stored.flag("showShadow"),
    text: stored.text("text", "Chart Title"),
    textOrientation: stored.number("textOrientation"),
    top: stored.number("top"),
    verticalAlignment: stored.oneOf("verticalAlignment", ["Center", "Bottom", "Top", "Justify", "Distributed"], "Top"),
    visible: stored.flag("visible", true),
    width: stored.fixed("width", 0),
  },
  objects: {
    format: child("format", "ChartTitleFormat"),
  },
  methods: {
    getSubstring: (bag, start, length) => {
      const name = `part ${String(integerArg(start))} ${String(integerArg(length))}`;
      return bagRef("ChartFormatString", childBag(bag, name));
    },
    setFormula: (bag, formula) => void bag.values.set("formula", textArg(formula)),
  },
};
