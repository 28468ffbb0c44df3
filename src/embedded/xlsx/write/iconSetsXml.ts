import { formatArea } from "../../store/address";
import type { Bag } from "../../model/bag";
import type { Sheet } from "../../model/book/book";
import { ICON_SETS, LATER_ICON_SETS, LIMITS } from "../styleWords";
import type { XmlAttributes } from "../xml/writeXml";
import { element, escapeXml, listElement } from "../xml/writeXml";

const EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/** From where on an icon is shown. */
interface IconLimit {
  readonly type: string;
  readonly value: string;
  /** The limit itself does not belong to the icon. */
  readonly isAbove: boolean;
}

const styleOf = (part: Bag): string => String(part.values.get("style") ?? "ThreeArrows");

/** A rule of icons; nothing for a set that stands in the extension. */
export function iconSetXml(part: Bag, common: XmlAttributes): string {
  const icons = ICON_SETS[styleOf(part)];
  if (icons === undefined) return "";
  const limits = limitsOf(part, icons).map(({ type, value, isAbove }) =>
    element("cfvo", { type, val: value, gte: isAbove ? false : undefined }),
  );
  return element("cfRule", { type: "iconSet", ...common }, element("iconSet", setOf(part, icons), ...limits));
}

/** The extension of a worksheet with its rules of later icon sets; nothing where there are none. */
export function laterIconSetsXml({ conditionalFormats }: Sheet): string {
  const rules = conditionalFormats.flatMap(({ areas, bag, id }, index) => {
    const part = bag.children.get("iconSet");
    const icons = part && LATER_ICON_SETS[styleOf(part)];
    if (part === undefined || icons === undefined) return [];
    const limits = limitsOf(part, icons).map(({ type, value, isAbove }) =>
      element("x14:cfvo", { type, gte: isAbove ? false : undefined }, element("xm:f", {}, escapeXml(value))),
    );
    const set = element("x14:iconSet", setOf(part, icons), ...limits);
    const rule = element("x14:cfRule", { type: "iconSet", priority: index + 1, id: guid(id) }, set);
    const place = element("xm:sqref", {}, areas.map(formatArea).join(" "));
    return element("x14:conditionalFormatting", { "xmlns:xm": XM }, rule, place);
  });
  if (rules.length === 0) return "";
  const list = element("x14:conditionalFormattings", {}, ...rules);
  return listElement("extLst", [element("ext", { uri: EXTENSION, "xmlns:x14": X14 }, list)]);
}

const setOf = (part: Bag, icons: string): XmlAttributes => ({
  iconSet: icons,
  showValue: part.values.get("showIconOnly") === true ? false : undefined,
  reverse: part.values.get("reverseIconOrder") === true || undefined,
});

/** The limits that were set, and even shares where none were. The first icon begins at the bottom. */
function limitsOf(part: Bag, icons: string): readonly IconLimit[] {
  const count = Number(icons[0]);
  const given = part.values.get("criteria");
  const criteria = (Array.isArray(given) ? given : []) as readonly (Readonly<Record<string, unknown>> | null)[];
  return Array.from({ length: count }, (_, index) => {
    const { type, formula, operator } = (index === 0 ? null : criteria[index]) ?? {};
    const isSet = typeof formula === "string" && formula !== "";
    return {
      type: (isSet && LIMITS[String(type)]) || "percent",
      value: isSet ? formula.replace(/^=/, "") : String(Math.round((index * 100) / count)),
      isAbove: operator === "GreaterThan",
    };
  });
}

/** Extended rules are known by a GUID, made here of the format's own number. */
function guid(id: string): string {
  const number = id.replaceAll(/\D/g, "").slice(0, 12).padStart(12, "0");
  return `{00000000-0000-4000-8000-${number}}`;
}
