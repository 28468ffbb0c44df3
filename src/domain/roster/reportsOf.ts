import type { Person, PersonId } from "../plan/plan";

/**
 * Everybody who reports to a manager, at any depth: the people her team scope is measured on.
 *
 * @param people - of the plan; managers who report to each other in a circle are each counted once
 * @returns ids in the order of `people`, without the manager; none when nobody reports to her
 *
 * @example reportsOf([{ id: "boss", name: "Boss" }, { id: "rep", name: "Rep", manager: "boss" }], "boss") // ["rep"]
 */
export function reportsOf(people: readonly Person[], manager: PersonId): readonly PersonId[] {
  const found = new Set<PersonId>([manager]);
  // A set hands out what is added while it is walked, so this reaches every level.
  for (const boss of found) {
    for (const person of people) if (person.manager === boss) found.add(person.id);
  }
  found.delete(manager);
  return people.map((person) => person.id).filter((id) => found.has(id));
}
