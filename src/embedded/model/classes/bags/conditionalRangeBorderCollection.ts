import type { HostClass, HostObject } from "../../../protocol/hostClass";
import { integerArg, choiceArg } from "../../arguments";
import type { Bag } from "../../bag";
import { childBag } from "../../bag";
import { invalidArgument } from "../../errors";
import { bagRef } from "../../ref";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Excel.ConditionalRangeBorderCollection */
export const conditionalRangeBorderCollectionClass: HostClass<Bag> = {
  name: "ConditionalRangeBorderCollection",
  properties: {
    count: { get: () => SIDES.length },
  },
  objects: {
    bottom: (bag) => borderOf(bag, "EdgeBottom"),
    left: (bag) => borderOf(bag, "EdgeLeft"),
    right: (bag) => borderOf(bag, "EdgeRight"),
    top: (bag) => borderOf(bag, "EdgeTop"),
  },
  items: (bag) => SIDES.map((side) => borderOf(bag, side)),
  methods: {
    getItem: (bag, side) => borderOf(bag, choiceArg(side, SIDES)),
    getItemAt: (bag, index) => {
      const side = SIDES[integerArg(index)];
      if (side === undefined) throw invalidArgument();
      return borderOf(bag, side);
    },
  },
};

function borderOf(bag: Bag, side: (typeof SIDES)[number]): HostObject {
  const border = childBag(bag, side);
  border.values.set("sideIndex", side);
  return bagRef("ConditionalRangeBorder", border);
}
