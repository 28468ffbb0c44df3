import type { HostClass } from "../../protocol/hostClass";
import type { RangeState } from "../book/book";
import { rangeActions } from "./rangeActions";
import { rangeNavigation } from "./rangeNavigation";
import { rangeObjects, rangeProperties } from "./rangeProperties";
import { rangeQueries } from "./rangeQueries";

/** Excel.Range */
export const rangeClass: HostClass<RangeState> = {
  name: "Range",
  tracked: true,
  properties: rangeProperties,
  objects: rangeObjects,
  methods: { ...rangeNavigation, ...rangeQueries, ...rangeActions },
  afterCalculation: [
    "find",
    "findOrNullObject",
    "getUsedRange",
    "getUsedRangeOrNullObject",
    "getSpillingToRange",
    "copyFrom",
    "getSpillingToRangeOrNullObject",
    "getSpillParent",
    "getSpillParentOrNullObject",
    "removeDuplicates",
    "replaceAll",
    "getSurroundingRegion",
    "getRangeEdge",
    "getExtendedRange",
    "getSpecialCells",
    "getSpecialCellsOrNullObject",
    "getVisibleView",
    "autoFill",
  ],
};
