import { currencyOf, currencyPattern, joinCurrencies, type CurrencyCode, type CurrencyMark } from "./currency";
import { placesOfUnit, unitPattern } from "./numberMarks";
import { tidyText, toHalfWidth } from "./plainText";

/** The unit that a header, a title or a units row names, and the text without it. */
export interface UnitReading {
  /** What one unit is worth in whole currency units: 10000 for 万元, 1 for 元. Absent when none is named. */
  readonly unit?: number;
  readonly currency?: CurrencyCode;
  readonly percent?: true;
  /** What a lone letter in brackets is worth in a column of money: 1000 for (k), 1000000 for (M). */
  readonly letter?: number;
  /** The text without its unit: 销售额 for 销售额（万元）. The whole text when it names none. */
  readonly label: string;
}

const thousands = /^'?0{3}s?$|^thousands?$/i;
const millions = /^millions?$/i;
const tokenPattern = new RegExp(
  `^(?:in |单位:? ?|單位:? ?|unit:? ?)?(${currencyPattern})? ?(${unitPattern}|thousands|millions|'?000s?)? ?(${currencyPattern}|%|‰)?(?: ?/ ?[^/]{1,6})?$`,
  "i",
);
const letters: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mm", 1e6],
  ["mn", 1e6],
  ["mio", 1e6],
  ["w", 1e4],
]);
const bracketed = /^(.*?) ?[(\[【]([^()[\]【】]+)[)\]】](.*)$/;
const separated = /^(.+?)(?: ?[/,、_-] ?| in | )([^/,、_\s]+(?: [^/,、_\s]+)?)$/;
const attached = new RegExp(`^(.*?[\\u4e00-\\u9fff])((?:${unitPattern})?元)$`, "i");

/**
 * The unit in a header such as 销售额（万元）, 金额/元, Revenue (USD k), Amount in thousands, 回款万元.
 *
 * @param text - any header or title; spaces, full width and line breaks do not matter
 *
 * @example readUnit("销售额（万元）") // { unit: 10000, currency: "CNY", label: "销售额" }
 * @example readUnit("完成率(%)") // { percent: true, label: "完成率" }
 * @example readUnit("销售额") // { label: "销售额" }
 */
export function readUnit(text: string): UnitReading {
  const plain = tidyText(toHalfWidth(text).replace(/[“”‘’]/g, "'"));
  const inBrackets = bracketed.exec(plain);
  if (inBrackets) {
    const unit = readUnitToken(inBrackets[2] ?? "");
    const label = tidyText(`${inBrackets[1] ?? ""}${inBrackets[3] ?? ""}`);
    if (unit) return { ...unit, label };
    const letter = letters.get((inBrackets[2] ?? "").trim().toLowerCase());
    if (letter !== undefined) return { letter, label };
  }
  for (const pattern of [separated, attached]) {
    const match = pattern.exec(plain);
    const unit = match && readUnitToken(match[2] ?? "");
    if (match && unit) return { ...unit, label: tidyText(match[1] ?? "") };
  }
  return { label: plain };
}

/**
 * The unit that a text names and nothing else, as the cells of a units row do, or null.
 *
 * @param text - such as 万元, (元), %, USD k, '000
 *
 * @example readUnitToken("万元") // { unit: 10000, currency: "CNY" }
 */
export function readUnitToken(text: string): Omit<UnitReading, "label"> | null {
  const match = tokenPattern.exec(tidyText(toHalfWidth(text)).replace(/^\((.*)\)$/, "$1"));
  if (!match) return null;
  const [, before, unit, after] = match;
  if (after === "%" || after === "‰") return before || unit ? null : { percent: true };
  const currency = currencyOfBoth(before, after);
  if (currency === null || (!currency && !isUnitAlone(unit))) return null;
  const worth = unitWorth(unit) ?? (/[元圆円]/.test(`${before ?? ""}${after ?? ""}`) ? 1 : undefined);
  return { ...(worth === undefined ? {} : { unit: worth }), ...(currency ? { currency: currency.code } : {}) };
}

/** A single letter may be anything (m is metres, w is weeks): without a currency only the longer names are units. */
const isUnitAlone = (unit: string | undefined): boolean => unit !== undefined && !/^(?:m|w|mm|k|百|十)$/i.test(unit);

function currencyOfBoth(first: string | undefined, second: string | undefined): CurrencyMark | null | undefined {
  const marks = [first, second].flatMap((text) => (text === undefined ? [] : [currencyOf(text)]));
  return marks.reduce<CurrencyMark | null | undefined>(
    (joined, mark) => (joined === null || !mark ? joined : joinCurrencies(joined, mark)),
    undefined,
  );
}

function unitWorth(unit: string | undefined): number | undefined {
  if (unit === undefined) return undefined;
  if (thousands.test(unit)) return 1000;
  const places = millions.test(unit) ? 6 : placesOfUnit(unit);
  return places === undefined ? undefined : 10 ** places;
}

const stated =
  /(?:单位|單位|unit|currency|amounts? in|figures? in)(?:为|是)?[:\s]*([^\s,;，；。()]+(?: (?:k|thousands?|millions?))?)/i;

/**
 * The unit that a title line or a sheet's name states for the whole table, or null.
 *
 * @param text - such as 单位：万元, 单位：元（注明“万元”者除外）, 2005年1-5月(万元), Amounts in USD thousands
 *
 * @example readStatedUnit("编制：销售部　单位：万元") // { unit: 10000, currency: "CNY" }
 */
export function readStatedUnit(text: string): Omit<UnitReading, "label"> | null {
  const plain = tidyText(toHalfWidth(text));
  const match = stated.exec(plain);
  if (match) return readUnitToken(match[1] ?? "");
  const inBrackets = bracketed.exec(plain);
  return inBrackets ? readUnitToken(inBrackets[2] ?? "") : null;
}
