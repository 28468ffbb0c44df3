import type { Holidays, SerialDay } from "../domain/calendar/period";
import { catalogueWith } from "../domain/kpi/standardCatalogue";
import type { Person, Plan } from "../domain/plan/plan";
import { planCalendar } from "../domain/plan/planCalendar";
import { factEngineOf } from "../facts/createFactEngine";
import type { IntakeResult } from "../intake/intakeResult";
import { nameKey } from "../intake/values/readName";
import { checkMapping } from "./checkMapping";
import type { Model, ModelPerson } from "./model";
import { tieFilters } from "./tieFilters";

/** What a model is opened with beside the workbook's content. */
export interface ModelOptions {
  readonly plan: Plan;
  readonly holidays: Holidays;
  /** Overrides the plan's as-of date. */
  readonly asOf?: SerialDay;
}

/**
 * Ties a plan to what was read from the workbook.
 *
 * A plan without people stands for everybody who sells: whoever carries facts, or is listed as a sales person.
 * A plan with one role and no assignments gives that role to everybody. People and spellings are matched by name, alias and id, without regard to case, width and spaces.
 *
 * @param before - the same workbook's model before an edit: what is still the same stays the same object
 */
export function openModel(
  intake: IntakeResult,
  { plan: given, holidays, asOf }: ModelOptions,
  before: Model | null = null,
): Model {
  const calendar = planCalendar(given.settings);
  const { facts } = intake;
  const people = given.people.length > 0 ? given.people : peopleOfWorkbook(intake);
  const plan = unlessSame(before?.plan, withOnlyRole(given, people));
  const { filters, problems } = tieFilters(intake, plan.filters ?? []);
  const codes = codesByKey(facts.people);
  return {
    plan,
    catalogue: plan === before?.plan ? before.catalogue : catalogueWith(plan.kpis),
    calendar: unlessSame(before?.calendar, calendar),
    holidays,
    intake,
    engine: factEngineOf(facts, { filters, calendar }),
    people: unlessSame(
      before?.people,
      people.map((person) => tiedPerson(person, codes)),
    ),
    problems: [...problems, ...checkMapping(intake, plan.mapping ?? {})],
    asOf: asOf ?? plan.settings.asOf ?? facts.span?.to ?? null,
  };
}

const unlessSame = <Thing>(known: Thing | undefined, fresh: Thing): Thing =>
  known !== undefined && (known === fresh || JSON.stringify(known) === JSON.stringify(fresh)) ? known : fresh;

function withOnlyRole(plan: Plan, people: readonly Person[]): Plan {
  const [role, ...others] = plan.roles;
  if (!role || others.length > 0 || plan.assignments.length > 0) return plan;
  return { ...plan, assignments: people.map(({ id }) => ({ person: id, role: role.id })) };
}

/** Everybody the workbook shows to be selling, in the order they are met. */
export function peopleOfWorkbook(intake: IntakeResult): readonly Person[] {
  const people = new Map<string, Person>();
  const add = (name: string, more: { readonly team?: string; readonly manager?: string }): void => {
    const key = nameKey(name);
    if (!people.has(key)) people.set(key, { id: name, name, ...more });
  };
  for (const { name, team, manager, sells } of intake.roster) {
    if (sells) add(name, { ...(team ? { team } : {}), ...(manager ? { manager } : {}) });
  }
  for (const name of intake.facts.people) add(name, {});
  return [...people.values()];
}

function codesByKey(names: readonly string[]): ReadonlyMap<string, number[]> {
  const codes = new Map<string, number[]>();
  names.forEach((name, code) => {
    const key = nameKey(name);
    const known = codes.get(key);
    if (known) known.push(code);
    else codes.set(key, [code]);
  });
  return codes;
}

function tiedPerson(person: Person, codes: ReadonlyMap<string, readonly number[]>): ModelPerson {
  const spellings = new Set([person.name, ...(person.aliases ?? [])].map(nameKey));
  const found = [...spellings].flatMap((key) => codes.get(key) ?? []);
  // A sheet may name people by the id that the plan gives them, when no row has the name.
  const tied = found.length > 0 ? found : (codes.get(nameKey(person.id)) ?? []);
  const { id, name, team, manager } = person;
  return { id, name, ...(team ? { team } : {}), ...(manager ? { manager } : {}), codes: tied };
}
