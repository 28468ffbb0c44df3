import type { DayRange, Holidays, SerialDay } from "../calendar/period";
import { countWorkingDays } from "../calendar/workingDays";
import { sumExactly } from "../numbers/sumExactly";

/** A part of the period under review and the target it carries. */
export interface TargetPart {
  readonly days: DayRange;
  readonly target: number;
}

/**
 * What should be reached by the end of a day (domain rules §6): the targets of the parts that are over, and of the
 * running one its share of working days gone, the day itself included.
 *
 * @param parts - of one period, without overlap: its months as a rule; none at all expects 0
 * @param asOf - days after it are still to come
 *
 * @example expectedToDate([{ days: february2026, target: 1_000_000 }], 13 February 2026, chinaHolidays) // 625000: 10 of 16 days
 */
export function expectedToDate(parts: readonly TargetPart[], asOf: SerialDay, holidays: Holidays): number {
  return sumExactly(
    parts.map(({ days, target }) => {
      if (days.to <= asOf) return target;
      if (days.from > asOf) return 0;
      const all = countWorkingDays(holidays, days);
      const gone = countWorkingDays(holidays, { from: days.from, to: asOf });
      return all === 0 ? 0 : (target * gone) / all;
    }),
  );
}
