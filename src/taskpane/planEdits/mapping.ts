import type { ColumnMapping, Person, PersonId, Plan, SheetMapping } from "../../domain/plan/plan";

/** A plan that remembers what a column holds, beside what it knew of the column before. */
export function mapColumn(plan: Plan, correction: ColumnMapping): Plan {
  const { columns = [], ...rest } = plan.mapping ?? {};
  const isSame = (one: ColumnMapping): boolean => one.sheet === correction.sheet && one.column === correction.column;
  const known = columns.find(isSame);
  const merged = { ...known, ...correction };
  return { ...plan, mapping: { ...rest, columns: [...columns.filter((one) => !isSame(one)), merged] } };
}

/** The name of two people who are not the same, whichever is named first. */
export const apartKey = (first: string, second: string): string => JSON.stringify([first, second].sort());

/** A plan that remembers what a sheet is about, or where its header stands. */
export function mapSheet(plan: Plan, correction: SheetMapping): Plan {
  const { sheets = [], ...rest } = plan.mapping ?? {};
  const known = sheets.find((one) => one.sheet === correction.sheet);
  const merged = { ...known, ...correction };
  return { ...plan, mapping: { ...rest, sheets: [...sheets.filter((one) => one !== known), merged] } };
}

/**
 * A plan in which two people are one: the second's name becomes an alias of the first, who keeps her role and targets.
 */
export function mergePeople(plan: Plan, first: PersonId, second: PersonId): Plan {
  const other = plan.people.find((person) => person.id === second);
  if (!other || first === second) return plan;
  const merged = (person: Person): Person => ({
    ...person,
    aliases: [...(person.aliases ?? []), other.name, ...(other.aliases ?? [])],
  });
  return {
    ...plan,
    people: plan.people
      .filter((person) => person.id !== second)
      .map((person) => (person.id === first ? merged(person) : person))
      .map((person) => (person.manager === second ? { ...person, manager: first } : person)),
    assignments: plan.assignments.filter((assignment) => assignment.person !== second),
    targets: plan.targets.filter((target) => target.scope !== `person:${second}`),
  };
}
