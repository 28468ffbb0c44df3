import { simplify, writtenOut } from "./plainHeader";
import { readUnit } from "../values/readUnit";

/** A header without what people vary when they type it. */
export interface TidyHeader {
  /** As shown to the user: one line, single spaces, no invisible characters. */
  readonly text: string;
  /** Words of the header (English), in order, lower case; a Chinese header is one word. */
  readonly words: readonly string[];
  /** Keys to look up, the whole header first, then its parts: both languages of "Order Date (下单日期)". */
  readonly keys: readonly string[];
  /** What one unit of the column is worth: 10000 for 万元. */
  readonly unit?: number;
  /** What (k), (M) or (w) is worth, should the column hold money. */
  readonly letterUnit?: number;
  /** ISO 4217 code, where the header names a currency. */
  readonly currency?: string;
  /** The header says that the numbers are percentages. */
  readonly percent: boolean;
}

/** A header reduced to letters and digits, in lower case and simplified characters. @example headerKey("Order  No.") // "orderno" */
export const headerKey = (text: string): string =>
  simplify(text.normalize("NFKC"))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/**
 * Tidy a header: width, case, spaces and line breaks, brackets, units, two languages in one cell.
 *
 * @param raw - text of the header cell; blank gives no keys
 * @example tidyHeader("销售额（万元）") // { keys: ["销售额"], unit: 10000 … }
 * @example tidyHeader("Order Date\n(下单日期)").keys // ["orderdate", "下单日期"]
 */
export function tidyHeader(raw: string): TidyHeader {
  const text = visible(raw);
  const { label, unit, letter, currency, percent } = readUnit(text);
  const brackets: string[] = [];
  const body = label
    .replace(/[([{<【《]([^()[\]{}<>【】《》]*)[)\]}>】》]/gu, (_, inner: string) => {
      brackets.push(inner.trim());
      return " ";
    })
    .trim();
  const words = wordsOf(numberSign(body));
  const full = writtenOut(words);
  const parts = [body, ...(full === null ? [] : [full]), ...turnedRound(words), ...brackets, ...languageParts(body)];
  const keys = [...new Set(parts.map(numberSign).map(headerKey))].filter((key) => key !== "");
  return {
    text,
    words: full === null ? words : full.split(" "),
    keys,
    ...(unit === undefined ? {} : { unit }),
    ...(letter === undefined ? {} : { letterUnit: letter }),
    ...(currency === undefined ? {} : { currency }),
    percent: percent === true || /%|百分比|占比|percent|pct/iu.test(text),
  };
}

/** "Name of employee" is the employee name, "Date of order" the order date. */
function turnedRound(words: readonly string[]): string[] {
  const [head, of, ...rest] = words;
  const isHead = head !== undefined && /^(?:name|date|id|code|amount|value)$/u.test(head);
  return isHead && of === "of" && rest.length > 0 ? [[...rest, head].join(" ")] : [];
}

/** One line of visible characters. Soft hyphens and zero-width characters are dropped, every other gap is one space. */
function visible(raw: string): string {
  return raw
    .normalize("NFKC")
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** "Order #" means the order's number. */
const numberSign = (text: string): string => text.replace(/#/gu, " no ");

/** The two halves of "业务员 / 销售员" and of "下单日期 Order Date". */
function languageParts(body: string): string[] {
  const listed = body.split(/[/|、\\]/u);
  const chinese = body.match(/\p{Script=Han}+/gu)?.join("") ?? "";
  const latin = body.replace(/\p{Script=Han}+/gu, " ").trim();
  const bilingual = chinese.length >= 2 && latin.length >= 3 ? [chinese, latin] : [];
  const mixed = chinese === "" || latin === "" ? [] : [inEnglish(chinese, latin), inChinese(chinese, latin)];
  // Headers of two rows are joined with a space: 金额 含税, 订单信息 业务员.
  const stacked = chinese === "" || bilingual.length > 0 ? [] : body.split(" ").reverse();
  return [
    ...(listed.length > 1 ? listed : []),
    ...mixed.flatMap((part) => part ?? []),
    ...bilingual,
    ...(stacked.length > 1 ? stacked : []),
  ];
}

const heads: ReadonlyMap<string, string> = new Map([
  ["号", "no"],
  ["编号", "no"],
  ["单号", "no"],
  ["编码", "code"],
  ["日期", "date"],
  ["时间", "date"],
  ["名称", "name"],
  ["姓名", "name"],
  ["金额", "amount"],
  ["数量", "qty"],
]);
const chineseHeads: ReadonlyMap<string, string> = new Map([
  ...[...heads].reverse().map(([zh, en]) => [en, zh] as const),
  ["id", "编号"],
  ["number", "号"],
  ["quantity", "数量"],
]);

/** "Order号" is the order no; null where the Chinese half is a whole name by itself. */
function inEnglish(chinese: string, latin: string): string | null {
  const head = heads.get(chinese);
  return head === undefined ? null : `${latin} ${head}`;
}

/** "订单Date" is 订单日期; null where the English half is a whole name by itself. */
function inChinese(chinese: string, latin: string): string | null {
  const head = chineseHeads.get(latin.toLowerCase());
  return head === undefined ? null : `${chinese}${head}`;
}

/** Words, with camel case taken apart: "SupportRepId" is three words. */
function wordsOf(body: string): string[] {
  return body
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
