import { parsePeriod } from "../calendar/parsePeriod";
import type { DayRange, FiscalCalendar } from "../calendar/period";
import type { Target } from "./plan";

/**
 * The days a target is for: those of its period, of which only the ones inside `within` where that is set.
 *
 * @returns null when a period's name cannot be read
 */
export function targetDays(target: Pick<Target, "period" | "within">, calendar: FiscalCalendar): DayRange | null {
  const period = parsePeriod(target.period, { calendar });
  if (!period.ok) return null;
  const { start: from, end: to } = period.value;
  if (target.within === undefined) return { from, to };
  const within = parsePeriod(target.within, { calendar });
  if (!within.ok) return null;
  return { from: Math.max(from, within.value.start), to: Math.min(to, within.value.end) };
}
