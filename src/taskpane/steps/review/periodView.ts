import { rangeOf } from "../../../domain/calendar/neighbourPeriods";
import { periodContaining } from "../../../domain/calendar/calendarPeriods";
import type { Period } from "../../../domain/calendar/period";
import { periodsWithin } from "../../../domain/calendar/periodsWithin";
import { countWorkingDays } from "../../../domain/calendar/workingDays";
import type { Model } from "../../../session/model";

/** Quarters and years that the data reaches into, newest first; none without dated rows. */
export function periodsOfData({ calendar, intake, asOf }: Model): readonly Period[] {
  const { span } = intake.facts;
  if (!span || asOf === null) return [];
  const periods: Period[] = [];
  for (let year = periodContaining(calendar, "year", asOf); ;) {
    const quarters = periodsWithin(calendar, year, "quarter").filter(
      (quarter) => quarter.start <= asOf && quarter.end >= span.from,
    );
    periods.push(...quarters.reverse(), year);
    if (year.start <= span.from) return periods;
    year = periodContaining(calendar, "year", year.start - 1);
  }
}

/** Working days of a period, and how many of them are gone on the as-of day, itself included. */
export interface DaysGone {
  readonly gone: number;
  readonly all: number;
}

/** How far a period has gone; null when it is over, has not begun, or nothing is dated. */
export function daysGone({ asOf, holidays }: Model, period: Period): DaysGone | null {
  if (asOf === null || asOf >= period.end || asOf < period.start) return null;
  return {
    gone: countWorkingDays(holidays, { from: period.start, to: asOf }),
    all: countWorkingDays(holidays, rangeOf(period)),
  };
}
