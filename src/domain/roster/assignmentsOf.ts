import type { Assignment, PersonId } from "../plan/plan";

/** Thousands of people are asked again and again: a plan's assignments are sorted by person once. */
const sorted = new WeakMap<readonly Assignment[], ReadonlyMap<PersonId, readonly Assignment[]>>();

/**
 * The assignments of one person, in the order of the list.
 *
 * @param assignments - of anybody; not changed after the first question
 * @returns none for someone without a role
 */
export function assignmentsOf(assignments: readonly Assignment[], person: PersonId): readonly Assignment[] {
  const known = sorted.get(assignments) ?? sortByPerson(assignments);
  return known.get(person) ?? [];
}

function sortByPerson(assignments: readonly Assignment[]): ReadonlyMap<PersonId, readonly Assignment[]> {
  const byPerson = new Map<PersonId, Assignment[]>();
  for (const assignment of assignments) {
    const own = byPerson.get(assignment.person);
    if (own) own.push(assignment);
    else byPerson.set(assignment.person, [assignment]);
  }
  sorted.set(assignments, byPerson);
  return byPerson;
}
