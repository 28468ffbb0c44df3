import { rangeOf, samePeriodLastYear } from "../domain/calendar/neighbourPeriods";
import { periodsWithin } from "../domain/calendar/periodsWithin";
import type { FiscalCalendar, Period, PeriodLevel } from "../domain/calendar/period";
import type { Kpi } from "../domain/kpi/kpi";
import type { TargetScope } from "../domain/plan/plan";
import { sumExactly } from "../domain/numbers/sumExactly";
import { fail, succeed, type Result } from "../domain/result";
import type { Basis } from "../domain/targets/basis";
import { breakDown, type Breakdown } from "../domain/targets/breakDown";
import type { BreakDownProblemCode } from "../domain/targets/breakDownRequest";
import type { BrokenDownTarget } from "../domain/targets/brokenDownTarget";
import { breakDownOverPeople } from "../domain/targets/breakDownOverPeople";
import type { DistinctYear } from "../domain/targets/distinctTargets";
import { capacityByMonth } from "../domain/targets/seat";
import { actualOf } from "../session/actuals";
import type { Model } from "../session/model";
import { lockedTargets } from "./lockedTargets";
import { monthlyActuals } from "../session/monthlyActuals";
import { seatsOf } from "./seatsOf";

/** What the manager asks for when she breaks a target down. */
export interface TargetRequest {
  readonly kpi: Kpi;
  readonly total: number;
  readonly year: Period;
  readonly calendar: FiscalCalendar;
  readonly basis: Basis["kind"];
  readonly level: PeriodLevel;
  readonly via: "quarters" | "months";
  readonly weekBasis: "workdays" | "days";
  readonly byPeople: boolean;
  /** Whose total it is; absent: the company's. */
  readonly scope?: TargetScope;
  readonly step: number;
  /** Shares of the manager's own, for the basis `own`: four by quarter, or twelve by month. */
  readonly shares: readonly number[];
}

/**
 * Breaks a total down to periods, the company's as a rule, and to people if asked, on the data of the workbook.
 *
 * Targets that the plan holds locked, and those of closed months, stay, the company's and people's; the rest is split
 * around them. Listed vacancies take their share; it is part of the row `vacant`.
 *
 * Problems: those of `breakDown` and `breakDownOverPeople`; `total-locked` where the year's own target is held at another amount.
 */
export function breakDownTargets(model: Model, request: TargetRequest): Result<Breakdown, BreakDownProblemCode> {
  const { kpi, total, year: period, calendar, level, via, weekBasis, step, byPeople, scope = "company" } = request;
  const whole = {
    scope,
    kind: kpi.kind,
    total,
    period,
    calendar,
    holidays: model.holidays,
    level,
    via,
    weekBasis,
    step,
    basis: basisOf(model, request),
    locked: lockedTargets(model.plan, scope, kpi, period, calendar),
    history: kpi.kind === "distinct" ? distinctYears(model, kpi, request) : [],
  } as const;
  const fixed = model.plan.targets.find(
    (target) => target.locked && target.scope === scope && target.kpi === kpi.id && target.period === period.id,
  )?.value;
  if (fixed !== undefined && fixed !== total) {
    return fail({ code: "total-locked", severity: "error", params: { period: period.id, locked: fixed, total } });
  }
  if (!byPeople) return breakDown(whole);
  const seats = seatsOf(model, kpi, period, calendar, request.basis);
  const buffer = model.plan.buffers?.[kpi.id] ?? 0;
  const by = request.basis === "capacity" ? "capacity" : "weight";
  const found = breakDownOverPeople({ ...whole, seats, by, buffer });
  return found.ok ? succeed({ ...found.value, targets: withOneVacancy(found.value.targets) }) : found;
}

/** Several posts are vacant, and whoever joins late leaves something too: they are one row. */
function withOneVacancy(targets: readonly BrokenDownTarget[]): readonly BrokenDownTarget[] {
  const vacant = new Map<string, BrokenDownTarget>();
  for (const row of targets.filter(({ scope }) => scope === "vacant")) {
    const key = `${row.period} ${row.start}`;
    vacant.set(key, { ...row, value: sumExactly([row.value, vacant.get(key)?.value ?? 0]) });
  }
  return [...targets.filter(({ scope }) => scope !== "vacant"), ...vacant.values()];
}

function basisOf(model: Model, { basis, kpi, year, calendar, shares }: TargetRequest): Basis {
  switch (basis) {
    case "last-year":
    case "seasonal":
      return { kind: basis, actuals: monthlyActuals(model, kpi, calendar) };
    case "capacity": {
      const seats = seatsOf(model, kpi, year, calendar, basis);
      return { kind: basis, capacity: capacityByMonth(seats, periodsWithin(calendar, year, "month"), model.holidays) };
    }
    case "own": {
      const periods = periodsWithin(calendar, year, shares.length === 4 ? "quarter" : "month");
      return { kind: basis, weights: new Map(periods.map((part, index) => [part.id, shares[index] ?? 0])) };
    }
    default:
      return { kind: basis };
  }
}

/** The counts of past years that lie in the data whole, which a distinct count's targets follow. */
function distinctYears(model: Model, kpi: Kpi, { year, calendar, level }: TargetRequest): readonly DistinctYear[] {
  const span = model.intake.facts.span;
  if (!span) return [];
  const count = (period: Period): number => actualOf(model, kpi, "everybody", rangeOf(period)).value ?? 0;
  const years: DistinctYear[] = [];
  for (
    let past = samePeriodLastYear(calendar, year);
    past.end >= span.from;
    past = samePeriodLastYear(calendar, past)
  ) {
    // Data that begins or ends within a month of the year's ends covers the year.
    const isCovered = span.from <= past.start + 31 && span.to >= past.end - 31;
    if (isCovered) years.push({ whole: count(past), parts: periodsWithin(calendar, past, level).map(count) });
  }
  return years;
}
