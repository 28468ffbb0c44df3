import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { stored } from "../../bag";

/** Excel.IconSetConditionalFormat */
export const iconSetConditionalFormatClass: HostClass<Bag> = {
  name: "IconSetConditionalFormat",
  properties: {
    criteria: stored.any("criteria"),
    reverseIconOrder: stored.flag("reverseIconOrder"),
    showIconOnly: stored.flag("showIconOnly"),
    style: stored.oneOf("style", [
      "Invalid",
      "ThreeArrows",
      "ThreeArrowsGray",
      "ThreeFlags",
      "ThreeTrafficLights1",
      "ThreeTrafficLights2",
      "ThreeSigns",
      "ThreeSymbols",
      "ThreeSymbols2",
      "FourArrows",
      "FourArrowsGray",
      "FourRedToBlack",
      "FourRating",
      "FourTrafficLights",
      "FiveArrows",
      "FiveArrowsGray",
      "FiveRating",
      "FiveQuarters",
      "ThreeStars",
      "ThreeTriangles",
      "FiveBoxes",
    ]),
  },
};
