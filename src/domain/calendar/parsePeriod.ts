import { fail, succeed, type Result } from "../result";
import type { CalendarProblemCode } from "./calendarProblem";
import { civilCalendar, countInYear, numberedPeriod, periodContaining } from "./calendarPeriods";
import { firstYear, lastYear } from "./holidays";
import type { FiscalCalendar, Period, PeriodId } from "./period";
import { readPeriodSpelling, type PeriodSpelling } from "./periodSpelling";
import { serialDay } from "./serialDay";

/** What a spelling without a year, or no spelling at all, refers to. */
export interface PeriodContext {
  readonly calendar: FiscalCalendar;
  /** The fiscal year of 第1季度 and 第5周. */
  readonly planYear?: number;
  /** The period meant by an empty input. */
  readonly reviewPeriod?: PeriodId;
}

/**
 * The period somebody typed, in any of the usual spellings.
 *
 * 2026 · 2026H1, 2026年上半年, 1H26 · 2026Q1, Q1 2026, 1Q26, 2026年一季度, 第1季度 · 2026-03, 202603, 2026年3月, Mar-26 ·
 * 2026W05, 2026年第5周, 第5周 · FY2026Q1, FY26, 2026财年. Case, width and spaces do not matter.
 * A number 1900–2199 is a year, 190001–219912 a year and month, any other a date serial that stands for its month.
 * Names with FY count in the fiscal year; names with a plain year are of the ordinary calendar, whatever the fiscal
 * start; names without a year are of the plan's fiscal year.
 *
 * @param input - text or number of the cell; blank text means the review period
 * @returns the period; its own id always reads back as itself
 *
 * Problems: `period-unreadable`, `period-missing`, `period-year-missing`, `period-week-missing`.
 *
 * @example parsePeriod("Mar-26", { calendar: civilCalendar }) // 2026-03: the month, not 26 March
 * @example parsePeriod("2026年第53周", { calendar: civilCalendar }) // 2026W53, which ends on 3 January 2027
 */
export function parsePeriod(input: string | number, context: PeriodContext): Result<Period, CalendarProblemCode> {
  const text = String(input).trim();
  if (text === "") return reviewPeriod(context);
  const number = typeof input === "number" ? input : plainNumber(text);
  if (number !== null) return periodOfNumber(number, text);
  const spelling = readPeriodSpelling(text);
  return spelling ? look(spelling, text, context) : unreadable(text);
}

function reviewPeriod(context: PeriodContext): Result<Period, CalendarProblemCode> {
  const { reviewPeriod: name, ...rest } = context;
  if (name === undefined || name.trim() === "") {
    return fail({ code: "period-missing", severity: "error", params: { example: "2026Q1" } });
  }
  return parsePeriod(name, rest);
}

/** Digits alone are read as the number they are, full width or not. */
function plainNumber(text: string): number | null {
  const digits = text.normalize("NFKC");
  return /^\d+$/.test(digits) ? Number(digits) : null;
}

function periodOfNumber(number: number, text: string): Result<Period, CalendarProblemCode> {
  const whole = Math.floor(number);
  if (isYear(whole)) {
    // 2026.1 may be a January or an October that lost its zero: not guessed.
    return whole === number
      ? succeed(periodContaining(civilCalendar, "year", serialDay(whole, 1, 1)))
      : unreadable(text);
  }
  const isYearMonth = isYear(Math.floor(whole / 100)) && whole >= firstYear * 100;
  const month = whole % 100;
  if (isYearMonth && month >= 1 && month <= 12) {
    return succeed(periodContaining(civilCalendar, "month", serialDay(Math.floor(whole / 100), month, 1)));
  }
  const isSerial = !isYearMonth && whole >= serialDay(firstYear, 1, 1) && whole < serialDay(lastYear + 1, 1, 1);
  return isSerial ? succeed(periodContaining(civilCalendar, "month", whole)) : unreadable(text);
}

const isYear = (number: number): boolean => number >= firstYear && number <= lastYear;

function look(spelling: PeriodSpelling, text: string, context: PeriodContext): Result<Period, CalendarProblemCode> {
  const year = spelling.year ?? context.planYear;
  if (year === undefined) {
    const params = { value: text, example: exampleOf(spelling) };
    return fail({ code: "period-year-missing", severity: "error", params });
  }
  const own = spelling.fiscal || spelling.year === undefined;
  const calendar = own ? context.calendar : civilCalendar;
  // ISO weeks have no place in a fiscal year of months, so FY2026W05 would be a guess.
  if (spelling.fiscal && spelling.level === "week" && calendar.pattern === "month" && calendar.fiscalStart !== 1) {
    return unreadable(text, `${year}W${String(spelling.number).padStart(2, "0")}`);
  }
  const period = numberedPeriod(calendar, spelling.level, year, ordinalIn(calendar, spelling));
  if (period) return succeed(period);
  const weeks = countInYear(calendar, "week", year);
  return fail({ code: "period-week-missing", severity: "error", params: { value: text, year, weeks } });
}

/** 3月 without a year is March, wherever the fiscal year starts; FY2026-03 is its third month. */
function ordinalIn(calendar: FiscalCalendar, spelling: PeriodSpelling): number {
  const isNamedMonth = spelling.level === "month" && !spelling.fiscal && calendar.pattern === "month";
  return isNamedMonth ? ((spelling.number - calendar.fiscalStart + 12) % 12) + 1 : spelling.number;
}

function exampleOf({ level, number }: PeriodSpelling): string {
  const suffix = { year: "", half: `H${number}`, quarter: `Q${number}`, month: `-0${number}`, week: `W0${number}` }[
    level
  ];
  return `2026${suffix.replace(/0(\d\d)/, "$1")}`;
}

const unreadable = (value: string, example = "2026Q1"): Result<never, CalendarProblemCode> =>
  fail({ code: "period-unreadable", severity: "error", params: { value, example } });
