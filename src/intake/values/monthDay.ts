import type { CellValue } from "../../workbook/sheetContent";
import { isDateFormat } from "./dateFormat";

/** A day whose year is not said. */
export interface MonthDay {
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/**
 * A day that is typed without its year: 3月5日, 3/5, or 3.15, which the workbook keeps as a number.
 *
 * The number 3.1 is the 10th where the cell shows two decimals, and the 1st where it shows one.
 *
 * @param format - the cell's number format
 * @returns null for anything else; a whole number alone is no day
 * @example readMonthDay("3月5日") // { month: 3, day: 5 }
 * @example readMonthDay(3.15) // { month: 3, day: 15 }
 */
export function readMonthDay(value: CellValue, format?: string): MonthDay | null {
  const text = monthDayText(value, format);
  const found = text === null ? null : /^(\d{1,2}) ?[月/.-] ?(\d{1,2}) ?[日号]?$/u.exec(text);
  const [month, day] = [Number(found?.[1]), Number(found?.[2])];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { month, day } : null;
}

function monthDayText(value: CellValue, format: string | undefined): string | null {
  if (typeof value === "string") return value.normalize("NFKC").trim();
  if (typeof value !== "number" || Number.isInteger(value) || isDateFormat(format)) return null;
  return format === "0.00" ? value.toFixed(2) : String(value);
}
