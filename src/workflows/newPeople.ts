import { emptyPlan } from "../domain/plan/defaultPlan";
import type { Person, Plan } from "../domain/plan/plan";
import type { Language } from "../i18n/problemText";
import { nameKey } from "../intake/values/readName";
import type { Model } from "../session/model";
import { openModel, peopleOfWorkbook } from "../session/openModel";
import { draftPlan } from "./draftPlan";

/** People who sell by the workbook and whom the plan does not know, by name, alias or id; in the order they are met. */
export function newPeople({ plan, intake }: Model): readonly Person[] {
  const known = new Set(plan.people.flatMap(({ id, name, aliases = [] }) => [id, name, ...aliases]).map(nameKey));
  return peopleOfWorkbook(intake).filter(({ name }) => !known.has(nameKey(name)));
}

/**
 * A plan with the workbook's new people, each in the role that title or team speaks for.
 *
 * A role the plan does not have yet comes with its template's weights. Targets stay as they are.
 */
export function addNewPeople(model: Model, language: Language): Plan {
  const { plan, intake, holidays } = model;
  const added = new Set(newPeople(model).map(({ name }) => nameKey(name)));
  const drafted = draftPlan(openModel(intake, { plan: { ...emptyPlan, settings: plan.settings }, holidays }), language);
  const people = drafted.people.filter(({ name }) => added.has(nameKey(name)));
  const ids = new Set(people.map(({ id }) => id));
  const assignments = drafted.assignments.filter(({ person }) => ids.has(person));
  const missing = new Set(
    assignments.map(({ role }) => role).filter((id) => !plan.roles.some((role) => role.id === id)),
  );
  return {
    ...plan,
    people: [...plan.people, ...people],
    assignments: [...plan.assignments, ...assignments],
    roles: [...plan.roles, ...drafted.roles.filter(({ id }) => missing.has(id))],
    weights: [...plan.weights, ...drafted.weights.filter(({ role }) => missing.has(role))],
  };
}
