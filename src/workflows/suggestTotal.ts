import { periodContaining } from "../domain/calendar/calendarPeriods";
import { periodsWithin } from "../domain/calendar/periodsWithin";
import { rangeOf, samePeriodLastYear } from "../domain/calendar/neighbourPeriods";
import type { FiscalCalendar, Period, SerialDay } from "../domain/calendar/period";
import { addMonths } from "../domain/calendar/serialDay";
import type { Kpi } from "../domain/kpi/kpi";
import { multiplyExactly } from "../domain/numbers/multiplyExactly";
import { roundHalfAway } from "../domain/numbers/roundHalfAway";
import { sumExactly } from "../domain/numbers/sumExactly";
import { actualOf } from "../session/actuals";
import type { Model } from "../session/model";

/** A proposal asks for a tenth more than the year before. */
const growth = 1.1;

/** Data up to within a month of the year's end is a whole year: what comes next is the year after. */
const nearlyOver = 31;

/**
 * The year a manager is most likely to set targets for: the one the data ends in, or the next one once it is over.
 *
 * @param asOf - last day of the data
 */
export function yearToPlan(calendar: FiscalCalendar, asOf: SerialDay): Period {
  const current = periodContaining(calendar, "year", asOf);
  return current.end - asOf < nearlyOver ? periodContaining(calendar, "year", current.end + 1) : current;
}

/**
 * A company total to start from: the plan's own where it has one, else a tenth above the year before or, without
 * one, above the last twelve months; three significant digits.
 *
 * @returns null when there is nothing to go by
 */
export function suggestTotal(model: Model, kpi: Kpi, year: Period): number | null {
  const planned = plannedTotal(model, kpi, year);
  if (planned !== null) return planned;
  const before = rangeOf(samePeriodLastYear(model.calendar, year));
  const { span } = model.intake.facts;
  const { asOf } = model;
  if (!span || asOf === null) return null;
  const isCovered = span.from <= before.from + nearlyOver && asOf >= before.to - nearlyOver;
  const days = isCovered ? before : { from: addMonths(asOf, -12) + 1, to: asOf };
  const { value } = actualOf(model, kpi, "everybody", days);
  if (value === null || value <= 0) return null;
  const raised = multiplyExactly([value, growth]);
  return roundHalfAway(raised, 2 - Math.floor(Math.log10(raised)));
}

/** What the plan's company targets of the year come to; null without any. */
function plannedTotal({ plan, calendar }: Model, kpi: Kpi, year: Period): number | null {
  const inside = new Map<string, number>();
  for (const { scope, kpi: id, period, value } of plan.targets) {
    if (scope !== "company" || id !== kpi.id || value === undefined) continue;
    inside.set(period, value);
  }
  const whole = inside.get(year.id);
  if (whole !== undefined) return whole;
  const months = periodsWithin(calendar, year, "month").flatMap(({ id }) => inside.get(id) ?? []);
  return months.length === 12 ? sumExactly(months) : null;
}
