import type { FiscalCalendar, Period, PeriodId } from "../domain/calendar/period";
import { periodsWithin } from "../domain/calendar/periodsWithin";
import type { Kpi } from "../domain/kpi/kpi";
import type { Plan, TargetScope } from "../domain/plan/plan";
import { scopeTarget } from "../domain/plan/scopeTarget";

/**
 * What a breakdown must leave as it is for a scope and a KPI inside a year, by period: what the plan holds locked, and the
 * months that are closed. The year's own target is not among them.
 *
 * @param calendar - that the year is cut by
 */
export function lockedTargets(
  plan: Pick<Plan, "targets" | "settings">,
  scope: TargetScope,
  kpi: Kpi,
  year: Period,
  calendar: FiscalCalendar,
): ReadonlyMap<PeriodId, number> {
  const own = plan.targets.filter((target) => target.scope === scope && target.kpi === kpi.id);
  const locked = own.filter((target) => target.locked);
  const closed = closedMonths(plan, year, calendar);
  if (locked.length === 0 && (closed.length === 0 || own.length === 0)) return new Map();
  const inside = new Set(
    (["half", "quarter", "month", "week"] as const).flatMap((level) =>
      periodsWithin(calendar, year, level).map((part) => part.id),
    ),
  );
  inside.delete(year.id);
  return new Map([
    ...closed.flatMap((month) => {
      const value = kpi.kind === "flow" ? scopeTarget(own, scope, { kpi, period: month, calendar })?.value : undefined;
      return value === undefined ? [] : [[month.id, value] as const];
    }),
    ...locked.flatMap(({ period, value }) =>
      value === undefined || !inside.has(period) ? [] : [[period, value] as const],
    ),
  ]);
}

/** The months of a year that the plan's last closed day covers. */
export const closedMonths = (
  { settings }: Pick<Plan, "settings">,
  year: Period,
  calendar: FiscalCalendar,
): readonly Period[] =>
  settings.closedTo === undefined || settings.closedTo < year.start
    ? []
    : periodsWithin(calendar, year, "month").filter(({ end }) => end <= (settings.closedTo ?? 0));
