import type { PeriodLevel } from "./period";
import { parseIsoDate } from "./serialDay";

/** A period as somebody spelled it, before it is looked up in a calendar. */
export interface PeriodSpelling {
  /** Absent: the plan's year is meant, as in 第1季度. */
  readonly year?: number;
  /** Named as part of a fiscal year: FY2026Q1, 2026财年. */
  readonly fiscal: boolean;
  readonly level: PeriodLevel;
  /** Counted from 1 inside the year; 1 for a whole year. */
  readonly number: number;
}

interface Part {
  readonly level: PeriodLevel;
  readonly number: number;
}

const chineseDigits = "一二三四五六七八九";
const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const monthNames =
  "JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?";
const figure = `\\d{1,2}|[${chineseDigits}十]{1,3}`;

/** Spellings of a part of a year with the level each names; the first group that is there is its number. */
const partSpellings: readonly (readonly [PeriodLevel, RegExp])[] = [
  ["half", /^(?:H ?([12])|([12]) ?H|([上下])半年度?)$/],
  ["quarter", new RegExp(`^(?:Q ?([1-4])|([1-4]) ?Q|第?([1-4一二三四])(?:季度?|季)|([1-4])QTR|QUARTER ?([1-4]))$`)],
  ["month", new RegExp(`^(?:M ?(\\d{1,2})|(${figure})月份?|(${monthNames})\\.?)$`)],
  ["week", new RegExp(`^(?:W ?(\\d{1,2})|WK ?(\\d{1,2})|WEEK ?(\\d{1,2})|第?(${figure})周)$`)],
];

const highest: Readonly<Record<PeriodLevel, number>> = { year: 1, half: 2, quarter: 4, month: 12, week: 53 };

const separator = "[ \\-/._,']*";
const yearFirst = new RegExp(`^(FY ?)?(\\d{4}|\\d{2}) ?(财年|财政年度|年度?)?${separator}(.*)$`);
const yearLast = new RegExp(`^(.*?)(${separator})(FY ?)?(\\d{4}|\\d{2}) ?(财年|财政年度|年度?)?$`);

/**
 * Read the spelling of a period, whatever its case, width and spaces; null when it is none.
 *
 * Two-digit years: 00–79 are 2000–2079, 80–99 are 1980–1999. Years lie in 1900–2199.
 *
 * @example readPeriodSpelling("1q26") // { year: 2026, fiscal: false, level: "quarter", number: 1 }
 * @example readPeriodSpelling("第5周") // { fiscal: false, level: "week", number: 5 }
 */
export function readPeriodSpelling(input: string): PeriodSpelling | null {
  const text = tidy(input);
  const alone = readPart(text);
  if (alone) return { fiscal: false, ...alone };
  if (text === "全年") return { fiscal: false, level: "year", number: 1 };
  return readFullDate(text) ?? readYearFirst(text) ?? readYearLast(text);
}

/** Full width to half width, upper case, one space between words and none beside Chinese characters. */
function tidy(input: string): string {
  return input
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[‐-―−]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/ ?([\u4e00-\u9fff]) ?/g, "$1")
    .trim();
}

/** A day stands for its month: header cells often hold the first of the month. */
function readFullDate(text: string): PeriodSpelling | null {
  const match = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/.exec(text);
  if (!match) return null;
  const [, year = "", month = match[4] ?? "", day = match[5] ?? ""] = match;
  if (parseIsoDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`) === null) return null;
  return spelling(year, false, { level: "month", number: Number(month) });
}

function readYearFirst(text: string): PeriodSpelling | null {
  const match = yearFirst.exec(text);
  if (!match) return null;
  const [, prefix, digits = "", suffix, rest = ""] = match;
  const fiscal = isFiscal(prefix, suffix);
  // A year of two digits alone is as likely a plain number: only FY26 and 26年 are years.
  if (rest === "" && digits.length === 2 && !prefix && !suffix) return null;
  if (rest === "") return spelling(digits, fiscal, { level: "year", number: 1 });
  return spelling(digits, fiscal, readPart(rest) ?? (digits.length === 4 ? readMonthNumber(text, rest) : null));
}

function readYearLast(text: string): PeriodSpelling | null {
  const match = yearLast.exec(text);
  if (!match) return null;
  const [, rest = "", gap, prefix, digits, suffix] = match;
  // "Q12026" is nothing anybody means: a part that ends in a digit needs a separator before the year.
  if (gap === "" && !prefix && /\d$/.test(rest)) return null;
  return spelling(digits, isFiscal(prefix, suffix), readPart(rest));
}

const isFiscal = (prefix: string | undefined, suffix: string | undefined): boolean =>
  prefix !== undefined || (suffix?.startsWith("财") ?? false);

/** The month of 2026-03, 2026/3, 2026.03; without a separator it needs both digits: 202603. */
function readMonthNumber(text: string, rest: string): Part | null {
  if (!/^(0?[1-9]|1[0-2])$/.test(rest)) return null;
  if (/^\d+$/.test(text) && rest.length !== 2) return null;
  return { level: "month", number: Number(rest) };
}

function readPart(text: string): Part | null {
  for (const [level, pattern] of partSpellings) {
    const match = pattern.exec(text);
    const group = match?.slice(1).find((found) => found !== undefined);
    if (group === undefined) continue;
    const number = partNumber(group);
    return number >= 1 && number <= highest[level] ? { level, number } : null;
  }
  return null;
}

function partNumber(group: string): number {
  if (/^\d+$/.test(group)) return Number(group);
  if (group === "上" || group === "下") return group === "上" ? 1 : 2;
  const month = months.indexOf(group.slice(0, 3));
  return month >= 0 ? month + 1 : chineseNumber(group);
}

/** 一 … 九十九; NaN for what is no number, such as 十十. @example chineseNumber("五十三") // 53 */
function chineseNumber(text: string): number {
  const match = new RegExp(`^([${chineseDigits}])?(十)?([${chineseDigits}])?$`).exec(text);
  if (!match) return NaN;
  const [, first, ten, last] = match;
  const digit = (found: string | undefined): number => (found === undefined ? 0 : chineseDigits.indexOf(found) + 1);
  if (ten === undefined) return first !== undefined && last !== undefined ? NaN : digit(first) + digit(last);
  return (first === undefined ? 1 : digit(first)) * 10 + digit(last);
}

function spelling(digits: string | undefined, fiscal: boolean, part: Part | null): PeriodSpelling | null {
  if (digits === undefined || part === null) return null;
  const value = Number(digits);
  const year = digits.length === 4 ? value : value + (value < 80 ? 2000 : 1900);
  if (year < 1900 || year > 2199) return null;
  return { year, fiscal, ...part };
}
