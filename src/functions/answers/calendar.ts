import { calendarOf, periodContaining } from "../../domain/calendar/calendarPeriods";
import { holidaysFromDays, noHolidays } from "../../domain/calendar/holidays";
import { previousPeriod } from "../../domain/calendar/neighbourPeriods";
import type { FiscalCalendar, Holidays, Period, PeriodLevel } from "../../domain/calendar/period";
import { countWorkingDays } from "../../domain/calendar/workingDays";
import { overCells } from "../arguments/overCells";
import { isBlank, readChoice, readDay, readNumber, readText, single } from "../arguments/readValue";
import { isProblem, oneCell, problemCell, type Answer, type CellProblem, type Matrix } from "../cellAnswer";
import type { Desk } from "../desk";

/** KPIWORKDAYS: working days from one day to another, both counted. */
export function workdays(desk: Desk, start: Matrix, end: Matrix, calendar: Matrix): Answer {
  const holidays = holidaysNamed(desk, calendar);
  if (isProblem(holidays)) return oneCell(holidays);
  return overCells([start, end], (from, to) => {
    if (isBlank(from)) return "";
    const first = readDay(from, "start");
    if (isProblem(first)) return first;
    const last = readDay(to, "end");
    if (isProblem(last)) return last;
    if (last === null) return problemCell("argument-blank", { argument: "end" });
    return countWorkingDays(holidays, { from: first ?? last, to: last });
  });
}

/** A calendar by its code, or the days off of a range; the plan's when nothing is given. */
function holidaysNamed(desk: Desk, calendar: Matrix): Holidays | CellProblem {
  const cells = (calendar ?? []).flat().filter((value) => !isBlank(value));
  const [first] = cells;
  if (first === undefined) return desk.answers.model.holidays;
  if (cells.length === 1 && typeof first === "string" && isProblem(readDay(first, "calendar"))) {
    const known = new Map(
      [...desk.holidays, ["none", noHolidays] as const].map(([code, days]) => [code.toLowerCase(), days]),
    );
    return readChoice(first, "calendar", known, noHolidays);
  }
  const days = cells.map((value) => readDay(value, "calendar"));
  const problem = days.find(isProblem);
  if (problem) return problem;
  return holidaysFromDays(days.flatMap((date) => (typeof date === "number" ? [{ date, isOffDay: true }] : [])));
}

const levels = new Map<string, PeriodLevel>([
  ["year", "year"],
  ["half", "half"],
  ["quarter", "quarter"],
  ["month", "month"],
  ["week", "week"],
  ["年", "year"],
  ["半年", "half"],
  ["季度", "quarter"],
  ["月", "month"],
  ["周", "week"],
]);

/** The level that a cell names in either language. Problem: `argument-not-accepted`. */
export const readLevel = (value: unknown, otherwise: PeriodLevel): PeriodLevel | CellProblem =>
  readChoice(value, "level", levels, otherwise);

/** KPIPERIOD: the name of the period that a day lies in, some periods on or back. */
export function periods(desk: Desk, date: Matrix, level: Matrix, offset: Matrix): Answer {
  const wanted = readLevel(single(level), "quarter");
  if (isProblem(wanted)) return oneCell(wanted);
  const steps = readNumber(single(offset), "offset");
  if (isProblem(steps)) return oneCell(steps);
  const { calendar } = desk.answers.model;
  return overCells([date], (value) => {
    if (isBlank(value)) return "";
    const day = dayOf(desk, value);
    if (isProblem(day)) return day;
    return shifted(calendar, periodContaining(calendar, wanted, day), Math.trunc(steps ?? 0)).id;
  });
}

/** The first day of a period that is written out, or the day itself. */
function dayOf(desk: Desk, value: unknown): number | CellProblem {
  const day = readDay(value, "date");
  // 2026 and 202603 are names of periods: serials of our times have five digits.
  if (typeof day === "number" && !/^\d{4}(\d\d)?$/.test(readText(value))) return day;
  const period = desk.answers.period(typeof value === "number" ? value : readText(value));
  if (period.ok) return period.value.start;
  return isProblem(day) ? day : { problem: period.problem };
}

function shifted(calendar: FiscalCalendar, period: Period, steps: number): Period {
  let at = period;
  for (let i = 0; i > steps; i -= 1) at = previousPeriod(calendar, at);
  for (let i = 0; i < steps; i += 1) at = periodContaining(calendarOf(calendar, at), at.level, at.end + 1);
  return at;
}
