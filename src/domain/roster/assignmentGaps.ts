import type { DayRange } from "../calendar/period";
import type { Assignment, PersonId } from "../plan/plan";
import { assignmentsDuring } from "./assignmentsDuring";

/** Two assignments of one person that hold on the same days. Indexes are places in the list of assignments. */
export interface AssignmentOverlap {
  readonly first: number;
  readonly second: number;
  readonly days: DayRange;
}

/**
 * Pairs of assignments that put one person into two roles on the same day.
 *
 * @param assignments - of anybody; an absent `from` or `to` is open, and so may be an end of `days` (±Infinity)
 */
export function assignmentOverlaps(assignments: readonly Assignment[]): readonly AssignmentOverlap[] {
  const placesOf = new Map<PersonId, number[]>();
  assignments.forEach(({ person }, place) => {
    const own = placesOf.get(person);
    if (own) own.push(place);
    else placesOf.set(person, [place]);
  });
  const overlaps: AssignmentOverlap[] = [];
  for (const places of placesOf.values()) {
    places.forEach((second, order) => {
      for (const first of places.slice(0, order)) {
        const days = sharedDays(assignments[first], assignments[second]);
        if (days) overlaps.push({ first, second, days });
      }
    });
  }
  return overlaps;
}

/**
 * Days between a person's first and last assigned day on which she has no role.
 *
 * @param range - where to look; days before her first and after her last assignment are no gap
 * @returns stretches without a role, ascending
 */
export function assignmentGaps(
  assignments: readonly Assignment[],
  person: PersonId,
  range: DayRange,
): readonly DayRange[] {
  const stretches = assignmentsDuring(assignments, person, range);
  return stretches.slice(1).flatMap((next, i) => {
    const gap = { from: (stretches[i]?.to ?? next.from) + 1, to: next.from - 1 };
    return gap.to < gap.from ? [] : [gap];
  });
}

function sharedDays(a: Assignment | undefined, b: Assignment | undefined): DayRange | null {
  if (!a || !b) return null;
  const from = Math.max(a.from ?? -Infinity, b.from ?? -Infinity);
  const to = Math.min(a.to ?? Infinity, b.to ?? Infinity);
  return from <= to ? { from, to } : null;
}
