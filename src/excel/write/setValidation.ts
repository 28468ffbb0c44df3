import type { DraftValidation } from "../../workbook/sheetDraft";

// Excel holds no more in a list that is written out, in a title, in a message.
const longestList = 255;
const longestTitle = 32;
const longestMessage = 255;

/**
 * Says what may be typed into cells.
 *
 * A written-out list that Excel cannot hold (a comma in an entry, more than 255 characters) is left out, as in a file;
 * name a range as source instead.
 */
export function setValidation(validation: Excel.DataValidation, { rule, title, message }: DraftValidation): void {
  const excelRule = ruleOf(rule);
  if (!excelRule) return;
  validation.rule = excelRule;
  const text = { title: title?.slice(0, longestTitle) ?? "", message: message?.slice(0, longestMessage) ?? "" };
  validation.errorAlert = { ...text, showAlert: true, style: "Stop" };
  if (title !== undefined || message !== undefined) validation.prompt = { ...text, showPrompt: true };
}

function ruleOf(rule: DraftValidation["rule"]): Excel.DataValidationRule | null {
  if (rule.type === "decimal") return { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
  if (typeof rule.source === "string") {
    return { list: { inCellDropDown: true, source: `=${rule.source.replace(/^=/, "")}` } };
  }
  const source = rule.source.join(",");
  if (source.length > longestList || rule.source.some((entry) => entry.includes(","))) return null;
  return { list: { inCellDropDown: true, source } };
}
