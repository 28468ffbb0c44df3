import { periodContaining } from "../calendar/calendarPeriods";
import { samePeriodLastYear } from "../calendar/neighbourPeriods";
import type { FiscalCalendar, Period } from "../calendar/period";
import { periodsWithin } from "../calendar/periodsWithin";
import { sumExactly } from "../numbers/sumExactly";
import { fail, succeed, type Result } from "../result";
import type { MonthlyActuals } from "./basis";
import type { TargetsProblemCode } from "./targetsProblem";

/** No ledger reaches further from the year that is planned. */
const mostYearsAway = 100;

/** A past year of the data, with its months in order and what they brought; a month without sales brought 0. */
export interface PastYear {
  readonly year: Period;
  readonly months: readonly Period[];
  readonly actuals: readonly number[];
}

/**
 * The years that the data covers from their first month to their last, oldest first.
 *
 * The data begins with the first month that is not 0 and ends with the last; months of 0 in between count as covered.
 *
 * @param actuals - by month; empty gives no years
 * @param year - any year of the plan's calendar, such as the one being planned
 */
function completeYears(actuals: MonthlyActuals, year: Period, calendar: FiscalCalendar): PastYear[] {
  const { first, last } = coverage(actuals, year, calendar);
  return first && last
    ? yearsAround(actuals, year, calendar).filter((past) => past.year.start >= first.start && past.year.end <= last.end)
    : [];
}

/**
 * What each month of a year brought, pooled over all complete years in the data: the seasonal weights.
 *
 * @param actuals - by month
 * @param year - the year being planned
 * @returns the years used, each with its months in the order of the year
 *
 * Problems: `no-complete-year`, with the first and last month of the data: equal months are the way out.
 */
export function seasonYears(
  actuals: MonthlyActuals,
  year: Period,
  calendar: FiscalCalendar,
): Result<readonly PastYear[], TargetsProblemCode> {
  const years = completeYears(actuals, year, calendar);
  if (sumExactly(years.flatMap((past) => past.actuals)) > 0) return succeed(years);
  const { first, last } = coverage(actuals, year, calendar);
  const params = { first: first?.id ?? "", last: last?.id ?? "" };
  return fail({ code: "no-complete-year", severity: "error", params });
}

/** The months of the year before, when the data covers all of it. Problems: `last-year-incomplete`. */
export function lastYear(
  actuals: MonthlyActuals,
  year: Period,
  calendar: FiscalCalendar,
): Result<PastYear, TargetsProblemCode> {
  const before = samePeriodLastYear(calendar, year);
  const found = completeYears(actuals, year, calendar).find((past) => past.year.id === before.id);
  return found
    ? succeed(found)
    : fail({ code: "last-year-incomplete", severity: "error", params: { year: before.id } });
}

function coverage(actuals: MonthlyActuals, year: Period, calendar: FiscalCalendar): { first?: Period; last?: Period } {
  const sold = yearsAround(actuals, year, calendar)
    .flatMap((past) => past.months)
    .filter((month) => (actuals.get(month.id) ?? 0) !== 0);
  const [first, last] = [sold[0], sold.at(-1)];
  return first && last ? { first, last } : {};
}

/** All years that hold a month of the data, found by walking away from one year in both directions. */
function yearsAround(actuals: MonthlyActuals, year: Period, calendar: FiscalCalendar): PastYear[] {
  const years: PastYear[] = [];
  let unseen = actuals.size;
  let [before, after] = [year, nextYear(year, calendar)];
  for (let away = 0; away < mostYearsAway && unseen > 0; away++) {
    for (const candidate of [before, after]) {
      const months = periodsWithin(calendar, candidate, "month");
      const known = months.filter((month) => actuals.has(month.id)).length;
      unseen -= known;
      if (known === 0) continue;
      years.push({ year: candidate, months, actuals: months.map((month) => actuals.get(month.id) ?? 0) });
    }
    before = samePeriodLastYear(calendar, before);
    after = nextYear(after, calendar);
  }
  return years.sort((a, b) => a.year.start - b.year.start);
}

const nextYear = (year: Period, calendar: FiscalCalendar): Period => periodContaining(calendar, "year", year.end + 1);
