import type { DayRange, Holidays } from "../calendar/period";
import { countWorkingDays } from "../calendar/workingDays";
import type { Assignment, PersonId } from "../plan/plan";
import { assignmentsDuring } from "./assignmentsDuring";

/**
 * Working days of a person in a range, each counted by her hours and how settled in she is: Σ days × FTE × ramp (domain rules §5).
 *
 * @param assignments - of anybody; FTE and ramp are 0–1, 1 when absent
 * @returns days ≥ 0; 0 for someone without a role in the range
 *
 * @example activeDays(joinsOn16FebruaryAtHalfRamp, "C", firstQuarter2026, chinaHolidays) // 13.5: 27 days × 0.5
 */
export const activeDays = (
  assignments: readonly Assignment[],
  person: PersonId,
  range: DayRange,
  holidays: Holidays,
): number =>
  assignmentsDuring(assignments, person, range).reduce(
    (days, { assignment, from, to }) =>
      days + countWorkingDays(holidays, { from, to }) * (assignment.fte ?? 1) * (assignment.ramp ?? 1),
    0,
  );

/**
 * The share of a range's working days on which a person is active, by FTE and ramp.
 *
 * @returns 0–1; 0 when the range has no working day
 *
 * @example activeShare(eightTenths, "B", firstQuarter2026, chinaHolidays) // 0.8
 */
export function activeShare(
  assignments: readonly Assignment[],
  person: PersonId,
  range: DayRange,
  holidays: Holidays,
): number {
  const all = countWorkingDays(holidays, range);
  return all === 0 ? 0 : activeDays(assignments, person, range, holidays) / all;
}
