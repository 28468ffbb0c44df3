import type { CalendarProblemCode } from "../domain/calendar/calendarProblem";
import { holidaysFromDays } from "../domain/calendar/holidays";
import type { Holidays } from "../domain/calendar/period";
import { readDay } from "../domain/calendar/serialDay";
import type { HolidayDay } from "../domain/plan/plan";
import { fail, succeed, type Result } from "../domain/result";

type Parsed<Value> = Result<Value, CalendarProblemCode>;

/** Days of one file or year; `year` is set when the file says which year it is complete for. */
interface DayList {
  readonly year?: number;
  readonly days: readonly HolidayDay[];
}

/**
 * The holidays in a file that the manager chose.
 *
 * JSON: `{ "year": 2026, "days": [{ "date": "2026-01-01", "isOffDay": true }] }` (holiday-cn), a list of such years, or
 * a list of days. Otherwise lines of `date,isOffDay`, with or without a heading; true, 1, yes, off or 休 is a day
 * off, false, 0, no, work or 班 a make-up working day; a line with a date alone is a day off.
 *
 * @param text - the file's content, with or without a byte order mark
 * @returns holidays that cover the years the file is about; a year whose list is empty stays unknown
 *
 * Problems: `holiday-file-unreadable` (no day and no year in it), `holiday-day-unreadable`.
 *
 * @example parseHolidayFile("2026-01-01,true\n2026-01-04,false") // covers 2026: 1 January off, Sunday 4 January working
 */
export function parseHolidayFile(text: string): Parsed<Holidays> {
  const content = text.replace(/^\uFEFF/, "").trim();
  const lists = /^[[{]/.test(content) ? readJson(content) : readLines(content);
  if (!lists.ok) return lists;
  if (lists.value.length === 0) return notHolidays();
  const covered = lists.value.filter((list) => list.days.length > 0);
  // A year's list may reach into the years beside it, which it does not cover.
  const years = covered.flatMap((list) => list.year ?? yearsOf(list.days));
  return succeed(
    holidaysFromDays(
      covered.flatMap((list) => list.days),
      years,
    ),
  );
}

const yearsOf = (days: readonly HolidayDay[]): number[] => [...holidaysFromDays(days).years];

const notHolidays = (): Parsed<never> =>
  fail({ code: "holiday-file-unreadable", severity: "error", params: { example: "2026-01-01,true" } });

const badDay = (value: string, line: number): Parsed<never> =>
  fail({ code: "holiday-day-unreadable", severity: "error", params: { value, line, example: "2026-01-01,true" } });

function readJson(content: string): Parsed<readonly DayList[]> {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    if (error instanceof SyntaxError) return notHolidays();
    throw error;
  }
  const entries: readonly unknown[] = Array.isArray(json) ? json : [json];
  const years = entries.filter((entry) => field(entry, "days") !== undefined);
  if (years.length === 0) {
    const days = readDays(entries);
    return days.ok ? succeed(entries.length === 0 ? [] : [{ days: days.value }]) : days;
  }
  if (years.length < entries.length) return notHolidays();
  return readYears(years);
}

function readYears(entries: readonly unknown[]): Parsed<readonly DayList[]> {
  const lists: DayList[] = [];
  for (const entry of entries) {
    const list = field(entry, "days");
    if (!Array.isArray(list)) return notHolidays();
    const days = readDays(list);
    if (!days.ok) return days;
    const year = field(entry, "year");
    lists.push({ ...(typeof year === "number" ? { year } : {}), days: days.value });
  }
  return succeed(lists);
}

function readDays(entries: readonly unknown[]): Parsed<readonly HolidayDay[]> {
  const days: HolidayDay[] = [];
  for (const [index, entry] of entries.entries()) {
    const date = readDay(String(field(entry, "date")));
    const isOffDay = field(entry, "isOffDay");
    if (date === null || typeof isOffDay !== "boolean") return badDay(JSON.stringify(entry) ?? "", index + 1);
    days.push({ date, isOffDay });
  }
  return succeed(days);
}

const field = (entry: unknown, name: string): unknown =>
  typeof entry === "object" && entry !== null && Object.hasOwn(entry, name) ? Reflect.get(entry, name) : undefined;

function readLines(content: string): Parsed<readonly DayList[]> {
  const days: HolidayDay[] = [];
  for (const [index, line] of content.split(/\r\n|\r|\n/).entries()) {
    const [dateText = "", mark = ""] = line.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
    if (dateText === "" && mark === "") continue;
    const date = readDay(dateText);
    const isHeading = days.length === 0 && !/\d/.test(dateText);
    if (isHeading && date === null) continue;
    const isOffDay = readMark(mark);
    if (date === null || isOffDay === null) return badDay(line.trim(), index + 1);
    days.push({ date, isOffDay });
  }
  return succeed(days.length === 0 ? [] : [{ days }]);
}

function readMark(mark: string): boolean | null {
  if (/^(?:|true|1|yes|y|off|holiday|休|休息|放假|是)$/i.test(mark)) return true;
  return /^(?:false|0|no|n|work|班|上班|调休|否)$/i.test(mark) ? false : null;
}
