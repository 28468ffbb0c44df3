import { yearPeriod, positionOf } from "../domain/calendar/calendarPeriods";
import { rangeOf, samePeriodLastYear } from "../domain/calendar/neighbourPeriods";
import { parsePeriod } from "../domain/calendar/parsePeriod";
import type { DayRange, Period } from "../domain/calendar/period";
import type { Kpi } from "../domain/kpi/kpi";
import { sumExactly } from "../domain/numbers/sumExactly";
import { scopeTarget } from "../domain/plan/scopeTarget";
import { activeDays } from "../domain/roster/activeDays";
import { rolesDuring } from "../domain/roster/rolesDuring";
import { smartTest, type SmartTest } from "../domain/targets/smartTest";
import { suggestRange, type SuggestedRange } from "../domain/targets/suggestRange";
import { actualOf, isMeasured } from "./actuals";
import type { Model, ModelPerson } from "./model";
import { periodsBefore } from "./standing";
import { targetFor } from "./targetFor";

/** How many periods of a target's length its history looks back on. */
const lookback = 4;

/**
 * The SMART test of a person's target for a KPI and a period, with evidence from the workbook (domain rules §6).
 *
 * @returns letters with evidence; a target that is not set fails S
 */
export function smartTestOf(model: Model, person: ModelPerson, kpi: Kpi, period: Period): SmartTest {
  const { plan, calendar } = model;
  const role = rolesDuring(plan.assignments, person.id, rangeOf(period)).at(-1)?.role ?? null;
  const rules = plan.weights.filter((rule) => rule.role === role);
  const rule = rules.find((one) => one.kpi === kpi.id) ?? { role: role ?? "", kpi: kpi.id, weight: 0 };
  const question = { person, role: role ?? "", rule, period, days: rangeOf(period), isPart: false };
  const value = targetFor(model, question, kpi.kind)?.value ?? null;
  const all = rules.reduce((sum, one) => sum + one.weight, 0);
  const parents = [...(person.team === undefined ? [] : [`team:${person.team}` as const]), "company" as const];
  const parent = parents.flatMap(
    (scope) => scopeTarget(plan.targets, scope, { kpi, period, calendar })?.value ?? [],
  )[0];
  const pipeline = pipelineOf(model, person, kpi, period, value);
  return smartTest({
    owner: person.name,
    value,
    direction: kpi.direction,
    isMeasured: isMeasured(model, kpi),
    ...(kpi.kind === "flow" ? { capacity: capacityIn(model, kpi, person, role, period) } : {}),
    best: bestOf(model, person, kpi, period),
    ...(pipeline ? { pipeline } : {}),
    weight: all === 0 ? null : rule.weight / all,
    parent: parent ?? null,
    days: rangeOf(period),
    plan: planDays(model, period),
    asOf: model.asOf,
  });
}

/** A range to choose a person's target of a flow from; null without history. It is shown beside the target only. */
export function suggestedRangeOf(model: Model, person: ModelPerson, kpi: Kpi, period: Period): SuggestedRange | null {
  const values = historyOf(model, person, kpi, period, 2 * lookback);
  const [recent, earlier] = [values.slice(-lookback), values.slice(-2 * lookback, -lookback)];
  const [now, then] = [sumExactly(recent), sumExactly(earlier)];
  const before = samePeriodLastYear(model.calendar, period);
  const isCovered = periodsBefore(model, period).some(({ id }) => id === before.id);
  const lastYear = isCovered ? actualOf(model, kpi, [person], rangeOf(before)).value : null;
  const retention = model.catalogue.find(({ id }) => id === "retention-rate");
  const kept = retention && periodsBefore(model, period).at(-1);
  const retained = retention && kept ? actualOf(model, retention, [person], rangeOf(kept)).value : null;
  return suggestRange({
    base: lastYear ?? (recent.length === 0 ? null : now / recent.length),
    growth: earlier.length < lookback || then <= 0 ? null : now / then - 1,
    attrition: retained === null ? null : 1 - retained,
    best: recent.length === 0 ? null : Math.max(...recent),
  });
}

function historyOf(model: Model, person: ModelPerson, kpi: Kpi, period: Period, most: number): readonly number[] {
  return closedBefore(model, period, most).flatMap(
    (earlier) => actualOf(model, kpi, [person], rangeOf(earlier)).value ?? [],
  );
}

/** The last periods of this length that are over by the as-of date, oldest first. */
const closedBefore = (model: Model, period: Period, most: number): readonly Period[] =>
  periodsBefore(model, period)
    .filter(({ end }) => end <= (model.asOf ?? -Infinity))
    .slice(-most);

function bestOf(model: Model, person: ModelPerson, kpi: Kpi, period: Period): number | null {
  const values = historyOf(model, person, kpi, period, lookback);
  if (values.length === 0) return null;
  return kpi.direction === "lower" ? Math.min(...values) : Math.max(...values);
}

/** Active days × the best day rate of anybody in the role; null without history. */
function capacityIn(model: Model, kpi: Kpi, person: ModelPerson, role: string | null, period: Period): number | null {
  const { assignments } = model.plan;
  const daysOf = (one: ModelPerson, range: DayRange): number => activeDays(assignments, one.id, range, model.holidays);
  const rates = closedBefore(model, period, lookback).flatMap((earlier) => {
    const range = rangeOf(earlier);
    return model.people.flatMap((peer) => {
      if (!rolesDuring(assignments, peer.id, range).some((segment) => segment.role === role)) return [];
      const [days, value] = [daysOf(peer, range), actualOf(model, kpi, [peer], range).value];
      return days > 0 && value !== null ? [value / days] : [];
    });
  });
  return rates.length === 0 ? null : Math.max(...rates) * daysOf(person, rangeOf(period));
}

/** Open opportunities × win rate, for revenue while the period runs. */
function pipelineOf(model: Model, person: ModelPerson, kpi: Kpi, period: Period, value: number | null) {
  const { asOf, catalogue } = model;
  if (kpi.id !== "revenue" || value === null || asOf === null || period.end <= asOf || period.start > asOf) return null;
  const actual = actualOf(model, kpi, [person], rangeOf(period)).value ?? 0;
  const winRate = catalogue.find(({ id }) => id === "win-rate");
  const won = winRate ? actualOf(model, winRate, [person], { from: 1, to: asOf }).value : null;
  const open = openAmount(model, person);
  return { left: value - actual, expected: won === null || open === null ? null : open * won };
}

/** Null where no opportunity says what it is worth. */
function openAmount(model: Model, person: ModelPerson): number | null {
  const where = [{ column: "stage", op: "in", values: ["open"] }] as const;
  const { value } = model.engine.measure(
    { op: "sum", of: "amount", from: "opportunities", by: "openDate", where },
    person.codes,
    { from: 1, to: model.asOf ?? 1 },
  );
  return value === 0 ? null : value;
}

/** The fiscal years that have a company target, and that of the review period, from first to last. */
function planDays({ plan, calendar, asOf }: Model, period: Period): DayRange {
  const named = [
    ...plan.targets.filter(({ scope }) => scope === "company").map((target) => target.period),
    ...(plan.settings.reviewPeriod === undefined ? [] : [plan.settings.reviewPeriod]),
  ];
  const days = named.flatMap((id) => {
    const parsed = parsePeriod(id, { calendar });
    return parsed.ok ? [parsed.value.start] : [];
  });
  const years = (days.length > 0 ? days : [asOf ?? period.start]).map((day) =>
    yearPeriod(calendar, positionOf(calendar, "year", day).year),
  );
  return { from: Math.min(...years.map(({ start }) => start)), to: Math.max(...years.map(({ end }) => end)) };
}
