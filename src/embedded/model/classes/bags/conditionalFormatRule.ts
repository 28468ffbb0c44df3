import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { stored } from "../../bag";

/** Excel.ConditionalFormatRule */
export const conditionalFormatRuleClass: HostClass<Bag> = {
  name: "ConditionalFormatRule",
  properties: {
    formula: stored.text("formula"),
    formulaLocal: stored.text("formulaLocal"),
    formulaR1C1: stored.text("formulaR1C1"),
  },
};
