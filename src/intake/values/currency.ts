/** Currencies that a cell, a header or a number format can name. */
export type CurrencyCode =
  | "CNY"
  | "USD"
  | "EUR"
  | "GBP"
  | "JPY"
  | "HKD"
  | "TWD"
  | "KRW"
  | "SGD"
  | "AUD"
  | "CAD"
  | "CHF"
  | "INR"
  | "MYR"
  | "THB"
  | "VND"
  | "RUB"
  | "BRL";

/** A currency as somebody wrote it. */
export interface CurrencyMark {
  readonly code: CurrencyCode;
  /** ¥, $ and 元 are used by several currencies: a more exact mark beside them decides. */
  readonly vague: boolean;
}

const exact: readonly (readonly [string, CurrencyCode])[] = [
  ["人民币", "CNY"],
  ["人民幣", "CNY"],
  ["rmb", "CNY"],
  ["cny", "CNY"],
  ["cn¥", "CNY"],
  ["us$", "USD"],
  ["usd", "USD"],
  ["美元", "USD"],
  ["美金", "USD"],
  ["€", "EUR"],
  ["eur", "EUR"],
  ["欧元", "EUR"],
  ["歐元", "EUR"],
  ["£", "GBP"],
  ["gbp", "GBP"],
  ["英镑", "GBP"],
  ["jpy", "JPY"],
  ["jp¥", "JPY"],
  ["日元", "JPY"],
  ["円", "JPY"],
  ["hk$", "HKD"],
  ["hkd", "HKD"],
  ["港元", "HKD"],
  ["港币", "HKD"],
  ["港幣", "HKD"],
  ["nt$", "TWD"],
  ["twd", "TWD"],
  ["ntd", "TWD"],
  ["新台币", "TWD"],
  ["新臺幣", "TWD"],
  ["₩", "KRW"],
  ["krw", "KRW"],
  ["韩元", "KRW"],
  ["s$", "SGD"],
  ["sgd", "SGD"],
  ["新加坡元", "SGD"],
  ["a$", "AUD"],
  ["au$", "AUD"],
  ["aud", "AUD"],
  ["澳元", "AUD"],
  ["c$", "CAD"],
  ["ca$", "CAD"],
  ["cad", "CAD"],
  ["加元", "CAD"],
  ["chf", "CHF"],
  ["瑞士法郎", "CHF"],
  ["₹", "INR"],
  ["inr", "INR"],
  ["卢比", "INR"],
  ["rm", "MYR"],
  ["myr", "MYR"],
  ["฿", "THB"],
  ["thb", "THB"],
  ["泰铢", "THB"],
  ["₫", "VND"],
  ["vnd", "VND"],
  ["越南盾", "VND"],
  ["₽", "RUB"],
  ["rub", "RUB"],
  ["卢布", "RUB"],
  ["r$", "BRL"],
  ["brl", "BRL"],
];

const vague: readonly (readonly [string, CurrencyCode])[] = [
  ["块钱", "CNY"],
  ["块", "CNY"],
  ["元", "CNY"],
  ["圆", "CNY"],
  ["圓", "CNY"],
  ["¥", "CNY"],
  ["$", "USD"],
];

const marks: ReadonlyMap<string, CurrencyMark> = new Map<string, CurrencyMark>([
  ...exact.map(([text, code]) => [text, { code, vague: false }] as const),
  ...vague.map(([text, code]) => [text, { code, vague: true }] as const),
]);

const alternatives = [...marks.keys()]
  .sort((a, b) => b.length - a.length)
  .map((text) => text.replace(/\$/g, "\\$"))
  .join("|");

/** A currency mark at the start or the end of a text, as a source for regular expressions (ignore case). */
export const currencyPattern = `(?:${alternatives})`;

/**
 * The currency that a mark stands for, or undefined.
 *
 * @param text - the mark alone, half width, any case
 *
 * @example currencyOf("¥") // { code: "CNY", vague: true }
 */
export const currencyOf = (text: string): CurrencyMark | undefined => marks.get(text.toLowerCase());

/**
 * The currency of two marks on one amount, or null when they contradict each other.
 *
 * @example joinCurrencies({ code: "CNY", vague: true }, { code: "JPY", vague: false }) // JPY: ¥ serves both
 */
export function joinCurrencies(first: CurrencyMark | undefined, second: CurrencyMark): CurrencyMark | null {
  if (!first || first.code === second.code) return first && !first.vague ? first : second;
  if (first.vague === second.vague) return null;
  return first.vague ? second : first;
}

const chineseLocales = /^(?:804|7804|1804|0?004)$/i;

/**
 * The currency that a number format shows, or undefined.
 *
 * @param format - such as `"¥"#,##0.00`, `[$€-407]#,##0`, `[$USD] #,##0`
 *
 * @example currencyOfFormat("[$¥-411]#,##0") // "JPY": the locale tells the yen from the yuan
 */
export function currencyOfFormat(format: string | undefined): CurrencyCode | undefined {
  if (format === undefined) return undefined;
  const bracket = /\[\$([^\]-]+)(?:-([0-9a-f]+))?\]/i.exec(format);
  const symbol = bracket?.[1]?.trim().replace("￥", "¥");
  if (symbol === "¥" && bracket?.[2] && !chineseLocales.test(bracket[2]))
    return /411$/.test(bracket[2]) ? "JPY" : "CNY";
  if (symbol !== undefined) return currencyOf(symbol)?.code;
  const found = new RegExp(`["\\\\]?(${currencyPattern})`, "i").exec(
    format.replace(/\[[^\]]*\]/g, "").replace(/￥/g, "¥"),
  );
  return found ? currencyOf(found[1] ?? "")?.code : undefined;
}
