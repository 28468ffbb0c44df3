import { rangeOf } from "../domain/calendar/neighbourPeriods";
import type { Period } from "../domain/calendar/period";
import { periodsWithin } from "../domain/calendar/periodsWithin";
import type { Kpi } from "../domain/kpi/kpi";
import type { Plan, Target } from "../domain/plan/plan";
import { redistribute, type Redistribution, type RedistributionPart } from "../domain/review/redistribute";
import { actualOf } from "./actuals";
import type { Model, ModelPerson } from "./model";
import { targetFor } from "./targetFor";

/** How a person's shortfall of a KPI would be redistributed over a period's months or quarters. */
export interface PersonRedistribution extends Redistribution {
  readonly person: ModelPerson;
  readonly kpi: Kpi;
}

/** What to redistribute. */
export interface ShortfallQuestion {
  readonly kpi: Kpi;
  /** Most often the year. */
  readonly period: Period;
  readonly level: "month" | "quarter";
  /** A surplus lowers what is to come; not when absent. */
  readonly lowers?: boolean;
}

/**
 * A preview of who gets what when everybody's shortfall is redistributed over time (domain rules §6). Nothing is changed.
 *
 * Periods that are over by the as-of date are closed at their actuals; the running one and later ones take the rest, unless
 * they are locked.
 *
 * @returns people whose every month (or quarter) has a target; nobody for a KPI that is no flow, or of which less is better
 */
export function shortfalls(model: Model, question: ShortfallQuestion): readonly PersonRedistribution[] {
  const { kpi } = question;
  if (kpi.kind !== "flow" || kpi.direction !== "higher") return [];
  return model.people.flatMap((person) => shortfallOf(model, person, question) ?? []);
}

function shortfallOf(model: Model, person: ModelPerson, question: ShortfallQuestion): PersonRedistribution | null {
  const { kpi, period, level, lowers = false } = question;
  const { settings } = model.plan;
  const periods = periodsWithin(model.calendar, period, level);
  const parts = periods.flatMap((part) => partOf(model, person, kpi, part) ?? []);
  if (parts.length < periods.length) return null;
  const step = kpi.unit === "money" ? settings.roundingUnit : 1;
  const { shortfallLimit: limit } = settings;
  const found = redistribute(parts, { step, lowers, ...(limit === undefined ? {} : { limit }) });
  return found.ok ? { person, kpi, ...found.value } : null;
}

function partOf(model: Model, person: ModelPerson, kpi: Kpi, part: Period): RedistributionPart | null {
  const rule = { role: "", kpi: kpi.id, weight: 0 };
  const question = { person, role: "", rule, period: part, days: rangeOf(part), isPart: false };
  const plan = targetFor(model, question, kpi.kind)?.value;
  if (plan === undefined) return null;
  const { asOf, plan: whole } = model;
  const isClosed = (asOf !== null && part.end <= asOf) || part.end <= (whole.settings.closedTo ?? -Infinity);
  const actual = isClosed ? (actualOf(model, kpi, [person], rangeOf(part)).value ?? 0) : undefined;
  return { id: part.id, plan, ...(actual === undefined ? {} : { actual }), locked: isLocked(whole, person, kpi, part) };
}

const isLocked = ({ targets }: Plan, person: ModelPerson, kpi: Kpi, part: Period): boolean =>
  targets.some(
    (target) =>
      target.locked === true &&
      target.scope === `person:${person.id}` &&
      target.kpi === kpi.id &&
      target.period === part.id,
  );

/**
 * The plan with the redistributed targets in it. Targets of closed periods stay as they were set.
 *
 * @param reason - kept with every target that changes
 */
export function planWithRedistribution(
  plan: Plan,
  redistributions: readonly PersonRedistribution[],
  reason: string,
): Plan {
  const raised = new Map(
    redistributions.flatMap(({ person, kpi, parts }) =>
      parts.flatMap((part) => {
        const scope: Target["scope"] = `person:${person.id}`;
        const row: Target = { scope, kpi: kpi.id, period: part.id, value: part.target, origin: "override", reason };
        return part.isOpen && part.target !== part.plan ? [[keyOf(row), row] as const] : [];
      }),
    ),
  );
  const kept = plan.targets.map((target): Target => {
    const row = raised.get(keyOf(target));
    raised.delete(keyOf(target));
    return row ? { ...target, ...row } : target;
  });
  return { ...plan, targets: [...kept, ...raised.values()] };
}

const keyOf = ({ scope, kpi, period, within }: Target): string => JSON.stringify([scope, kpi, period, within]);
