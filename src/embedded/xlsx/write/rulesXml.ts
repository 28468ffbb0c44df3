import { formatArea } from "../../store/address";
import type { Area } from "../../store/area";
import type { BorderLine, BorderSide, CellStyle } from "../../store/cellStyle";
import type { Bag } from "../../model/bag";
import type { ConditionalFormat, Sheet, Validation } from "../../model/book/book";
import { fileFormula } from "../functionNames";
import type { CarriedRule } from "../read/readRules";
import { CARRIED_RULE } from "../read/readRules";
import { operatorWords, textOperatorWords, validationOperatorWords } from "../styleWords";
import type { XmlAttributes } from "../xml/writeXml";
import { element, escapeXml, listElement } from "../xml/writeXml";
import type { XmlNode } from "../xml/xmlNode";
import { graphicRuleXml, presetRuleXml } from "./graphicRulesXml";
import type { StyleBook } from "./styleBook";

/** A list of rectangles as files write it. */
export function areaList(areas: readonly Area[]): string {
  return areas.map(formatArea).join(" ");
}

/** The conditional formats of a sheet, each with its place in the order. */
export function conditionalFormatsXml(sheet: Sheet, styles: StyleBook): string {
  return sheet.conditionalFormats
    .map((format, index) => {
      const rule = ruleXml(format, index + 1, styles);
      return rule === "" ? "" : element("conditionalFormatting", { sqref: areaList(format.areas) }, rule);
    })
    .join("");
}

function ruleXml(format: ConditionalFormat, priority: number, styles: StyleBook): string {
  const carried = format.bag.values.get(CARRIED_RULE) as CarriedRule | undefined;
  const isUntouched = format.bag.children.size === 0;
  if (carried !== undefined && isUntouched) {
    const dxfId = carried.style === undefined ? undefined : String(styles.difference(carried.style));
    return copyXml(carried.rule, { priority: String(priority), dxfId });
  }
  const [name, part] = [...format.bag.children].find(([key]) => NAMES[key] === format.type) ?? ["", undefined];
  if (part === undefined) return "";
  const style = lookOf(part.children.get("format"));
  const common = {
    priority,
    dxfId: style === undefined ? undefined : styles.difference(style),
    stopIfTrue: format.bag.values.get("stopIfTrue") === true || undefined,
  };
  const rule = (part.values.get("rule") ?? {}) as Readonly<Record<string, unknown>>;
  const cell = corner(format);
  switch (name) {
    case "cellValue": {
      const operator = operatorWords.toFile(String(rule["operator"]));
      const formulas = [rule["formula1"], rule["formula2"]].filter((each) => each !== undefined && each !== null);
      return element("cfRule", { type: "cellIs", ...common, operator }, ...formulas.map(formulaElement));
    }
    case "custom": {
      const formula = part.children.get("rule")?.values.get("formula") ?? rule["formula"] ?? "";
      return element("cfRule", { type: "expression", ...common }, formulaElement(formula));
    }
    case "textComparison":
      return textRuleXml(String(rule["operator"]), String(rule["text"] ?? ""), cell, common);
    case "topBottom": {
      const type = String(rule["type"]);
      const percent = type.endsWith("Percent") || undefined;
      const bottom = type.startsWith("Bottom") || undefined;
      return element("cfRule", { type: "top10", ...common, percent, bottom, rank: Number(rule["rank"]) });
    }
    case "preset":
      return presetRuleXml(String(rule["criterion"]), cell, common);
    default:
      return graphicRuleXml(name, part, common);
  }
}

const NAMES: Readonly<Record<string, string>> = {
  cellValue: "CellValue",
  custom: "Custom",
  textComparison: "ContainsText",
  topBottom: "TopBottom",
  preset: "PresetCriteria",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
};

/** The cell that relative references in a rule are seen from. */
function corner({ areas: [area] }: ConditionalFormat): string {
  return area === undefined ? "A1" : formatArea({ ...area, rows: 1, columns: 1 });
}

function formulaElement(value: unknown): string {
  const text = String(value);
  const formula = text.startsWith("=") ? fileFormula(text, { addinFunctions: new Set() }) : text;
  return element("formula", {}, escapeXml(formula));
}

function textRuleXml(operator: string, text: string, cell: string, common: XmlAttributes): string {
  const word = textOperatorWords.toFile(operator);
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const length = `LEN(${quoted})`;
  const formulas: Readonly<Record<string, string>> = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContains: `ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `LEFT(${cell},${length})=${quoted}`,
    endsWith: `RIGHT(${cell},${length})=${quoted}`,
  };
  const type = word === "notContains" ? "notContainsText" : word;
  return element("cfRule", { type, ...common, operator: word, text }, formulaElement(formulas[word] ?? ""));
}

/** The look that a rule gives, from the words of the object model. */
function lookOf(format: Bag | undefined): CellStyle | undefined {
  if (format === undefined) return undefined;
  const font = format.children.get("font")?.values;
  const fill = format.children.get("fill")?.values.get("color");
  const numberFormat = format.values.get("numberFormat");
  const borders = Object.fromEntries(
    [...(format.children.get("borders")?.children ?? [])].flatMap(([side, { values }]) => {
      const style = String(values.get("style") ?? "None");
      const line: BorderLine = {
        style,
        color: String(values.get("color") ?? "#000000"),
        weight: "Thin",
        tintAndShade: 0,
      };
      return style === "None" ? [] : [[side as BorderSide, line] as const];
    }),
  );
  const text = (name: string): string | undefined => {
    const value = font?.get(name);
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const fontColor = text("color");
  const underline = text("underline");
  return {
    ...(font?.get("bold") === true ? { bold: true } : {}),
    ...(font?.get("italic") === true ? { italic: true } : {}),
    ...(font?.get("strikethrough") === true ? { strikethrough: true } : {}),
    ...(underline === undefined ? {} : { underline }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(typeof fill === "string" && fill !== "" ? { fillColor: fill } : {}),
    ...(typeof numberFormat === "string" && numberFormat !== "" ? { numberFormat } : {}),
    ...(Object.keys(borders).length === 0 ? {} : { borders }),
  };
}

/** An element as it was read, with some attributes replaced. */
function copyXml(node: XmlNode, replaced: Readonly<Record<string, string | undefined>> = {}): string {
  const attributes = { ...Object.fromEntries(node.attributes), ...replaced };
  const plain = Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith("xmlns")));
  // What belongs to an extension has a prefix that is not known here.
  const children = node.children.filter(({ name }) => name !== "extLst").map((child) => copyXml(child));
  return element(node.name, plain, escapeXml(node.text.trim()), ...children);
}

const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};
const ALERTS: Readonly<Record<string, string>> = { Warning: "warning", Information: "information" };

/** The data validations of a sheet; areas with the same rule share one element. */
export function validationsXml(sheet: Sheet): string {
  const groups = new Map<Bag, Area[]>();
  for (const { area, bag } of sheet.validations) groups.set(bag, [...(groups.get(bag) ?? []), area]);
  return listElement(
    "dataValidations",
    [...groups].flatMap(([bag, areas]) => validationXml(bag, areas)),
  );
}

function validationXml(bag: Validation["bag"], areas: readonly Area[]): readonly string[] {
  const [kind, limits] = Object.entries((bag.values.get("rule") ?? {}) as object)[0] ?? [];
  if (kind === undefined) return [];
  const { formula1, formula2, formula, operator, source, inCellDropDown } = limits as Readonly<Record<string, unknown>>;
  const alert = (bag.values.get("errorAlert") ?? { showAlert: true }) as Readonly<Record<string, unknown>>;
  const prompt = (bag.values.get("prompt") ?? { showPrompt: true }) as Readonly<Record<string, unknown>>;
  const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
  const list = typeof source === "string" && !source.startsWith("=") ? `"${source.replaceAll('"', '""')}"` : source;
  const first = kind === "list" ? list : kind === "custom" ? formula : formula1;
  return [
    element(
      "dataValidation",
      {
        type: KINDS[kind] ?? kind,
        errorStyle: ALERTS[String(alert["style"])],
        operator: kind === "list" || kind === "custom" ? undefined : validationOperatorWords.toFile(String(operator)),
        allowBlank: bag.values.get("ignoreBlanks") !== false,
        showDropDown: inCellDropDown === false || undefined,
        showInputMessage: prompt["showPrompt"] === true || undefined,
        showErrorMessage: alert["showAlert"] === true || undefined,
        errorTitle: text(alert["title"]),
        error: text(alert["message"]),
        promptTitle: text(prompt["title"]),
        prompt: text(prompt["message"]),
        sqref: areaList(areas),
      },
      limitElement("formula1", first),
      formula2 !== undefined && formula2 !== null && limitElement("formula2", formula2),
    ),
  ];
}

function limitElement(name: string, value: unknown): string {
  const text = String(value ?? "");
  return element(name, {}, escapeXml(text.startsWith("=") ? fileFormula(text, { addinFunctions: new Set() }) : text));
}
