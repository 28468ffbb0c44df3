import type { CellStyle } from "../../store/cellStyle";
import type { Bag } from "../../model/bag";
import { childBag, createBag } from "../../model/bag";
import type { ConditionalFormat, Sheet } from "../../model/book/book";
import { plainFormula } from "../functionNames";
import type { NotCarriedList } from "../notCarried";
import { operatorWords, textOperatorWords, validationOperatorWords } from "../styleWords";
import { unescapeCharacters } from "../xml/writeXml";
import type { XmlNode } from "../xml/xmlNode";
import { allBelow, childOf, childrenOf, flagOf, numberOf, textOf } from "../xml/xmlNode";
import { areasIn } from "./areasIn";
import { readLaterIconSets } from "./readIconSets";
import type { FileStyles } from "./readStyles";

/** Where a rule that is carried word for word is kept in a conditional format's bag. */
export const CARRIED_RULE = "carried rule";

/** A rule of a kind that the object model has few words for: it goes back to the file as it came. */
export interface CarriedRule {
  readonly rule: XmlNode;
  readonly style: CellStyle | undefined;
}

/** Read the conditional formats of a worksheet, the most important first. */
export function readConditionalFormats(sheet: Sheet, root: XmlNode, styles: FileStyles, lost: NotCarriedList): void {
  const found: { readonly priority: number; readonly format: ConditionalFormat }[] = [];
  for (const block of childrenOf(root, "conditionalFormatting")) {
    const areas = areasIn(textOf(block, "sqref"));
    for (const rule of childrenOf(block, "cfRule")) {
      const style = styles.differences[numberOf(rule, "dxfId") ?? -1];
      const { type, bag } = readRule(rule, style);
      const format = { sheet, id: `{${String(sheet.book.nextId())}}`, type, areas: [...areas], bag };
      if (flagOf(rule, "stopIfTrue") === true) bag.values.set("stopIfTrue", true);
      found.push({ priority: numberOf(rule, "priority") ?? Infinity, format });
    }
  }
  const icons = readLaterIconSets(root);
  for (const { priority, areas, bag } of icons) {
    const id = `{${String(sheet.book.nextId())}}`;
    found.push({ priority, format: { sheet, id, type: "IconSet", areas: [...areas], bag } });
  }
  sheet.conditionalFormats = found.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
  const extended = allBelow(childOf(root, "extLst"), "cfRule").length;
  lost.add("extended-rules", extended - icons.length, sheet.name);
}

function readRule(rule: XmlNode, style: CellStyle | undefined): { readonly type: string; readonly bag: Bag } {
  const bag = createBag();
  const kind = textOf(rule, "type") ?? "";
  const formulas = childrenOf(rule, "formula").map((node) => plainFormula(`=${node.text}`));
  const put = (type: string, name: string, value: unknown): { readonly type: string; readonly bag: Bag } => {
    const part = childBag(bag, name);
    part.values.set("rule", value);
    if (style !== undefined) putLook(childBag(part, "format"), style);
    return { type, bag };
  };
  switch (kind) {
    case "cellIs":
      return put("CellValue", "cellValue", {
        formula1: formulas[0] ?? "",
        ...(formulas[1] === undefined ? {} : { formula2: formulas[1] }),
        operator: operatorWords.toModel(textOf(rule, "operator")),
      });
    case "expression": {
      const custom = put("Custom", "custom", undefined);
      childBag(childBag(bag, "custom"), "rule").values.set("formula", formulas[0] ?? "");
      return custom;
    }
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      return put("ContainsText", "textComparison", {
        operator: textOperatorWords.toModel(kind === "notContainsText" ? "notContains" : kind),
        text: textOf(rule, "text") ?? "",
      });
    case "top10": {
      const side = flagOf(rule, "bottom") === true ? "Bottom" : "Top";
      const unit = flagOf(rule, "percent") === true ? "Percent" : "Items";
      return put("TopBottom", "topBottom", { rank: numberOf(rule, "rank") ?? 10, type: side + unit });
    }
    default: {
      const graphic = { colorScale: "ColorScale", dataBar: "DataBar", iconSet: "IconSet" };
      const type = Object.entries(graphic).find(([name]) => name === kind)?.[1] ?? "PresetCriteria";
      bag.values.set(CARRIED_RULE, { rule, style } satisfies CarriedRule);
      return { type, bag };
    }
  }
}

function putLook(format: Bag, style: CellStyle): void {
  if (style.numberFormat !== undefined) format.values.set("numberFormat", style.numberFormat);
  if (style.fillColor !== undefined) childBag(format, "fill").values.set("color", style.fillColor);
  for (const name of ["bold", "italic", "strikethrough", "underline"] as const) {
    if (style[name] !== undefined) childBag(format, "font").values.set(name, style[name]);
  }
  if (style.fontColor !== undefined) childBag(format, "font").values.set("color", style.fontColor);
  for (const [side, line] of Object.entries(style.borders ?? {})) {
    const border = childBag(childBag(format, "borders"), side).values;
    border.set("style", line.style).set("color", line.color).set("sideIndex", side);
  }
}

const KINDS: Readonly<Record<string, string>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};
const ALERTS: Readonly<Record<string, string>> = { stop: "Stop", warning: "Warning", information: "Information" };

/** Read the data validations of a worksheet. */
export function readValidations(sheet: Sheet, root: XmlNode, lost: NotCarriedList): void {
  for (const node of childrenOf(childOf(root, "dataValidations"), "dataValidation")) {
    const rule = validationRule(node);
    if (rule === undefined) continue;
    const bag = createBag({
      rule,
      ignoreBlanks: flagOf(node, "allowBlank") ?? false,
      errorAlert: {
        message: unescapeCharacters(textOf(node, "error") ?? ""),
        title: unescapeCharacters(textOf(node, "errorTitle") ?? ""),
        showAlert: flagOf(node, "showErrorMessage") ?? false,
        style: ALERTS[textOf(node, "errorStyle") ?? "stop"] ?? "Stop",
      },
      prompt: {
        message: unescapeCharacters(textOf(node, "prompt") ?? ""),
        title: unescapeCharacters(textOf(node, "promptTitle") ?? ""),
        showPrompt: flagOf(node, "showInputMessage") ?? false,
      },
    });
    for (const area of areasIn(textOf(node, "sqref"))) sheet.validations.push({ area, bag });
  }
  lost.add("extended-rules", allBelow(childOf(root, "extLst"), "dataValidation").length, sheet.name);
}

function validationRule(node: XmlNode): object | undefined {
  const type = textOf(node, "type") ?? "none";
  const first = childOf(node, "formula1")?.text ?? "";
  const second = childOf(node, "formula2")?.text;
  if (type === "list") {
    // The file says "hide the arrow" where the object model says "show it".
    const inCellDropDown = flagOf(node, "showDropDown") !== true;
    const isList = first.startsWith('"');
    const source = isList ? first.slice(1, -1).replaceAll('""', '"') : plainFormula(`=${first}`);
    return { list: { inCellDropDown, source } };
  }
  if (type === "custom") return { custom: { formula: plainFormula(`=${first}`) } };
  const kind = KINDS[type];
  if (kind === undefined) return undefined;
  return {
    [kind]: {
      formula1: limitOf(first),
      ...(second === undefined ? {} : { formula2: limitOf(second) }),
      operator: validationOperatorWords.toModel(textOf(node, "operator")),
    },
  };
}

function limitOf(text: string): number | string {
  return text.trim() !== "" && !Number.isNaN(Number(text)) ? Number(text) : plainFormula(`=${text}`);
}
