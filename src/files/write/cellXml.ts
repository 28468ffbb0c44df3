import type { DraftCell } from "../../workbook/sheetDraft";
import { isDateFormat } from "../../workbook/isDateFormat";
import { element, type Attributes } from "../xml/element";
import { escapeExcelText, escapeXml } from "../xml/xmlText";
import type { StyleBook } from "./styleBook";

/** How cells of this workbook are written. */
export interface CellWriting {
  readonly styles: StyleBook;
  /** The workbook counts days from 1904: dates are shifted, so that they show the same day. */
  readonly usesDate1904: boolean;
}

// The most that a cell of Excel holds.
const longestText = 32_767;
const daysBetweenSystems = 1462;
// Excel would take such text for a formula as soon as somebody edits the cell.
const looksLikeFormula = /^[\s']*[=+\-@＝＋－＠]/;

/**
 * One cell of a sheet part.
 *
 * Text is written as text whatever it starts with; longer text than a cell holds ends in `…`. A
 * formula carries its computed value. Dates are shifted where the workbook counts from 1904.
 *
 * @returns the element, or nothing for a cell without content and style
 */
export function cellXml(address: string, cell: DraftCell, { styles, usesDate1904 }: CellWriting): string {
  const { formula, style } = cell;
  const value = cell.value ?? null;
  const isText = formula === undefined && typeof value === "string" && looksLikeFormula.test(value);
  const attributes: Attributes = { r: address, s: styles.cell(style, isText) };
  const isDate = usesDate1904 && style?.numberFormat !== undefined && isDateFormat(style.numberFormat);
  if (formula !== undefined) return formulaXml(attributes, formula, isDate ? shifted(value) : value);
  if (typeof value === "string") return textXml(attributes, value);
  if (value === null) return attributes["s"] === undefined ? "" : element("c", attributes);
  return valueXml(attributes, isDate ? shifted(value) : value);
}

type Scalar = string | number | boolean | null;

function shifted<Value extends Scalar>(value: Value): Value | number {
  return typeof value === "number" ? value - daysBetweenSystems : value;
}

function formulaXml(attributes: Attributes, formula: string, value: Scalar): string {
  const content = element("f", {}, escapeXml(formula));
  if (typeof value === "string" || value === null) {
    const text = escapeExcelText(cut(value ?? ""));
    return element("c", { ...attributes, t: "str" }, content, `<v>${text}</v>`);
  }
  return valueXml(attributes, value, content);
}

function valueXml(attributes: Attributes, value: Scalar, formula = ""): string {
  if (typeof value === "boolean") return element("c", { ...attributes, t: "b" }, formula, `<v>${Number(value)}</v>`);
  if (!Number.isFinite(value)) throw new RangeError(`${String(attributes["r"])} holds ${String(value)}`);
  return element("c", attributes, formula, `<v>${String(value)}</v>`);
}

function textXml(attributes: Attributes, value: string): string {
  const text = `<t xml:space="preserve">${escapeExcelText(cut(value))}</t>`;
  return element("c", { ...attributes, t: "inlineStr" }, element("is", {}, text));
}

function cut(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;
}
