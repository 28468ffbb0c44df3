import { rangeOf } from "../domain/calendar/neighbourPeriods";
import type { Period } from "../domain/calendar/period";
import { periodsWithin } from "../domain/calendar/periodsWithin";
import type { RoleId } from "../domain/plan/plan";
import { expectedToDate, type TargetPart } from "../domain/review/expectedToDate";
import { reviewProgress, type ProgressReview } from "../domain/review/reviewProgress";
import type { Model, ModelPerson } from "./model";
import type { KpiScore } from "./personScore";
import { targetFor } from "./targetFor";

/**
 * Pace, forecast and what is required per day of one KPI of a person, on the model's as-of date.
 *
 * What should be reached by now goes by the targets of the months inside the period; where a month has none, by the
 * working days of the whole period.
 *
 * @param figures - actual and target of the period
 * @returns null without an actual, a single target value, or an as-of date
 */
export function progressOf(
  model: Model,
  person: ModelPerson,
  figures: Pick<KpiScore, "kpi" | "rule" | "actual" | "target">,
  period: Period,
  role: RoleId | null,
): ProgressReview | null {
  const { kpi, rule, actual, target } = figures;
  if (actual === null || target?.value === undefined || model.asOf === null) return null;
  const months = kpi.kind === "flow" ? periodsWithin(model.calendar, period, "month") : [];
  const parts = months.flatMap((month): readonly TargetPart[] => {
    const question = { person, role: role ?? "", rule, period: month, days: rangeOf(month), isPart: false };
    const value = targetFor(model, question, kpi.kind)?.value;
    return value === undefined ? [] : [{ days: rangeOf(month), target: value }];
  });
  const isWhole = months.length > 0 && parts.length === months.length;
  const whole = [{ days: rangeOf(period), target: target.value }];
  return reviewProgress({
    actual,
    target: target.value,
    expected: expectedToDate(isWhole ? parts : whole, model.asOf, model.holidays),
    kind: kpi.kind,
    direction: kpi.direction,
    period: rangeOf(period),
    asOf: model.asOf,
    holidays: model.holidays,
  });
}
