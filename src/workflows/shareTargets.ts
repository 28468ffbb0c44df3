import { rangeOf, samePeriodLastYear } from "../domain/calendar/neighbourPeriods";
import type { Period } from "../domain/calendar/period";
import { periodsWithin } from "../domain/calendar/periodsWithin";
import { sumExactly } from "../domain/numbers/sumExactly";
import type { PersonId } from "../domain/plan/plan";
import { succeed, type Result } from "../domain/result";
import type { Breakdown } from "../domain/targets/breakDown";
import type { BreakDownProblemCode } from "../domain/targets/breakDownRequest";
import type { BrokenDownTarget } from "../domain/targets/brokenDownTarget";
import { actualOf } from "../session/actuals";
import type { Model, ModelPerson } from "../session/model";
import { breakDownTargets, type TargetRequest } from "./breakDownTargets";

/** A person's yearly target beside last year's actual. */
export interface PersonShare {
  readonly person: ModelPerson;
  readonly lastYear: number | null;
  readonly target: number;
  readonly isByHand: boolean;
}

/** A company total, shared over the quarters and the people. */
export interface SharedTargets {
  /** Every row to save: company and people, by month. */
  readonly rows: readonly BrokenDownTarget[];
  readonly notes: Breakdown["notes"];
  readonly quarters: readonly { readonly period: Period; readonly value: number }[];
  readonly people: readonly PersonShare[];
  /** Sum of the people's targets; it may differ from the total once targets are set by hand. */
  readonly assigned: number;
}

/**
 * Shares a company total over the months of a year and the people who carry the KPI.
 *
 * Targets set by hand stay as they are, and are spread over the year on the same basis; nobody else's changes.
 *
 * @param byHand - yearly targets by person; empty shares everything
 *
 * Problems: those of `breakDownTargets`.
 */
export function shareTargets(
  model: Model,
  request: TargetRequest,
  byHand: ReadonlyMap<PersonId, number>,
): Result<SharedTargets, BreakDownProblemCode> {
  const shared = breakDownTargets(model, { ...request, byPeople: true });
  if (!shared.ok) return shared;
  const { targets, notes } = shared.value;
  const own: BrokenDownTarget[] = [];
  for (const [person, total] of byHand) {
    const scope = `person:${person}` as const;
    if (!targets.some((row) => row.scope === scope)) continue;
    const alone = breakDownTargets(model, { ...request, total, byPeople: false });
    if (!alone.ok) return alone;
    own.push(...alone.value.targets.map((row) => ({ ...row, scope })));
  }
  const replaced = new Set<string>(own.map((row) => row.scope));
  const rows = [...targets.filter((row) => !replaced.has(row.scope)), ...own];
  const people = model.people.flatMap((person) => personShare(model, request, rows, person, byHand));
  return succeed({
    rows,
    notes,
    quarters: quartersOf(request, rows),
    people,
    assigned: sumExactly(people.map((share) => share.target)),
  });
}

/** A distinct count or a rate is no sum of its months: the year's target is the whole that was asked for. */
const yearTotal = ({ kpi, total }: TargetRequest, values: readonly number[]): number =>
  kpi.kind === "flow" ? sumExactly(values) : total;

function personShare(
  model: Model,
  request: TargetRequest,
  rows: readonly BrokenDownTarget[],
  person: ModelPerson,
  byHand: ReadonlyMap<PersonId, number>,
): readonly PersonShare[] {
  const own = rows.filter((row) => row.scope === `person:${person.id}`);
  if (own.length === 0) return [];
  const before = samePeriodLastYear(request.calendar, request.year);
  const { value } = actualOf(model, request.kpi, [person], rangeOf(before));
  const target = yearTotal(
    request,
    own.map((row) => row.value),
  );
  return [{ person, lastYear: value, target, isByHand: byHand.has(person.id) }];
}

function quartersOf({ calendar, year }: TargetRequest, rows: readonly BrokenDownTarget[]): SharedTargets["quarters"] {
  const company = rows.filter((row) => row.scope === "company");
  return periodsWithin(calendar, year, "quarter").map((period) => {
    const inside = company.filter((row) => row.start >= period.start && row.end <= period.end);
    return { period, value: sumExactly(inside.map((row) => row.value)) };
  });
}
