import type { Period } from "../../domain/calendar/period";
import type { KpiId } from "../../domain/kpi/kpi";
import type { Plan, Target, TargetScope } from "../../domain/plan/plan";
import type { BrokenDownTarget } from "../../domain/targets/brokenDownTarget";
import type { TargetRequest } from "../../workflows/breakDownTargets";
import { isTargetOf, saveTargets } from "../../workflows/saveTargets";
import { spreadTarget } from "../../workflows/spreadTarget";

/** A scope's targets of a KPI and year, as they stand in a breakdown. */
interface ScopeTargets {
  readonly request: TargetRequest;
  readonly scope: TargetScope;
  /** Of the whole breakdown; other scopes' are passed over. */
  readonly rows: readonly BrokenDownTarget[];
}

/**
 * A plan in which a scope's target of the year is somebody's own: it is spread over the periods as its share is.
 *
 * @param value - for the whole year, ≥ 0
 */
export function setTargetByHand(plan: Plan, { request, scope, rows }: ScopeTargets, value: number): Plan {
  const isLocked = plan.targets.some((target) => isHeld(target, scope, request));
  const spread = spreadTarget(
    rows.filter((row) => row.scope === scope),
    value,
    request.step,
  );
  if (!spread.ok) return plan;
  const free = isLocked ? releaseTarget(plan, request, scope) : plan;
  const set = saveTargets(free, request, spread.value, new Set([scope]));
  return isLocked ? holdAll(set, request, scope) : set;
}

/** A plan in which a scope's target of the year is a share of the total again. */
export const shareTargetAgain = (plan: Plan, request: TargetRequest, scope: TargetScope): Plan => ({
  ...plan,
  targets: plan.targets.filter((target) => target.scope !== scope || !isTargetOf(target, request)),
});

/** A plan that holds a scope's targets of the year at what they are; the others share what these leave. */
export function holdTarget(plan: Plan, { request, scope, rows }: ScopeTargets, isByHand: boolean): Plan {
  const own = rows.filter((row) => row.scope === scope);
  return holdAll(saveTargets(plan, request, own, new Set(isByHand ? [scope] : [])), request, scope);
}

/** A plan that no longer holds a scope's targets of the year. */
export const releaseTarget = (plan: Plan, request: TargetRequest, scope: TargetScope): Plan => ({
  ...plan,
  targets: plan.targets.map((target) => (isHeld(target, scope, request) ? released(target) : target)),
});

/** A plan that holds the company's target in a part of the year, and lets the rest of the year share what it leaves. */
export function holdPeriod(plan: Plan, request: TargetRequest, period: Period, value: number): Plan {
  const target: Target = {
    scope: "company",
    kpi: request.kpi.id,
    period: period.id,
    value,
    locked: true,
    origin: "override",
  };
  return { ...plan, targets: [...plan.targets.filter((other) => !isSamePeriod(other, target)), target] };
}

/** A plan in which a part of the year is shared out again. */
export const releasePeriod = (plan: Plan, request: TargetRequest, period: Period): Plan => ({
  ...plan,
  targets: plan.targets.filter(
    (target) => !target.locked || !isSamePeriod(target, { scope: "company", kpi: request.kpi.id, period: period.id }),
  ),
});

/** A plan that holds nothing of a KPI's year any more. */
export const releaseEverything = (plan: Plan, request: TargetRequest): Plan => ({
  ...plan,
  targets: plan.targets.flatMap((target) => {
    if (!target.locked || !isTargetOf(target, request)) return [target];
    return target.scope === "company" ? [] : [released(target)];
  }),
});

/**
 * A plan whose people's targets of a KPI total more than the company's.
 *
 * @param buffer - 0.05 = 5 %; 0 has none
 */
export function setBuffer(plan: Plan, kpi: KpiId, buffer: number): Plan {
  const others = Object.entries(plan.buffers ?? {}).filter(([id]) => id !== kpi);
  return { ...plan, buffers: Object.fromEntries(buffer > 0 ? [...others, [kpi, buffer]] : others) };
}

const isHeld = (target: Target, scope: TargetScope, request: TargetRequest): boolean =>
  target.locked === true && target.scope === scope && isTargetOf(target, request);

const isSamePeriod = (a: Pick<Target, "scope" | "kpi" | "period">, b: Pick<Target, "scope" | "kpi" | "period">) =>
  a.scope === b.scope && a.kpi === b.kpi && a.period === b.period;

const holdAll = (plan: Plan, request: TargetRequest, scope: TargetScope): Plan => ({
  ...plan,
  targets: plan.targets.map((target) =>
    target.scope === scope && isTargetOf(target, request) ? { ...target, locked: true } : target,
  ),
});

function released({ locked: _locked, ...target }: Target): Target {
  return target;
}
