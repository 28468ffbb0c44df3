import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child, stored } from "../../bag";

/** Excel.HeaderFooterGroup */
export const headerFooterGroupClass: HostClass<Bag> = {
  name: "HeaderFooterGroup",
  properties: {
    state: stored.oneOf("state", ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"], "Default"),
    useSheetMargins: stored.flag("useSheetMargins", true),
    useSheetScale: stored.flag("useSheetScale", true),
  },
  objects: {
    defaultForAllPages: child("defaultForAllPages", "HeaderFooter"),
    evenPages: child("evenPages", "HeaderFooter"),
    firstPage: child("firstPage", "HeaderFooter"),
    oddPages: child("oddPages", "HeaderFooter"),
  },
};
