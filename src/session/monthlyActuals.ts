import { periodContaining } from "../domain/calendar/calendarPeriods";
import { rangeOf } from "../domain/calendar/neighbourPeriods";
import type { FiscalCalendar } from "../domain/calendar/period";
import type { Kpi } from "../domain/kpi/kpi";
import type { MonthlyActuals } from "../domain/targets/basis";
import { actualOf } from "./actuals";
import type { Model, ModelPerson } from "./model";

/**
 * What some people did month by month, over all months that the data reaches into.
 *
 * @returns actuals by the calendar's month; empty without dated data, months that have none are left out
 */
export function monthlyActuals(
  model: Model,
  kpi: Kpi,
  calendar: FiscalCalendar,
  people: readonly ModelPerson[] | "everybody" = "everybody",
): MonthlyActuals {
  const span = model.intake.facts.span;
  const actuals = new Map<string, number>();
  if (!span) return actuals;
  for (let day = span.from; day <= span.to;) {
    const month = periodContaining(calendar, "month", day);
    const { value } = actualOf(model, kpi, people, rangeOf(month));
    if (value !== null) actuals.set(month.id, value);
    day = month.end + 1;
  }
  return actuals;
}
