import type { FiscalCalendar, Period, PeriodId } from "../domain/calendar/period";
import { periodsWithin } from "../domain/calendar/periodsWithin";
import type { KpiId } from "../domain/kpi/kpi";
import type { Plan, TargetScope } from "../domain/plan/plan";

/**
 * What the plan holds locked for a scope and a KPI inside a year, by period. The year's own target is not among them.
 *
 * @param calendar - that the year is cut by
 */
export function lockedTargets(
  { targets }: Pick<Plan, "targets">,
  scope: TargetScope,
  kpi: KpiId,
  year: Period,
  calendar: FiscalCalendar,
): ReadonlyMap<PeriodId, number> {
  const locked = targets.filter((target) => target.locked && target.scope === scope && target.kpi === kpi);
  if (locked.length === 0) return new Map();
  const inside = new Set(
    (["half", "quarter", "month", "week"] as const).flatMap((level) =>
      periodsWithin(calendar, year, level).map((part) => part.id),
    ),
  );
  inside.delete(year.id);
  return new Map(
    locked.flatMap(({ period, value }) =>
      value === undefined || !inside.has(period) ? [] : [[period, value] as const],
    ),
  );
}
