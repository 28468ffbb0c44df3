import type { Person, PersonId } from "../plan/plan";

/** A plan's people are sorted by manager once, as every manager's KPIs ask for them. */
const sorted = new WeakMap<readonly Person[], ReadonlyMap<PersonId, readonly PersonId[]>>();

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
  const direct = sorted.get(people) ?? sortByManager(people);
  for (const boss of found) direct.get(boss)?.forEach((id) => found.add(id));
  found.delete(manager);
  return found.size === 0 ? [] : people.map((person) => person.id).filter((id) => found.has(id));
}

function sortByManager(people: readonly Person[]): ReadonlyMap<PersonId, readonly PersonId[]> {
  const direct = new Map<PersonId, PersonId[]>();
  for (const { id, manager } of people) {
    if (manager === undefined) continue;
    const team = direct.get(manager);
    if (team) team.push(id);
    else direct.set(manager, [id]);
  }
  sorted.set(people, direct);
  return direct;
}
