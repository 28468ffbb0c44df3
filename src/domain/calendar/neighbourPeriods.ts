import {
  calendarOf,
  civilCalendar,
  countInYear,
  numberedPeriod,
  periodContaining,
  positionOf,
} from "./calendarPeriods";
import type { DayRange, FiscalCalendar, Period } from "./period";
import { periodLevels } from "./periodsWithin";

/** The days of a period. @example rangeOf(March 2026) // { from: 46082, to: 46112 } */
export const rangeOf = (period: Period): DayRange => ({ from: period.start, to: period.end });

/**
 * The period of the same level before this one, whole even when this one is clipped.
 *
 * @example previousPeriod(calendar, 2026Q1) // 2025Q4
 */
export function previousPeriod(calendar: FiscalCalendar, period: Period): Period {
  const own = calendarOf(calendar, period);
  const whole = periodContaining(own, period.level, period.start);
  return periodContaining(own, period.level, whole.start - 1);
}

/**
 * The period of the same name one year before; week 53 of a year that follows a shorter one is compared with week 52.
 *
 * @example samePeriodLastYear(calendar, 2026-03) // 2025-03
 */
export function samePeriodLastYear(calendar: FiscalCalendar, period: Period): Period {
  const own = calendarOf(calendar, period);
  const { year, number } = positionOf(own, period.level, period.start);
  const last = Math.min(number, countInYear(own, period.level, year - 1));
  return numberedPeriod(own, period.level, year - 1, last) ?? previousPeriod(calendar, period);
}

/**
 * The stretch of the same length before a range: the period before when the range is a whole period of the
 * plan's calendar or of the ordinary one, else as many days.
 *
 * @param range - an empty range stays empty
 * @example previousRange(calendar, March 2026) // February 2026, three days shorter
 * @example previousRange(calendar, 10 … 12 March 2026) // 7 … 9 March 2026
 */
export function previousRange(calendar: FiscalCalendar, range: DayRange): DayRange {
  for (const cut of [calendar, civilCalendar]) {
    for (const level of periodLevels) {
      const period = periodContaining(cut, level, range.from);
      if (period.start === range.from && period.end === range.to) return rangeOf(previousPeriod(cut, period));
    }
  }
  return { from: range.from - (range.to - range.from + 1), to: range.from - 1 };
}
