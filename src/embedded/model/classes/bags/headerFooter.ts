import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { stored } from "../../bag";

/** Excel.HeaderFooter */
export const headerFooterClass: HostClass<Bag> = {
  name: "HeaderFooter",
  properties: {
    centerFooter: stored.text("centerFooter"),
    centerHeader: stored.text("centerHeader"),
    leftFooter: stored.text("leftFooter"),
    leftHeader: stored.text("leftHeader"),
    rightFooter: stored.text("rightFooter"),
    rightHeader: stored.text("rightHeader"),
  },
};
