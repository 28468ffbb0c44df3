import type { SerialDay } from "../../domain/calendar/period";
import { dateParts, serialDay } from "../../domain/calendar/serialDay";
import { chineseSection, plainNumerals } from "./chineseNumeral";
import { tidyText, toHalfWidth } from "./plainText";

/** The order of year, month and day in a text of three figures. */
export type DateOrder = "ymd" | "dmy" | "mdy";

/** What a text says as a date: one day, or a different day for each order that is possible. */
export type DateSpelling =
  | { readonly kind: "day"; readonly day: SerialDay }
  | { readonly kind: "orders"; readonly days: ReadonlyMap<DateOrder, SerialDay> };

/** Longer texts are sentences. */
const longestDate = 60;
const firstYear = 1900;
const lastYear = 2199;

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthName =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const gap = "[ ,/.-]*";

const time =
  /(?:[ t]|(?<=日)) ?(?:(?:上午|下午|am|pm) ?)?\d{1,2}(?::\d{2}(?::\d{2}(?:[.,]\d+)?)?|[时點点]\d{1,2}分?(?:\d{1,2}秒?)?)(?: ?(?:am|pm|上午|下午))?(?: ?(?:z|utc|gmt|[+-]\d{2}:?\d{2}))?$/i;
const weekday =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? |[ ,(]*(?:星期|周|週|礼拜)[一二三四五六日天]\)?$|\((?:[一二三四五六日]|mon|tue|wed|thu|fri|sat|sun)\)$/i;

const yearFirst = /^(\d{4})(?: ?([-/.]) ?)(\d{1,2}) ?\2 ?(\d{1,2})\.?$/;
const yearFirstSpaced = /^(\d{4}) (\d{1,2}) (\d{1,2})$/;
const chineseDay = /^(?:公元)?(\d{4}|\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]?$/;
const republicDay = /^(?:中[华華])?民[国國] ?(\d{1,3}) ?[年./-] ?(\d{1,2}) ?[月./-] ?(\d{1,2}) ?[日号號]?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const threeFigures = /^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/;
/** 26.1.5: a last figure of one digit is no year. */
const shortYearFirst = /^(\d{2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d)$/;
const dayMonthName = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?${gap}(?:of )?${monthName}${gap}'?(\\d{4}|\\d{2})$`, "i");
const monthNameDay = new RegExp(`^${monthName}${gap}(\\d{1,2})(?:st|nd|rd|th)?[ ,/.-]+'?(\\d{4}|\\d{2})$`, "i");
const yearMonthName = new RegExp(`^(\\d{4})${gap}${monthName}${gap}(\\d{1,2})$`, "i");

/**
 * Read a text as a date, whatever its width, spaces, time of day and weekday; null when it names no day that exists.
 *
 * Two-digit years are 1950–2049. Years lie in 1900–2199. A time zone is not applied: the day is the one written.
 *
 * @param text - any text of a cell
 *
 * @example readDateSpelling("2003年2月17日") // { kind: "day", day: 37669 }
 * @example readDateSpelling("13/02/2021") // { kind: "orders", days: dmy → 44240 }
 * @example readDateSpelling("2023-02-29") // null
 */
export function readDateSpelling(text: string): DateSpelling | null {
  if (text.length > longestDate) return null;
  const plain = tidyText(toHalfWidth(text))
    .replace(/^'/, "")
    .replace(/[‐-―−]/g, "-");
  const bare = arabicDate(plain.replace(weekday, "").trim().replace(time, "").trim().replace(weekday, "").trim());
  const day = readPlainDay(bare) ?? readRepublicDay(bare) ?? readNamedMonth(bare);
  if (day !== null) return { kind: "day", day };
  return readThreeFigures(bare);
}

/**
 * The day with these figures, or null when it does not exist: 1900-02-29 never was, whatever spreadsheets say.
 *
 * @param year - four digits, 1900–2199
 */
export function existingDay(year: number, month: number, day: number): SerialDay | null {
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const serial = serialDay(year, month, day);
  return dateParts(serial).day === day ? serial : null;
}

/** 二〇二一年十二月三十一日 with figures; any other text stays. */
function arabicDate(text: string): string {
  if (!/[年月]/.test(text) || !/[〇零一二三四五六七八九十元]/.test(text)) return text;
  return plainNumerals(text).replace(
    /(?:([零一二三四五六七八九]{4}|[零一二三四五六七八九]{2})年)?([元一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})(?=[日号號]?$))?/,
    (all, year: string | undefined, month: string, day: string | undefined) => {
      const monthFigure = month === "元" ? 1 : chineseSection(month);
      const dayFigure = day === undefined ? undefined : chineseSection(day);
      if (monthFigure === null || dayFigure === null) return all;
      return `${year === undefined ? "" : `${eachDigit(year)}年`}${monthFigure}月${dayFigure ?? ""}`;
    },
  );
}

const eachDigit = (text: string): string =>
  [...text].map((character) => "零一二三四五六七八九".indexOf(character)).join("");

function readPlainDay(text: string): SerialDay | null {
  const dashed = yearFirst.exec(text);
  if (dashed) return existingDay(Number(dashed[1]), Number(dashed[3]), Number(dashed[4]));
  const match = yearFirstSpaced.exec(text) ?? compact.exec(text) ?? chineseDay.exec(text);
  return match ? existingDay(fullYear(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Year 1 of the Republic of China is 1912. */
function readRepublicDay(text: string): SerialDay | null {
  const match = republicDay.exec(text);
  return match ? existingDay(Number(match[1]) + 1911, Number(match[2]), Number(match[3])) : null;
}

function readNamedMonth(text: string): SerialDay | null {
  const dayFirst = dayMonthName.exec(text);
  if (dayFirst) return existingDay(fullYear(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = monthNameDay.exec(text);
  if (monthFirst) return existingDay(fullYear(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]));
  const yearLeading = yearMonthName.exec(text);
  return yearLeading ? existingDay(Number(yearLeading[1]), monthNumber(yearLeading[2]), Number(yearLeading[3])) : null;
}

function readThreeFigures(text: string): DateSpelling | null {
  const short = shortYearFirst.exec(text);
  if (short) {
    const day = existingDay(fullYear(short[1]), Number(short[3]), Number(short[4]));
    return day === null ? null : { kind: "orders", days: new Map([["ymd", day]]) };
  }
  const match = threeFigures.exec(text);
  if (!match) return null;
  const [, first = "", , second = "", third = ""] = match;
  const candidates: [DateOrder, SerialDay | null][] = [
    ["dmy", existingDay(fullYear(third), Number(second), Number(first))],
    ["mdy", existingDay(fullYear(third), Number(first), Number(second))],
  ];
  if (third.length === 2 && first.length === 2) {
    candidates.push(["ymd", existingDay(fullYear(first), Number(second), Number(third))]);
  }
  const days = new Map(candidates.flatMap(([order, day]) => (day === null ? [] : [[order, day] as const])));
  return days.size > 0 ? { kind: "orders", days } : null;
}

const monthNumber = (name: string | undefined): number => months.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;

function fullYear(digits: string | undefined): number {
  const year = Number(digits);
  return digits?.length === 4 ? year : year + (year < 50 ? 2000 : 1900);
}
