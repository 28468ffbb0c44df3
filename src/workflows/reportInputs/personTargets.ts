import { rangeOf } from "../../domain/calendar/neighbourPeriods";
import type { Period, PeriodId } from "../../domain/calendar/period";
import type { Kpi, KpiId } from "../../domain/kpi/kpi";
import type { FoundTarget } from "../../domain/plan/foundTarget";
import type { Plan, RoleKpi, TargetScope } from "../../domain/plan/plan";
import { sumExactly } from "../../domain/numbers/sumExactly";
import type { TargetRange } from "../../reports/reportInput";
import type { Model, ModelPerson } from "../../session/model";
import { targetFor } from "../../session/targetFor";
import { weekColumn, type BreakdownColumn } from "./breakdownColumns";
import { targetRange } from "./targetRange";
import { workdayShares } from "./workdayShares";

/** A person's targets for a KPI over a year and its parts. */
export interface PeriodTargets {
  readonly total: number | null;
  readonly values: ReadonlyMap<PeriodId, number>;
  readonly locked: ReadonlySet<PeriodId>;
  readonly range?: TargetRange;
}

/**
 * Targets of a person for the year and its parts, by column.
 *
 * A part of a sum without a target of its own gets its share of the period around it by working days, exactly, so that
 * the sheet's months always add up to what the plan says.
 *
 * @param columns - of the year, down to months at least
 * @returns null when the plan has no target for the KPI in the year
 */
export function personTargets(
  model: Model,
  person: ModelPerson,
  rule: RoleKpi,
  kpi: Kpi,
  year: Period,
  columns: readonly BreakdownColumn[],
): PeriodTargets | null {
  const find = (period: Period): FoundTarget | null =>
    targetFor(model, { person, role: rule.role, rule, period, days: rangeOf(period), isPart: false }, kpi.kind);
  const parts = columns.filter(({ level }) => level !== "week").map(({ period }) => period);
  const asked = [{ id: year.id, period: year }, ...columns];
  const found = new Map(asked.flatMap(({ id, period }) => withTarget(id, find(period))));
  const first = found.get(year.id) ?? [...found.values()][0];
  if (!first) return null;
  const given = new Map([...found].flatMap(([id, { value }]) => (value === undefined ? [] : [[id, value] as const])));
  const values = kpi.kind === "flow" ? filledMonths(model, given, year, parts) : given;
  const months = parts.filter((part) => part.level === "month").flatMap((part) => values.get(part.id) ?? []);
  const total = given.get(year.id) ?? (kpi.kind === "flow" ? sumExactly(months) : null);
  const range = first.low === undefined && first.high === undefined ? null : targetRange(first);
  return {
    total: range ? null : total,
    values: new Map(columns.flatMap(({ id }) => (values.has(id) ? [[id, values.get(id) ?? 0] as const] : []))),
    locked: lockedColumns(model.plan, `person:${person.id}`, kpi.id),
    ...(range ? { range } : {}),
  };
}

const withTarget = (id: string, target: FoundTarget | null): readonly (readonly [string, FoundTarget])[] =>
  target ? [[id, target]] : [];

/** Months without a target of their own share what their quarter, half or year has left, by working days. */
function filledMonths(
  model: Model,
  given: ReadonlyMap<PeriodId, number>,
  year: Period,
  parts: readonly Period[],
): ReadonlyMap<PeriodId, number> {
  const values = new Map(given);
  const wholes = (["quarter", "half"] as const).flatMap((level) => parts.filter((part) => part.level === level));
  for (const whole of [...wholes, year]) {
    const total = values.get(whole.id);
    const months = parts.filter(
      ({ level, start, end }) => level === "month" && start >= whole.start && end <= whole.end,
    );
    const known = months.flatMap(({ id }) => (values.has(id) ? [[id, values.get(id) ?? 0] as const] : []));
    if (total === undefined || known.length === months.length) continue;
    for (const { period, value } of workdayShares(model, whole, total, "month", new Map(known))) {
      values.set(period, value);
    }
  }
  return values;
}

/** Columns of a scope's locked targets: breaking down again leaves them alone. */
export const lockedColumns = (
  { targets }: Pick<Plan, "targets">,
  scope: TargetScope,
  kpi: KpiId,
): ReadonlySet<string> =>
  new Set(
    targets
      .filter((target) => target.locked && target.kpi === kpi && target.scope === scope)
      .map(({ period, within }) => (within === undefined ? period : weekColumn(period, within))),
  );
