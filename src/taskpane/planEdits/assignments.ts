import type { SerialDay } from "../../domain/calendar/period";
import type { Assignment, PersonId, Plan, RoleId } from "../../domain/plan/plan";

/** A change of an assignment: what is undefined is open, or 1. */
export type AssignmentChange = {
  readonly [Part in "role" | "from" | "to" | "fte" | "ramp"]?: Assignment[Part] | undefined;
};

/** A plan in which one assignment is another. @param own - the plan's own object */
export const setAssignment = (plan: Plan, own: Assignment, change: AssignmentChange): Plan => ({
  ...plan,
  assignments: plan.assignments.map((assignment) => (assignment === own ? withChange(own, change) : assignment)),
});

/** A plan without one assignment. @param own - the plan's own object */
export const removeAssignment = (plan: Plan, own: Assignment): Plan => ({
  ...plan,
  assignments: plan.assignments.filter((assignment) => assignment !== own),
});

/**
 * A plan in which a person has another role from a day on. The role before ends the day before.
 *
 * @example changeRole(plan with Ann a rep, "ann", "kam", 1 July) // rep to 30 June, kam from 1 July
 */
export function changeRole(plan: Plan, person: PersonId, role: RoleId, from: SerialDay): Plan {
  const last = plan.assignments.findLast((assignment) => assignment.person === person);
  const ends = last && (last.to === undefined || last.to >= from) && (last.from === undefined || last.from < from);
  const before = ends ? setAssignment(plan, last, { to: from - 1 }) : plan;
  return { ...before, assignments: [...before.assignments, { person, role, from }] };
}

function withChange(own: Assignment, change: AssignmentChange): Assignment {
  const { person } = own;
  const role = change.role ?? own.role;
  const known = Object.entries({ ...own, ...change }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(known), person, role };
}
