import type { CellValue } from "../../workbook/sheetContent";
import type { IntakeProblemCode } from "../intakeProblem";
import { readChineseNumeral, readMixedNumeral } from "./chineseNumeral";
import { currencyOfFormat, type CurrencyCode } from "./currency";
import { decimalValue, shiftDecimal, significantDigits, type Decimal } from "./decimal";
import { readGroupedDecimal } from "./groupedDecimal";
import { peelNumberMarks, takeUnit, type NumberMarks } from "./numberMarks";
import { isBlankMark, shortText, tidyText, toHalfWidth } from "./plainText";
import { unreadableError } from "./cellError";

/** What a cell says when it is read as a number. */
export type NumberReading =
  | { readonly kind: "blank" }
  | {
      readonly kind: "number";
      /** Finite; at most 9,007,199,254,740,991 either side of 0. */
      readonly value: number;
      /** True when the cell holds text. */
      readonly changed: boolean;
      /**
       * What the cell itself names as its unit, already in `value`: 10000 for 万, 1 for 元. Absent when it names none;
       * only then does the unit of the column's header apply.
       */
      readonly unit?: number;
      readonly currency?: CurrencyCode;
      /** 81 % is the value 0.81. */
      readonly percent?: true;
      /** More digits than a spreadsheet keeps (15): `amount-imprecise`. */
      readonly imprecise?: true;
      /** The words that qualify the amount, such as 约 or 含税: `number-qualified`. */
      readonly remark?: string;
    }
  | Unreadable;

interface Unreadable {
  readonly kind: "unreadable";
  readonly code: Extract<
    IntakeProblemCode,
    "number-unreadable" | "cell-error" | "formula-uncalculated" | "amount-too-large"
  >;
  /** What the cell shows, at most 60 characters. */
  readonly text: string;
}

/** Longer texts are sentences; it also bounds the work that a hostile cell can cause. */
const longestNumber = 64;
/** Excel shows and keeps 15 significant digits. */
const keptDigits = 15;
const firstImprecise = 1e15;

/**
 * The number a person means by a cell.
 *
 * Numbers stay as they are. Text is read with currency marks, thousands separators, 万/亿/k/M units (multiplied
 * exactly), full-width forms, percent signs, every spelling of a negative, capital and simple Chinese numerals, and
 * the qualifiers 约 and 含税. What is not plainly a number is never guessed, and never NaN, Infinity or 0.
 *
 * @param value - the cell; null, spaces, -, —, /, N/A and 无 are blank
 * @param options - `format`: number format of the cell, for percent and currency of real numbers
 *
 * Problems named in the reading: `number-unreadable`, `amount-too-large` (whole units are no longer exact beyond
 * 2^53 − 1), `cell-error`, `formula-uncalculated`.
 *
 * @example readNumber("1.2亿") // 120000000, unit 1e8
 * @example readNumber("(¥1,234.50)") // -1234.5, CNY
 * @example readNumber("3.5万?") // unreadable: the question mark may mean that somebody is not sure
 */
export function readNumber(value: CellValue, options: { readonly format?: string | undefined } = {}): NumberReading {
  if (value === null) return { kind: "blank" };
  if (typeof value === "number") return readReal(value, options.format);
  if (typeof value === "string") return readText(value);
  return typeof value === "boolean" ? unreadable(String(value).toUpperCase()) : unreadableError(value);
}

function readReal(value: number, format: string | undefined): NumberReading {
  const beyond = limitOf(value, String(value), false);
  if (beyond) return beyond;
  const currency = currencyOfFormat(format);
  return {
    kind: "number",
    value,
    changed: false,
    ...(currency ? { currency } : {}),
    ...(showsPercent(format) ? { percent: true } : {}),
    ...(Math.abs(value) >= firstImprecise ? { imprecise: true } : {}),
  };
}

const showsPercent = (format: string | undefined): boolean =>
  format !== undefined && format.includes("%") && /%/.test(format.replace(/"[^"]*"|\\./g, ""));

function readText(text: string): NumberReading {
  if (text.length > longestNumber * 4) return tidyText(text) === "" ? { kind: "blank" } : unreadable(text);
  const plain = tidyText(toHalfWidth(text)).replace(/^'/, "");
  if (isBlankMark(plain)) return { kind: "blank" };
  const marks = plain.length <= longestNumber ? peelNumberMarks(plain) : null;
  const figures = marks && readFigures(marks);
  return marks && figures ? readingOf(text, marks, figures) : unreadable(text);
}

/** Figures with the power of ten that the cell names as its unit. */
interface Figures {
  readonly decimal: Decimal;
  readonly unitPlaces: number | undefined;
}

function readFigures({ body, wholeUnits, percentPlaces }: NumberMarks): Figures | null {
  const plain = readGroupedDecimal(body);
  if (plain) {
    return { decimal: shiftDecimal(plain, -(percentPlaces ?? 0)), unitPlaces: wholeUnits ? 0 : undefined };
  }
  if (percentPlaces !== undefined) return null;
  const written = readMixedNumeral(body) ?? readChineseNumeral(body);
  if (written) return { decimal: written, unitPlaces: 0 };
  const unit = takeUnit(body);
  const inUnits = unit && readGroupedDecimal(unit.body);
  return unit && inUnits ? { decimal: shiftDecimal(inUnits, unit.places), unitPlaces: unit.places } : null;
}

function readingOf(text: string, marks: NumberMarks, { decimal, unitPlaces }: Figures): NumberReading {
  const size = decimalValue(decimal);
  const value = marks.negative && size !== 0 ? -size : size;
  const beyond = limitOf(value, text, significantDigits(decimal) > 0);
  if (beyond) return beyond;
  const imprecise = significantDigits(decimal) > keptDigits || size >= firstImprecise;
  return {
    kind: "number",
    value,
    changed: true,
    ...(unitPlaces === undefined ? {} : { unit: 10 ** unitPlaces }),
    ...(marks.currency === undefined ? {} : { currency: marks.currency }),
    ...(marks.percentPlaces === undefined ? {} : { percent: true }),
    ...(imprecise ? { imprecise: true } : {}),
    ...(marks.remark === undefined ? {} : { remark: marks.remark }),
  };
}

function limitOf(value: number, text: string, hasFigures: boolean): Unreadable | null {
  // A text such as 1e-400 has figures and yet no number: it must not become 0.
  if (Number.isNaN(value) || (value === 0 && hasFigures)) return unreadable(text);
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return null;
  return { kind: "unreadable", code: "amount-too-large", text: shortText(text) };
}

const unreadable = (text: string): Unreadable => ({
  kind: "unreadable",
  code: "number-unreadable",
  text: shortText(text),
});
