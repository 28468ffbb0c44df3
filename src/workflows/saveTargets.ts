import { parsePeriod } from "../domain/calendar/parsePeriod";
import { periodContaining } from "../domain/calendar/calendarPeriods";
import type { Plan, Target } from "../domain/plan/plan";
import { targetDays } from "../domain/plan/targetDays";
import type { BrokenDownTarget } from "../domain/targets/brokenDownTarget";
import type { TargetRequest } from "./breakDownTargets";

/** Scopes whose targets somebody set, so that they are saved as her own and not as shares. */
export type HandSetScopes = ReadonlySet<string>;

const nobody: HandSetScopes = new Set();

/**
 * A plan that holds the targets of a breakdown, in place of what it held for the same KPI, scopes and year.
 *
 * Locked targets and those of closed periods stay as they are. The vacancy row is no target: it is what the people's targets leave of the company's.
 *
 * @param byHand - scopes whose targets are not shares; nobody's when absent
 */
export function saveTargets(
  plan: Plan,
  request: TargetRequest,
  rows: readonly BrokenDownTarget[],
  byHand: HandSetScopes = nobody,
): Plan {
  const { kpi, calendar, level } = request;
  const closedTo = plan.settings.closedTo ?? -Infinity;
  const isClosed = (target: Target): boolean =>
    kpi.kind === "flow" && target.kpi === kpi.id && (targetDays(target, calendar)?.to ?? Infinity) <= closedTo;
  const settled = new Set<string>(plan.targets.filter(isClosed).map(({ scope }) => scope));
  const fresh = rows.flatMap((row): readonly Target[] => {
    if (row.scope === "vacant" || (row.end <= closedTo && settled.has(row.scope))) return [];
    const month = level === "week" ? periodContaining(calendar, "month", row.start).id : undefined;
    return [
      {
        scope: row.scope,
        kpi: kpi.id,
        period: row.period,
        ...(month === undefined ? {} : { within: month }),
        value: row.value,
        origin: byHand.has(row.scope) ? "override" : "allocated",
      },
    ];
  });
  const scopes = new Set<string>(fresh.map((target) => target.scope));
  const kept = plan.targets.filter(
    (target) => target.locked || isClosed(target) || !scopes.has(target.scope) || !isTargetOf(target, request),
  );
  const held = new Set(kept.map(({ scope, kpi: id, period, within }) => JSON.stringify([scope, id, period, within])));
  const added = fresh.filter(
    ({ scope, kpi: id, period, within }) => !held.has(JSON.stringify([scope, id, period, within])),
  );
  return { ...plan, targets: [...kept, ...added] };
}

/** Whether a target is for the request's KPI and for some of its year. */
export function isTargetOf(target: Target, { kpi, year, calendar }: Pick<TargetRequest, "kpi" | "year" | "calendar">) {
  if (target.kpi !== kpi.id) return false;
  const period = parsePeriod(target.period, { calendar });
  return period.ok && period.value.start <= year.end && period.value.end >= year.start;
}
