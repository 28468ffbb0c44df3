import type { DayRange, FiscalCalendar, Period } from "../calendar/period";
import type { Kpi } from "../kpi/kpi";
import { sumExactly } from "../numbers/sumExactly";
import { isBlankTarget, type FoundTarget } from "./foundTarget";
import type { Target, TargetScope } from "./plan";
import { targetDays } from "./targetDays";

interface DatedTarget {
  readonly target: Target;
  readonly days: DayRange;
}

/**
 * The target of one scope for a KPI and a period: its own, else the sum of the parts that cover the period (flows), else
 * the one of the shortest longer period, or the value that all parts share (levels).
 *
 * @returns null when nothing is set, or when parts leave a day of the period without a target
 */
export function scopeTarget(
  targets: readonly Target[],
  scope: TargetScope,
  query: { readonly kpi: Pick<Kpi, "id" | "kind">; readonly period: Period; readonly calendar: FiscalCalendar },
): FoundTarget | null {
  const { kpi, period, calendar } = query;
  const rows = targetsOf(targets, scope, kpi.id);
  const own = rows.find((target) => target.period === period.id && target.within === undefined);
  if (own) return found(own, "own");
  const dated = rows.flatMap((target): readonly DatedTarget[] => {
    const days = targetDays(target, calendar);
    return days ? [{ target, days }] : [];
  });
  const same = dated.find(({ days }) => days.from === period.start && days.to === period.end);
  if (same) return found(same.target, "own");
  if (kpi.kind === "distinct") return null;
  const parts = tile(dated, period);
  if (kpi.kind === "flow") return parts && rollUp(scope, parts);
  const longer = shortestAround(dated, period);
  if (longer) return found(longer, "inherited");
  const [first] = parts ?? [];
  return parts && first && parts.every((part) => isSameLevel(part, first)) ? found(first, "rolled-up") : null;
}

const found = (target: Target, how: FoundTarget["how"]): FoundTarget => {
  const { scope, value, low, high, tolerance, threshold, stretch } = target;
  return {
    scope,
    how,
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(threshold === undefined ? {} : { threshold }),
    ...(stretch === undefined ? {} : { stretch }),
  };
};

function rollUp(scope: TargetScope, parts: readonly Target[]): FoundTarget | null {
  const values = parts.flatMap((part) => (part.value === undefined ? [] : [part.value]));
  return values.length < parts.length ? null : { scope, how: "rolled-up", value: sumExactly(values) };
}

/** Targets that cover every day of the period once: from each day on the longest part that fits. */
function tile(dated: readonly DatedTarget[], period: Period): readonly Target[] | null {
  const parts: Target[] = [];
  for (let day = period.start; day <= period.end;) {
    const starting = dated.filter(({ days }) => days.from === day && days.to >= day && days.to <= period.end);
    const longest = starting.reduce<DatedTarget | null>(
      (best, row) => (best && best.days.to >= row.days.to ? best : row),
      null,
    );
    if (!longest) return null;
    parts.push(longest.target);
    day = longest.days.to + 1;
  }
  return parts;
}

function shortestAround(dated: readonly DatedTarget[], period: Period): Target | null {
  const around = dated.filter(({ days }) => days.from <= period.start && days.to >= period.end);
  const length = ({ days }: DatedTarget): number => days.to - days.from;
  return (
    around.reduce<DatedTarget | null>((best, row) => (best && length(best) <= length(row) ? best : row), null)
      ?.target ?? null
  );
}

const isSameLevel = (a: Target, b: Target): boolean =>
  a.value === b.value && a.low === b.low && a.high === b.high && a.tolerance === b.tolerance;

/** A plan of a thousand people is asked tens of thousands of times: its targets are sorted by scope and KPI once. */
const sorted = new WeakMap<readonly Target[], ReadonlyMap<string, ReadonlyMap<string, readonly Target[]>>>();

/** Targets of one scope and KPI that say something; blank ones are no targets. */
function targetsOf(targets: readonly Target[], scope: TargetScope, kpi: string): readonly Target[] {
  const known = sorted.get(targets) ?? sortByScope(targets);
  return known.get(scope)?.get(kpi) ?? [];
}

function sortByScope(targets: readonly Target[]): ReadonlyMap<string, ReadonlyMap<string, readonly Target[]>> {
  const byScope = new Map<string, Map<string, Target[]>>();
  for (const target of targets) {
    if (isBlankTarget(target)) continue;
    const byKpi = byScope.get(target.scope) ?? new Map<string, Target[]>();
    byScope.set(target.scope, byKpi.set(target.kpi, [...(byKpi.get(target.kpi) ?? []), target]));
  }
  sorted.set(targets, byScope);
  return byScope;
}
