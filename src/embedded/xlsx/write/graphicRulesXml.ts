import type { Bag } from "../../model/bag";
import type { XmlAttributes } from "../xml/writeXml";
import { element, escapeXml } from "../xml/writeXml";
import { LIMITS } from "../styleWords";
import { iconSetXml } from "./iconSetsXml";

const BAR = "#638EC6";

/** A rule that draws in the cells: a colour scale, data bars, icons. */
export function graphicRuleXml(name: string, part: Bag, common: XmlAttributes): string {
  if (name === "colorScale") return colorScaleXml(part, common);
  if (name === "dataBar") return dataBarXml(part, common);
  return iconSetXml(part, common);
}

interface Limit {
  readonly type?: string;
  readonly formula?: string | null;
  readonly color?: string;
}

function limitXml(limit: Limit, fallback: string): string {
  const type = limit.type === undefined || limit.type === "Automatic" ? fallback : (LIMITS[limit.type] ?? fallback);
  const value = typeof limit.formula === "string" ? limit.formula.replace(/^=/, "") : undefined;
  return element("cfvo", { type, val: value });
}

function colorScaleXml(part: Bag, common: XmlAttributes): string {
  const criteria = (part.values.get("criteria") ?? {}) as Readonly<Record<string, Limit | undefined>>;
  const limits = [criteria["minimum"], criteria["midpoint"], criteria["maximum"]].flatMap((each) => each ?? []);
  if (limits.length < 2) return "";
  const scale = element(
    "colorScale",
    {},
    ...limits.map((limit, index) =>
      limitXml(limit, index === 0 ? "min" : index === limits.length - 1 ? "max" : "percentile"),
    ),
    ...limits.map((limit) => colorXml(limit.color ?? "#FFFFFF")),
  );
  return element("cfRule", { type: "colorScale", ...common }, scale);
}

function dataBarXml(part: Bag, common: XmlAttributes): string {
  const fill = part.children.get("positiveFormat")?.values.get("fillColor");
  const bar = element(
    "dataBar",
    { showValue: part.values.get("showDataBarOnly") === true ? false : undefined },
    limitXml((part.values.get("lowerBoundRule") ?? {}) as Limit, "min"),
    limitXml((part.values.get("upperBoundRule") ?? {}) as Limit, "max"),
    colorXml(typeof fill === "string" && fill !== "" ? fill : BAR),
  );
  return element("cfRule", { type: "dataBar", ...common }, bar);
}

function colorXml(rgb: string): string {
  return element("color", { rgb: `FF${rgb.replace("#", "").toUpperCase()}` });
}

/** Rules with a name of their own; the formula says the same for programs that do not know it. */
const PRESETS: Readonly<
  Record<string, (cell: string) => readonly [attributes: XmlAttributes, formula: string | undefined]>
> = {
  Blanks: (cell) => [{ type: "containsBlanks" }, `LEN(TRIM(${cell}))=0`],
  NonBlanks: (cell) => [{ type: "notContainsBlanks" }, `LEN(TRIM(${cell}))>0`],
  Errors: (cell) => [{ type: "containsErrors" }, `ISERROR(${cell})`],
  NonErrors: (cell) => [{ type: "notContainsErrors" }, `NOT(ISERROR(${cell}))`],
  Yesterday: (cell) => [{ type: "timePeriod", timePeriod: "yesterday" }, `FLOOR(${cell},1)=TODAY()-1`],
  Today: (cell) => [{ type: "timePeriod", timePeriod: "today" }, `FLOOR(${cell},1)=TODAY()`],
  Tomorrow: (cell) => [{ type: "timePeriod", timePeriod: "tomorrow" }, `FLOOR(${cell},1)=TODAY()+1`],
  AboveAverage: () => [{ type: "aboveAverage" }, undefined],
  BelowAverage: () => [{ type: "aboveAverage", aboveAverage: false }, undefined],
  EqualOrAboveAverage: () => [{ type: "aboveAverage", equalAverage: true }, undefined],
  EqualOrBelowAverage: () => [{ type: "aboveAverage", aboveAverage: false, equalAverage: true }, undefined],
  UniqueValues: () => [{ type: "uniqueValues" }, undefined],
  DuplicateValues: () => [{ type: "duplicateValues" }, undefined],
};

/** A rule by its name; nothing for those that no file format word is known for. */
export function presetRuleXml(criterion: string, cell: string, common: XmlAttributes): string {
  const make = PRESETS[criterion];
  if (make === undefined) return "";
  const [attributes, formula] = make(cell);
  return element(
    "cfRule",
    { ...attributes, ...common },
    formula !== undefined && element("formula", {}, escapeXml(formula)),
  );
}
