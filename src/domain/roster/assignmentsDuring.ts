import type { DayRange, SerialDay } from "../calendar/period";
import type { Assignment, PersonId } from "../plan/plan";
import { assignmentsOf } from "./assignmentsOf";

/** A stretch of days on which one assignment of a person holds. */
export interface AssignedDays extends DayRange {
  readonly assignment: Assignment;
}

/**
 * The assignments that hold on the days of a range, in order of time, never two on one day.
 *
 * Where assignments overlap the one that started later holds (of two that start on one day, the one listed later).
 * Days without an assignment are in no stretch.
 *
 * @param assignments - of anybody, any order; an absent `from` or `to` is open
 * @returns stretches inside the range, ascending, without overlap; none when the person has no role then
 *
 * @example assignmentsDuring([{ person: "A", role: "rep", from: 46000 }], "A", { from: 45990, to: 46010 }) // one stretch, 46000 … 46010
 */
export function assignmentsDuring(
  assignments: readonly Assignment[],
  person: PersonId,
  range: DayRange,
): readonly AssignedDays[] {
  const own = assignmentsOf(assignments, person).filter((assignment) => touches(assignment, range));
  const stretches: AssignedDays[] = [];
  for (const day of startsOfChange(own, range)) {
    const assignment = holding(own, day);
    if (!assignment) continue;
    const last = stretches.at(-1);
    const to = lastDayUnchanged(own, range, day);
    if (last?.assignment === assignment && last.to === day - 1) stretches[stretches.length - 1] = { ...last, to };
    else stretches.push({ assignment, from: day, to });
  }
  return stretches;
}

const startOf = (assignment: Assignment): SerialDay => assignment.from ?? -Infinity;
const endOf = (assignment: Assignment): SerialDay => assignment.to ?? Infinity;

const touches = (assignment: Assignment, range: DayRange): boolean =>
  startOf(assignment) <= range.to && endOf(assignment) >= range.from && range.from <= range.to;

/** Days of the range on which what holds may change, ascending. */
function startsOfChange(own: readonly Assignment[], range: DayRange): readonly SerialDay[] {
  const days = new Set([range.from]);
  for (const assignment of own) {
    for (const day of [startOf(assignment), endOf(assignment) + 1]) {
      if (day > range.from && day <= range.to) days.add(day);
    }
  }
  return [...days].sort((a, b) => a - b);
}

function lastDayUnchanged(own: readonly Assignment[], range: DayRange, day: SerialDay): SerialDay {
  const next = startsOfChange(own, range).find((start) => start > day);
  return next === undefined ? range.to : next - 1;
}

function holding(own: readonly Assignment[], day: SerialDay): Assignment | null {
  let held: Assignment | null = null;
  for (const assignment of own) {
    const holds = startOf(assignment) <= day && day <= endOf(assignment);
    if (holds && (held === null || startOf(assignment) >= startOf(held))) held = assignment;
  }
  return held;
}
