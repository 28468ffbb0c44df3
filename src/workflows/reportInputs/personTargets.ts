import { rangeOf } from "../../domain/calendar/neighbourPeriods";
import type { Period, PeriodId } from "../../domain/calendar/period";
import type { Kpi } from "../../domain/kpi/kpi";
import type { FoundTarget } from "../../domain/plan/foundTarget";
import type { RoleKpi } from "../../domain/plan/plan";
import { sumExactly } from "../../domain/numbers/sumExactly";
import { breakDown } from "../../domain/targets/breakDown";
import type { TargetRange } from "../../reports/reportInput";
import type { Model, ModelPerson } from "../../session/model";
import { targetFor } from "../../session/targetFor";
import { targetRange } from "./targetRange";

/** A person's targets for a KPI over a year and its parts. */
export interface PeriodTargets {
  readonly total: number | null;
  readonly values: ReadonlyMap<PeriodId, number>;
  readonly locked: ReadonlySet<PeriodId>;
  readonly range?: TargetRange;
}

/**
 * Targets of a person for the year, its quarters and months.
 *
 * A part of a sum without a target of its own gets its share of the period around it by working days, exactly, so that
 * the sheet's months always add up to what the plan says.
 *
 * @param parts - quarters and months of the year
 * @returns null when the plan has no target for the KPI in the year
 */
export function personTargets(
  model: Model,
  person: ModelPerson,
  rule: RoleKpi,
  kpi: Kpi,
  year: Period,
  parts: readonly Period[],
): PeriodTargets | null {
  const find = (period: Period): FoundTarget | null =>
    targetFor(model, { person, role: rule.role, rule, period, days: rangeOf(period), isPart: false }, kpi.kind);
  const found = new Map([year, ...parts].flatMap((period) => withTarget(period, find(period))));
  const first = found.get(year.id) ?? [...found.values()][0];
  if (!first) return null;
  const given = new Map([...found].flatMap(([id, { value }]) => (value === undefined ? [] : [[id, value] as const])));
  const values = kpi.kind === "flow" ? filledMonths(model, given, year, parts) : given;
  const months = parts.filter((part) => part.level === "month").flatMap((part) => values.get(part.id) ?? []);
  const total = kpi.kind === "flow" ? sumExactly(months) : (given.get(year.id) ?? null);
  const range = first.low === undefined && first.high === undefined ? null : targetRange(first);
  return {
    total: range ? null : total,
    values: new Map(
      parts.flatMap((part) => (values.has(part.id) ? [[part.id, values.get(part.id) ?? 0] as const] : [])),
    ),
    locked: lockedParts(model, person, kpi),
    ...(range ? { range } : {}),
  };
}

const withTarget = (period: Period, target: FoundTarget | null): readonly (readonly [PeriodId, FoundTarget])[] =>
  target ? [[period.id, target]] : [];

/** Months of the smallest targets given: a quarter's, else the year's, by working days. */
function filledMonths(
  model: Model,
  given: ReadonlyMap<PeriodId, number>,
  year: Period,
  parts: readonly Period[],
): ReadonlyMap<PeriodId, number> {
  const values = new Map(given);
  const quarters = parts.filter((part) => part.level === "quarter");
  const isOpen = (period: Period): boolean => !values.has(period.id);
  const monthsOf = (period: Period): readonly Period[] =>
    parts.filter((part) => part.level === "month" && part.start >= period.start && part.end <= period.end);
  const split = (whole: Period): void => {
    const total = values.get(whole.id);
    if (total === undefined || !monthsOf(whole).every(isOpen)) return;
    for (const [id, value] of workdayShares(model, whole, total)) values.set(id, value);
  };
  quarters.forEach(split);
  if (quarters.every(isOpen)) split(year);
  return values;
}

function workdayShares(model: Model, whole: Period, total: number): readonly (readonly [PeriodId, number])[] {
  const { calendar, holidays, plan } = model;
  // A target finer than the plan's step keeps its own digits, so that the parts still add up to it.
  const step = Number.isInteger(total / plan.settings.roundingUnit) ? plan.settings.roundingUnit : 0.01;
  const broken = breakDown({
    scope: "company",
    kind: "flow",
    total,
    period: whole,
    level: "month",
    basis: { kind: "workdays" },
    step,
    calendar,
    holidays,
  });
  return broken.ok ? broken.value.targets.map(({ period, value }) => [period, value] as const) : [];
}

const lockedParts = (model: Model, person: ModelPerson, kpi: Kpi): ReadonlySet<PeriodId> =>
  new Set(
    model.plan.targets
      .filter((target) => target.locked && target.kpi === kpi.id && target.scope === `person:${person.id}`)
      .map((target) => target.period),
  );
