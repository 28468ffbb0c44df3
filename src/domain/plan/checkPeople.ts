import { isoDate } from "../calendar/serialDay";
import type { SerialDay } from "../calendar/period";
import { assignmentGaps, assignmentOverlaps } from "../roster/assignmentGaps";
import type { Assignment, PersonId, Plan, RoleId } from "./plan";
import { duplicateIds, finding, sharedNames, type PlanFinding } from "./planFinding";

/**
 * What is wrong with a plan's people and their roles.
 *
 * Problems: `id-duplicate`, `person-name-shared`, `person-without-role`, `manager-unknown`, `manager-circle`,
 * `person-not-in-plan`, `role-unknown`, `assignment-reversed`, `setting-out-of-range`, `assignments-overlap`,
 * `assignments-gap`.
 */
export function checkPeople(plan: Plan): readonly PlanFinding[] {
  const shared = sharedNames(plan.people.map(({ id, name, aliases = [] }) => ({ id, names: [name, ...aliases] })));
  return [
    ...duplicateIds("people", plan.people),
    ...shared.map(({ name, ids, second }) =>
      finding("person-name-shared", "warning", `people[${second}].name`, { value: name, ids: ids.join(", ") }),
    ),
    ...checkRolesHeld(plan),
    ...checkManagers(plan),
    ...checkAssignments(plan),
    ...checkOverlaps(plan),
  ];
}

function checkRolesHeld(plan: Plan): readonly PlanFinding[] {
  const always = { from: -Infinity, to: Infinity };
  const assigned = new Set(plan.assignments.map(({ person }) => person));
  return plan.people.flatMap(({ id }, i): readonly PlanFinding[] => {
    if (!assigned.has(id)) return [finding("person-without-role", "warning", `people[${i}]`, { person: id })];
    return assignmentGaps(plan.assignments, id, always).map(({ from, to }) =>
      finding("assignments-gap", "warning", `people[${i}]`, { person: id, from: isoDate(from), to: isoDate(to) }),
    );
  });
}

function checkManagers({ people }: Plan): readonly PlanFinding[] {
  const ids = new Set(people.map(({ id }) => id));
  const bosses = new Map(people.map((person) => [person.id, person.manager]));
  return people.flatMap(({ id, manager }, i): readonly PlanFinding[] => {
    if (manager === undefined) return [];
    const argument = `people[${i}].manager`;
    if (!ids.has(manager)) return [finding("manager-unknown", "warning", argument, { person: id, value: manager })];
    return isOwnBoss(id, bosses) ? [finding("manager-circle", "error", argument, { person: id })] : [];
  });
}

/** Does the chain of managers above somebody lead back to her? A circle further up is not hers. */
function isOwnBoss(person: PersonId, bosses: ReadonlyMap<PersonId, PersonId | undefined>): boolean {
  const above = new Set<PersonId>();
  for (let boss = bosses.get(person); boss !== undefined && !above.has(boss); boss = bosses.get(boss)) above.add(boss);
  return above.has(person);
}

function checkAssignments({ people, roles, assignments }: Plan): readonly PlanFinding[] {
  const ids = new Set(people.map(({ id }) => id));
  const roleIds = new Set(roles.map(({ id }) => id));
  return assignments.flatMap((assignment, i) => checkAssignment(ids, roleIds, assignment, i));
}

function checkAssignment(
  people: ReadonlySet<PersonId>,
  roles: ReadonlySet<RoleId>,
  assignment: Assignment,
  i: number,
): readonly PlanFinding[] {
  const { person, role, from, to } = assignment;
  const found: PlanFinding[] = [];
  if (!people.has(person)) {
    found.push(finding("person-not-in-plan", "error", `assignments[${i}].person`, { value: person }));
  }
  if (!roles.has(role)) {
    found.push(finding("role-unknown", "error", `assignments[${i}].role`, { value: role }));
  }
  if (from !== undefined && to !== undefined && to < from) {
    const params = { person, from: isoDate(from), to: isoDate(to) };
    found.push(finding("assignment-reversed", "error", `assignments[${i}].to`, params));
  }
  for (const setting of ["fte", "ramp"] as const) {
    const value = assignment[setting] ?? 1;
    if (value >= 0 && value <= 1) continue;
    const params = { setting, value, lowest: 0, highest: 1 };
    found.push(finding("setting-out-of-range", "error", `assignments[${i}].${setting}`, params));
  }
  return found;
}

const checkOverlaps = ({ assignments }: Plan): readonly PlanFinding[] =>
  assignmentOverlaps(assignments).map(({ second, days }) => {
    const person = assignments[second]?.person ?? "";
    const params = { person, from: dayOrOpen(days.from), to: dayOrOpen(days.to) };
    return finding("assignments-overlap", "warning", `assignments[${second}]`, params);
  });

const dayOrOpen = (day: SerialDay): string => (Number.isFinite(day) ? isoDate(day) : "");
