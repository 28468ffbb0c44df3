import type { Area } from "../../store/area";
import { childBag, createBag } from "../../model/bag";
import type { Bag } from "../../model/bag";
import { LATER_ICON_SETS, LIMITS } from "../styleWords";
import type { XmlNode } from "../xml/xmlNode";
import { allBelow, childOf, childrenOf, flagOf, numberOf, textOf } from "../xml/xmlNode";
import { areasIn } from "./areasIn";

/** A rule of icons from the extension of a worksheet. */
export interface LaterIconSet {
  readonly priority: number;
  readonly areas: readonly Area[];
  readonly bag: Bag;
}

/** The rules of later icon sets in a worksheet's extension; icons picked one by one are not among them. */
export function readLaterIconSets(root: XmlNode): readonly LaterIconSet[] {
  return allBelow(childOf(root, "extLst"), "conditionalFormatting").flatMap((block) => {
    const areas = areasIn(childOf(block, "sqref")?.text);
    return childrenOf(block, "cfRule").flatMap((rule) => {
      const set = childOf(rule, "iconSet");
      const style = Object.entries(LATER_ICON_SETS).find(([, name]) => name === textOf(set, "iconSet"))?.[0];
      if (set === undefined || style === undefined || flagOf(set, "custom") === true) return [];
      const bag = createBag();
      const { values } = childBag(bag, "iconSet");
      values.set("style", style).set("criteria", childrenOf(set, "cfvo").map(criterionOf));
      if (flagOf(set, "reverse") === true) values.set("reverseIconOrder", true);
      if (flagOf(set, "showValue") === false) values.set("showIconOnly", true);
      return { priority: numberOf(rule, "priority") ?? Infinity, areas, bag };
    });
  });
}

function criterionOf(limit: XmlNode, index: number): object {
  // The first icon begins at the bottom, whatever the file says.
  if (index === 0) return {};
  const type = Object.entries(LIMITS).find(([, name]) => name === textOf(limit, "type"))?.[0] ?? "Percent";
  const operator = flagOf(limit, "gte") === false ? "GreaterThan" : "GreaterThanOrEqual";
  return { type, operator, formula: `=${childOf(limit, "f")?.text ?? ""}` };
}
