import type { DraftValidation } from "../../workbook/sheetDraft";
import { element } from "../xml/element";
import { escapeExcelText, escapeXml } from "../xml/xmlText";
import { areaAddress } from "../../workbook/address";

// Excel holds no more in a list that is written out, in a title, in a message.
const longestList = 255;
const longestTitle = 32;
const longestMessage = 255;

/**
 * One validation of a sheet part.
 *
 * @returns the element, or nothing for a written-out list that Excel cannot hold: one with a comma in
 *   an entry, or longer than 255 characters; name a range as source instead
 */
export function validationXml({ area, rule, title, message }: DraftValidation): string {
  const formulas = formulasOf(rule);
  if (formulas === null) return "";
  return element(
    "dataValidation",
    {
      type: rule.type,
      operator: rule.type === "decimal" ? "between" : undefined,
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: true,
      errorTitle: title?.slice(0, longestTitle),
      error: message?.slice(0, longestMessage),
      promptTitle: title?.slice(0, longestTitle),
      prompt: message?.slice(0, longestMessage),
      sqref: areaAddress(area),
    },
    ...formulas.map((formula, index) => element(`formula${index + 1}`, {}, formula)),
  );
}

function formulasOf(rule: DraftValidation["rule"]): string[] | null {
  if (rule.type === "decimal") return [String(rule.min), String(rule.max)];
  if (typeof rule.source === "string") return [escapeXml(rule.source.replace(/^=/, ""))];
  const list = rule.source.join(",");
  if (list.length > longestList || rule.source.some((entry) => entry.includes(","))) return null;
  return [escapeExcelText(`"${list.replaceAll('"', '""')}"`)];
}
