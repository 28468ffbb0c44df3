import type { FiscalCalendar, Period } from "../domain/calendar/period";
import { addMonths } from "../domain/calendar/serialDay";
import type { Kpi } from "../domain/kpi/kpi";
import type { Basis } from "../domain/targets/basis";
import { heldWithin } from "../domain/targets/heldWithin";
import type { Seat } from "../domain/targets/seat";
import { assignmentsDuring } from "../domain/roster/assignmentsDuring";
import { actualOf } from "../session/actuals";
import type { Model, ModelPerson } from "../session/model";
import { closedMonths, lockedTargets } from "./lockedTargets";
import { closedVacancy, vacantSeats } from "./vacantSeats";

/**
 * The people who take a share of a KPI's target in a period, with their days and strength, and then the listed vacancies.
 *
 * Only those whose role carries the KPI as their own; when no role does, everybody of the plan. On a basis of history
 * people weigh what they did in the last twelve months of data; who did nothing yet (a joiner) weighs like the average.
 */
export function seatsOf(
  model: Model,
  kpi: Kpi,
  period: Period,
  calendar: FiscalCalendar,
  basis: Basis["kind"],
): readonly Seat[] {
  const carriers = new Set(
    model.plan.weights
      .filter((rule) => rule.kpi === kpi.id && rule.weight > 0 && rule.scope !== "team")
      .map((rule) => rule.role),
  );
  const places = placesOf(model, period, carriers);
  const weigh =
    basis === "last-year" || basis === "seasonal"
      ? historyWeights(
          model,
          kpi,
          places.map(({ person }) => person),
        )
      : null;
  const targets = model.plan.targets.filter((target) => target.kpi === kpi.id);
  const seats = places.map(({ person, ...seat }): Seat => {
    const scope = `person:${person.id}` as const;
    const own = lockedTargets({ ...model.plan, targets }, scope, kpi, period, calendar);
    const locked = targets.find(
      (target) => target.locked && target.scope === scope && target.period === period.id,
    )?.value;
    const { closedTo = -Infinity } = model.plan.settings;
    // Whoever left before the closed months ended has nothing to come.
    const isSettled = own.size > 0 && (seat.to ?? Infinity) <= closedTo;
    const whole = locked ?? (isSettled ? heldWithin(own, calendar, period).amount : undefined);
    return {
      scope,
      ...seat,
      ...(weigh ? { weight: weigh(person) } : {}),
      ...(whole === undefined && own.size === 0
        ? {}
        : { held: whole === undefined ? own : new Map([...own, [period.id, whole]]) }),
    };
  });
  if (kpi.kind === "level") return seats;
  const company = lockedTargets({ ...model.plan, targets }, "company", kpi, period, calendar);
  const closed = closedMonths(model.plan, period, calendar).flatMap(({ id }) => {
    const amount = company.get(id);
    return amount === undefined ? [] : [[id, amount] as const];
  });
  return [
    ...seats,
    ...closedVacancy(model.plan, kpi, period, closed, seats),
    ...vacantSeats(model.plan, carriers, seats),
  ];
}

/** Somebody's days and strength in the post. */
interface Place extends Pick<Seat, "from" | "to" | "fte" | "ramp"> {
  readonly person: ModelPerson;
}

/** Who has a role that carries the KPI in the period, and from when to when. */
function placesOf(model: Model, period: Period, carriers: ReadonlySet<string>): readonly Place[] {
  const days = { from: period.start, to: period.end };
  return model.people.flatMap((person): readonly Place[] => {
    const all = assignmentsDuring(model.plan.assignments, person.id, days);
    const own = all.filter(({ assignment }) => carriers.size === 0 || carriers.has(assignment.role));
    const [first, last] = [own[0], own.at(-1)];
    if (first && last) {
      const { fte, ramp } = last.assignment;
      return [
        {
          person,
          from: first.from,
          to: last.to,
          ...(fte === undefined ? {} : { fte }),
          ...(ramp === undefined ? {} : { ramp }),
        },
      ];
    }
    // A plan without assignments says nothing of who is there: everybody is.
    return model.plan.assignments.length === 0 ? [{ person }] : [];
  });
}

function historyWeights(
  model: Model,
  kpi: Kpi,
  people: readonly ModelPerson[],
): ((person: ModelPerson) => number) | null {
  const { asOf } = model;
  if (asOf === null) return null;
  const recent = { from: addMonths(asOf, -12) + 1, to: asOf };
  const done = new Map(
    people.map((person) => [person, Math.max(0, actualOf(model, kpi, [person], recent).value ?? 0)]),
  );
  const active = [...done.values()].filter((value) => value > 0);
  if (active.length === 0) return null;
  const average = active.reduce((sum, value) => sum + value, 0) / active.length;
  return (person) => {
    const value = done.get(person) ?? 0;
    return value > 0 ? value : average;
  };
}
