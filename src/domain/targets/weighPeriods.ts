import { calendarOf, periodContaining } from "../calendar/calendarPeriods";
import { rangeOf } from "../calendar/neighbourPeriods";
import type { FiscalCalendar, Holidays, Period } from "../calendar/period";
import { periodsWithin } from "../calendar/periodsWithin";
import { countDays, countWorkingDays } from "../calendar/workingDays";
import { multiplyExactly } from "../numbers/multiplyExactly";
import { sumExactly } from "../numbers/sumExactly";
import { fail, succeed, type Result } from "../result";
import type { Basis } from "./basis";
import { lastYear, seasonYears, type PastYear } from "./season";
import type { TargetsProblemCode } from "./targetsProblem";

/** The calendar that periods are cut and weighed by. */
export interface CalendarContext {
  readonly calendar: FiscalCalendar;
  readonly holidays: Holidays;
}

/**
 * Weighs periods of one level, month or longer, by a basis; a longer period weighs what its months weigh together.
 *
 * @param basis - see {@link Basis}
 * @param periods - of one year, in order
 * @returns one weight per period, in order, any scale
 *
 * Problems: `no-complete-year`, `last-year-incomplete`, `period-weight-missing`.
 *
 * @example weighPeriods({ kind: "workdays" }, quarter 1 of 2026 by month, China) // [21, 16, 22]
 */
export function weighPeriods(
  basis: Basis,
  periods: readonly Period[],
  context: CalendarContext,
): Result<number[], TargetsProblemCode> {
  if (basis.kind === "own") return weighByOwn(basis.weights, periods, context);
  const byMonth = weighMonths(basis, periods, context);
  if (!byMonth.ok) return byMonth;
  const weights = periods.map((period) =>
    sumExactly(periodsWithin(context.calendar, period, "month").map((month) => byMonth.value(month))),
  );
  return succeed(weights);
}

type WeighMonth = (month: Period) => number;

function weighMonths(
  basis: Exclude<Basis, { kind: "own" }>,
  periods: readonly Period[],
  context: CalendarContext,
): Result<WeighMonth, TargetsProblemCode> {
  const workingDays: WeighMonth = (month) => countWorkingDays(context.holidays, rangeOf(month));
  const first = periods[0];
  switch (basis.kind) {
    case "equal":
      return succeed(() => 1);
    case "days":
      return succeed((month) => countDays(rangeOf(month)));
    case "workdays":
      return succeed(workingDays);
    case "capacity":
      return succeed((month) => basis.capacity.get(month.id) ?? 0);
    case "last-year":
    case "seasonal": {
      if (!first) return succeed(() => 0);
      const calendar = calendarOf(context.calendar, first);
      const year = periodContaining(calendar, "year", first.start);
      const one = basis.kind === "last-year" ? lastYear(basis.actuals, year, calendar) : null;
      const past = one === null ? seasonYears(basis.actuals, year, calendar) : one.ok ? succeed([one.value]) : one;
      if (!past.ok) return past;
      const months = periodsWithin(calendar, year, "month");
      const pooled = (month: Period): number => pool(past.value, indexOfMonth(months, month), (_, actual) => actual);
      if (basis.kind === "last-year" || !basis.perWorkingDay) return succeed(pooled);
      return succeed((month) => {
        const days = pool(past.value, indexOfMonth(months, month), workingDays);
        return days > 0 ? multiplyExactly([pooled(month), workingDays(month)]) / days : 0;
      });
    }
  }
}

const indexOfMonth = (months: readonly Period[], month: Period): number =>
  months.findIndex((other) => other.id === month.id);

/** Sum over the years of a number of the month at the same place; returns below 0 weigh nothing. */
function pool(years: readonly PastYear[], index: number, of: (month: Period, actual: number) => number): number {
  const numbers = years.map(({ months, actuals }) => {
    const month = months[index];
    return month ? of(month, actuals[index] ?? 0) : 0;
  });
  return Math.max(0, sumExactly(numbers));
}

function weighByOwn(
  weights: ReadonlyMap<string, number>,
  periods: readonly Period[],
  context: CalendarContext,
): Result<number[], TargetsProblemCode> {
  const found = periods.map((period) => {
    const own = weights.get(period.id);
    if (own !== undefined) return own;
    const months = periodsWithin(context.calendar, period, "month").map((month) => weights.get(month.id));
    const given = months.flatMap((weight) => (weight === undefined ? [] : [weight]));
    return months.length > 0 && given.length === months.length ? sumExactly(given) : undefined;
  });
  // Weights given by quarter only say nothing about its months: those are alike.
  if (found.every((weight) => weight === undefined) && periods[0]?.level === "month" && weights.size > 0) {
    return succeed(periods.map(() => 1));
  }
  const missing = found.indexOf(undefined);
  return missing < 0
    ? succeed(found.map((weight) => weight ?? 0))
    : fail({ code: "period-weight-missing", severity: "error", params: { period: periods[missing]?.id ?? "" } });
}
