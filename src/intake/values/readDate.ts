import type { SerialDay } from "../../domain/calendar/period";
import type { CellValue } from "../../workbook/sheetContent";
import type { IntakeProblemCode } from "../intakeProblem";
import { unreadableError } from "./cellError";
import { isDateFormat } from "./dateFormat";
import { existingDay, readDateSpelling, type DateOrder } from "./dateSpelling";
import { isBlankMark, shortText, tidyText, toHalfWidth } from "./plainText";

/** What a cell says when it is read as a day. */
export type DateReading =
  | { readonly kind: "blank" }
  | {
      readonly kind: "date";
      /** Whole: a time of day is dropped. */
      readonly day: SerialDay;
      /** True when the cell did not hold a date serial. */
      readonly changed: boolean;
      /** `compact` is the number 20030211. */
      readonly from: "serial" | "compact" | "text";
    }
  /** Two orders of day and month name different days: `date-ambiguous`. */
  | { readonly kind: "ambiguous"; readonly text: string }
  | UnreadableDate;

interface UnreadableDate {
  readonly kind: "unreadable";
  readonly code: Extract<
    IntakeProblemCode,
    "date-unreadable" | "date-contradictory" | "cell-error" | "formula-uncalculated"
  >;
  readonly text: string;
}

/** How the column writes its dates, and how the cell shows its number. */
export interface DateOptions {
  readonly format?: string | undefined;
  /** Order of day, month and year in the column, as `detectDateOrder` found or the user said; null: not known. */
  readonly order?: DateOrder | null;
}

/** 2199-12-31. */
const lastSerial = 109_574;
/** Serial of 1900-02-29 in spreadsheets: a day that never was. */
const falseLeapDay = 60;

/**
 * The day a person means by a cell.
 *
 * A number is a serial; without a date format 20030211 is that day, and 1900–2199 and 190001–219912 are years and
 * months, not days. Text is read in every usual spelling of both languages; where day and month could be swapped, the
 * column's order decides.
 *
 * @param value - the cell; null, spaces, -, —, /, N/A and 无 are blank
 *
 * Problems named in the reading: `date-unreadable` (also for days that do not exist), `date-contradictory` (the text
 * fits only another order than the column's), `cell-error`, `formula-uncalculated`; `ambiguous` is `date-ambiguous`.
 *
 * @example readDate("2003.01.31") // day 37652
 * @example readDate("01/02/2021") // ambiguous
 * @example readDate("01/02/2021", { order: "dmy" }) // 2021-02-01
 * @example readDate(59) // 1900-02-28; 60 is unreadable, 61 is 1900-03-01
 */
export function readDate(value: CellValue, { format, order = null }: DateOptions = {}): DateReading {
  if (value === null) return { kind: "blank" };
  if (typeof value === "number") return readDateNumber(value, isDateFormat(format));
  if (typeof value === "string") return readDateText(value, order);
  return typeof value === "boolean" ? unreadable(String(value).toUpperCase()) : unreadableError(value);
}

function readDateNumber(value: number, isShownAsDate: boolean): DateReading {
  if (!isShownAsDate && Number.isInteger(value)) {
    const day = readCompact(value);
    if (day !== null) return { kind: "date", day, changed: true, from: "compact" };
    if (value >= 1900 && value <= 2199) return unreadable(String(value));
  }
  const serial = Math.floor(value);
  if (!(serial >= 1 && serial <= lastSerial) || serial === falseLeapDay) return unreadable(String(value));
  // Before their false leap day, spreadsheets count one day less than the calendar.
  return { kind: "date", day: serial < falseLeapDay ? serial + 1 : serial, changed: false, from: "serial" };
}

const readCompact = (value: number): SerialDay | null =>
  existingDay(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);

function readDateText(text: string, order: DateOrder | null): DateReading {
  if (isBlankMark(tidyText(toHalfWidth(text.slice(0, 80))))) return { kind: "blank" };
  const spelling = readDateSpelling(text);
  if (!spelling) return unreadable(text);
  if (spelling.kind === "day") return dateOf(spelling.day);
  const day = order === null ? onlyDay(spelling.days.values()) : spelling.days.get(order);
  if (day !== undefined) return dateOf(day);
  if (order === null) return { kind: "ambiguous", text: shortText(text) };
  return { kind: "unreadable", code: "date-contradictory", text: shortText(text) };
}

const dateOf = (day: SerialDay): DateReading => ({ kind: "date", day, changed: true, from: "text" });

/** 05/05/2021 is the same day either way. */
function onlyDay(days: Iterable<SerialDay>): SerialDay | undefined {
  const distinct = new Set(days);
  return distinct.size === 1 ? [...distinct][0] : undefined;
}

const unreadable = (text: string): DateReading => ({
  kind: "unreadable",
  code: "date-unreadable",
  text: shortText(text),
});
