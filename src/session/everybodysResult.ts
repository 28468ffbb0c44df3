import { periodContaining } from "../domain/calendar/calendarPeriods";
import type { Period } from "../domain/calendar/period";
import type { Measure } from "../domain/kpi/kpi";
import type { Model } from "./model";

/** What a measure gives over all rows of a period; null where the workbook cannot say. */
export interface PeriodResult {
  readonly period: Period;
  readonly value: number | null;
}

/**
 * What a measure gives in the running quarter and year of the data, over everybody: to try a KPI before it is one.
 *
 * @returns quarter first; nothing when the workbook holds no dated row
 */
export function everybodysResult(model: Model, measure: Measure): readonly PeriodResult[] {
  const { asOf, calendar, engine } = model;
  if (asOf === null) return [];
  return (["quarter", "year"] as const).map((level) => {
    const period = periodContaining(calendar, level, asOf);
    const days = { from: period.start, to: Math.min(period.end, asOf) };
    const value = engine.canMeasure(measure) ? engine.measure(measure, "all", days).value : null;
    return { period, value };
  });
}
