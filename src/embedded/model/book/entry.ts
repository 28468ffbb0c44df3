import type { CellValue, Content } from "../../store/cellStore";

/** What an entry becomes: a content, and the number format that the entry itself asks for. */
export interface Entry {
  readonly content: Content | undefined;
  readonly numberFormat?: string;
}

/**
 * Read what is written to a cell as Excel reads what is typed.
 *
 * "12" is a number, "50%" is 0.5 shown as a percentage, "2024-03-01" is a date, "TRUE" a boolean, "'12" a text, "" an
 * empty cell. In a cell formatted as text everything but a formula stays text.
 *
 * @param isText - the cell's number format is `@`
 */
export function readEntry(value: unknown, isText: boolean): Entry {
  if (typeof value === "number" || typeof value === "boolean") return { content: { value } };
  if (typeof value !== "string") return { content: { value: "#VALUE!" } };
  if (value === "") return { content: undefined };
  if (isText) return { content: { value } };
  if (value.startsWith("'")) return { content: { value: value.slice(1) } };
  if (value.startsWith("=") && value.length > 1) return { content: { value: 0, formula: value } };
  if (value.length > LONGEST_NUMBER) return { content: { value } };
  return readTyped(value.trim()) ?? { content: { value } };
}

const LONGEST_NUMBER = 40;
const NUMBER = /^[-+]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;

function readTyped(text: string): Entry | undefined {
  if (/^true$/i.test(text)) return { content: { value: true } };
  if (/^false$/i.test(text)) return { content: { value: false } };
  if (NUMBER.test(text)) return { content: { value: toNumber(text) } };
  const percent = /^(.+?)\s*%$/.exec(text)?.[1];
  if (percent !== undefined && NUMBER.test(percent)) {
    // Dividing by 100 is exact where multiplying by 0.01 is not: "7%" must be 0.07.
    return entry(toNumber(percent) / 100, percent.includes(".") ? "0.00%" : "0%");
  }
  const money = /^(-?)\$\s*(.+)$/.exec(text);
  if (money?.[2] !== undefined && NUMBER.test(money[2])) {
    const amount = toNumber(money[2]) * (money[1] === "-" ? -1 : 1);
    return entry(amount, money[2].includes(".") ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)");
  }
  return readDate(text) ?? readTime(text);
}

function toNumber(text: string): number {
  return Number(text.replaceAll(",", ""));
}

function entry(value: CellValue, numberFormat: string): Entry {
  return { content: { value }, numberFormat };
}

function readDate(text: string): Entry | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  const parts = iso ?? us;
  if (parts === null) return undefined;
  const [first, second, third, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part));
  const [year, month, day] = iso === null ? [fullYear(third ?? 0), first, second] : [first, second, third];
  const serial = serialOf(year ?? 0, month ?? 0, day ?? 0);
  if (serial === undefined) return undefined;
  if (parts[4] === undefined) return entry(serial, "m/d/yyyy");
  return entry(serial + clock(hours ?? 0, minutes ?? 0, parts[6] === undefined ? 0 : (seconds ?? 0)), "m/d/yyyy h:mm");
}

function readTime(text: string): Entry | undefined {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (parts === null) return undefined;
  const format = parts[3] === undefined ? "h:mm" : "h:mm:ss";
  return entry(clock(Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)), format);
}

function clock(hours: number, minutes: number, seconds: number): number {
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** Two digits: 00–29 are this century's, as in Excel. */
function fullYear(year: number): number {
  return year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year;
}

const DAY = 86_400_000;
/** Day 0 of the 1900 system, put so that days from 1 March 1900 on are right (Excel counts a 29 February 1900). */
const EPOCH = Date.UTC(1899, 11, 30);

function serialOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return Math.round((time - EPOCH) / DAY);
}
