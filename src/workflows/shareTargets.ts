import { rangeOf, samePeriodLastYear } from "../domain/calendar/neighbourPeriods";
import type { Period } from "../domain/calendar/period";
import { periodsWithin } from "../domain/calendar/periodsWithin";
import { sumExactly } from "../domain/numbers/sumExactly";
import type { Plan, TargetScope } from "../domain/plan/plan";
import { succeed, type Result } from "../domain/result";
import type { Breakdown } from "../domain/targets/breakDown";
import type { BreakDownProblemCode } from "../domain/targets/breakDownRequest";
import type { BrokenDownTarget } from "../domain/targets/brokenDownTarget";
import { actualOf } from "../session/actuals";
import type { Model, ModelPerson } from "../session/model";
import { breakDownTargets, type TargetRequest } from "./breakDownTargets";
import { handSetTargets } from "./handSetTargets";
import { isTargetOf, type HandSetScopes } from "./saveTargets";
import { spreadTarget } from "./spreadTarget";

/** A person's yearly target beside last year's actual. */
export interface PersonShare {
  readonly person: ModelPerson;
  readonly lastYear: number | null;
  readonly target: number;
  /** Somebody set it: it is no share of the total. */
  readonly isByHand: boolean;
  /** The plan holds it, whole or in some of its periods. */
  readonly isLocked: boolean;
}

/** The company's target in a part of the year. */
export interface PeriodShare {
  readonly period: Period;
  readonly value: number;
  /** The plan holds it at this amount. */
  readonly isLocked: boolean;
}

/** A company total, shared over the quarters and the people. */
export interface SharedTargets {
  /** Every row to save: company and people, by month. */
  readonly rows: readonly BrokenDownTarget[];
  readonly notes: Breakdown["notes"];
  readonly quarters: readonly PeriodShare[];
  readonly months: readonly PeriodShare[];
  readonly people: readonly PersonShare[];
  readonly byHand: HandSetScopes;
  /** What falls to posts that nobody fills; 0 when all are filled. */
  readonly vacant: number;
  /** Sum of the people's targets and the vacancy; it may differ from the total once targets are set by hand. */
  readonly assigned: number;
}

/**
 * Shares a company total over the months of a year and the people who carry the KPI.
 *
 * Targets that somebody set stay as they are, spread over the year as a share would be; nobody else's changes.
 * Locked ones stay too, and the others share what they leave.
 *
 * Problems: those of `breakDownTargets`.
 */
export function shareTargets(model: Model, request: TargetRequest): Result<SharedTargets, BreakDownProblemCode> {
  const shared = breakDownTargets(model, { ...request, byPeople: true });
  if (!shared.ok) return shared;
  const { targets, notes } = shared.value;
  const locked = lockedScopes(model.plan, request);
  const shares = byScope(targets);
  const own: BrokenDownTarget[] = [];
  for (const [person, total] of handSetTargets(model.plan, request.kpi, request.year, request.calendar)) {
    const scope = `person:${person}` as const;
    const share = shares.get(scope);
    if (!share) continue;
    const alone = locked.has(scope)
      ? breakDownAlone(model, request, scope, total)
      : spreadTarget(share, total, request.step);
    if (!alone.ok) return alone;
    own.push(...alone.value);
  }
  const byHand = new Set<string>(own.map((row) => row.scope));
  const rows = [...targets.filter((row) => !byHand.has(row.scope)), ...own];
  const lastYear = lastYearOf(model, request);
  const saved = byScope(rows);
  const people = model.people.flatMap((person): readonly PersonShare[] => {
    const scope = `person:${person.id}` as const;
    const months = saved.get(scope);
    if (!months) return [];
    const target = yearTotal(request, months);
    return [{ person, target, lastYear: lastYear(person), isByHand: byHand.has(scope), isLocked: locked.has(scope) }];
  });
  const vacant = sumExactly(rows.filter(({ scope }) => scope === "vacant").map(({ value }) => value));
  return succeed({
    ...{ rows, notes, byHand, people, vacant },
    quarters: periodShares(model.plan, request, rows, "quarter"),
    months: periodShares(model.plan, request, rows, "month"),
    assigned: sumExactly([...people.map((share) => share.target), vacant]),
  });
}

/** A person's own total, around what the plan holds of it. */
function breakDownAlone(
  model: Model,
  request: TargetRequest,
  scope: TargetScope,
  total: number,
): Result<readonly BrokenDownTarget[], BreakDownProblemCode> {
  const alone = breakDownTargets(model, { ...request, total, byPeople: false, scope });
  return alone.ok ? succeed(alone.value.targets) : alone;
}

/** A distinct count or a rate is no sum of its months: the year's target is the whole that was asked for. */
const yearTotal = ({ kpi, total }: TargetRequest, rows: readonly BrokenDownTarget[]): number =>
  kpi.kind === "flow" ? sumExactly(rows.map(({ value }) => value)) : total;

function byScope(rows: readonly BrokenDownTarget[]): ReadonlyMap<string, readonly BrokenDownTarget[]> {
  const scopes = new Map<string, BrokenDownTarget[]>();
  for (const row of rows) {
    const known = scopes.get(row.scope);
    if (known) known.push(row);
    else scopes.set(row.scope, [row]);
  }
  return scopes;
}

function lastYearOf(model: Model, { calendar, year, kpi }: TargetRequest): (person: ModelPerson) => number | null {
  const before = rangeOf(samePeriodLastYear(calendar, year));
  return (person) => actualOf(model, kpi, [person], before).value;
}

const lockedScopes = (plan: Plan, request: TargetRequest): ReadonlySet<string> =>
  new Set(plan.targets.flatMap((target) => (target.locked && isTargetOf(target, request) ? [target.scope] : [])));

function periodShares(
  { targets }: Plan,
  { calendar, year, kpi }: TargetRequest,
  rows: readonly BrokenDownTarget[],
  level: "quarter" | "month",
): readonly PeriodShare[] {
  const company = rows.filter((row) => row.scope === "company");
  const locked = new Set(
    targets.flatMap(({ scope, kpi: id, period, locked: isLocked }) =>
      isLocked && scope === "company" && id === kpi.id ? [period] : [],
    ),
  );
  return periodsWithin(calendar, year, level).map((period) => {
    const inside = company.filter((row) => row.start >= period.start && row.end <= period.end);
    return { period, value: sumExactly(inside.map((row) => row.value)), isLocked: locked.has(period.id) };
  });
}
