import type { DayRange } from "../calendar/period";
import type { Assignment, PersonId, RoleId } from "../plan/plan";
import { assignmentsDuring } from "./assignmentsDuring";

/** Days on which a person has one role. */
export interface RoleSegment extends DayRange {
  readonly role: RoleId;
}

/**
 * The roles a person has in a range, in order of time: the segments that are scored one by one (domain rules §5).
 *
 * Assignments to the same role that follow each other without a gap are one segment: a change of hours is no change of role.
 *
 * @returns segments inside the range, ascending, without overlap; none when the person has no role then
 *
 * @example rolesDuring(assignments, "张三", march) // [{ role: "field", from: 46082, to: 46096 }, { role: "key", from: 46097, to: 46112 }]
 */
export function rolesDuring(
  assignments: readonly Assignment[],
  person: PersonId,
  range: DayRange,
): readonly RoleSegment[] {
  const segments: RoleSegment[] = [];
  for (const { assignment, from, to } of assignmentsDuring(assignments, person, range)) {
    const last = segments.at(-1);
    if (last?.role === assignment.role && last.to === from - 1) segments[segments.length - 1] = { ...last, to };
    else segments.push({ role: assignment.role, from, to });
  }
  return segments;
}
