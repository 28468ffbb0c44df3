import type { DraftConditionalFormat } from "../../workbook/sheetDraft";
import { element } from "../xml/element";
import { escapeXml } from "../xml/xmlText";
import { areaAddress } from "../../workbook/address";
import { argb, type StyleBook } from "./styleBook";

/**
 * One conditional format of a sheet part.
 *
 * Data bars start at zero, so that their lengths compare as the numbers do.
 *
 * @param priority - 1 for the rule that wins
 */
export function conditionalFormatXml(format: DraftConditionalFormat, priority: number, styles: StyleBook): string {
  return element("conditionalFormatting", { sqref: areaAddress(format.area) }, ruleXml(format, priority, styles));
}

function ruleXml({ rule }: DraftConditionalFormat, priority: number, styles: StyleBook): string {
  switch (rule.type) {
    case "formula": {
      const dxfId = styles.differential(rule.style);
      const formula = element("formula", {}, escapeXml(rule.formula));
      return element("cfRule", { type: "expression", dxfId, priority }, formula);
    }
    case "dataBar": {
      const bar = element(
        "dataBar",
        {},
        element("cfvo", { type: "num", val: 0 }),
        element("cfvo", { type: "max" }),
        element("color", { rgb: argb(rule.color) }),
      );
      return element("cfRule", { type: "dataBar", priority }, bar);
    }
    case "colorScale": {
      const colors = rule.colors.map((color) => element("color", { rgb: argb(color) }));
      const scale = element(
        "colorScale",
        {},
        element("cfvo", { type: "min" }),
        element("cfvo", { type: "percentile", val: 50 }),
        element("cfvo", { type: "max" }),
        ...colors,
      );
      return element("cfRule", { type: "colorScale", priority }, scale);
    }
  }
}
