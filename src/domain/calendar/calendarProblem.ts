/** What can be wrong with the name of a period, or with a file of holidays. */
export type CalendarProblemCode =
  /** `value` is not a period. */
  | "period-unreadable"
  /** No period was named and the plan has no review period. */
  | "period-missing"
  /** `value` names no year and the plan year is not known. */
  | "period-year-missing"
  /** `value` is a week that the year does not have: `year` has `weeks`. */
  | "period-week-missing"
  /** The file is neither holiday JSON nor lines of `date,isOffDay`. */
  | "holiday-file-unreadable"
  /** `value` in the holiday file is not a day, or not marked as off or working. `line` counts lines or entries from 1. */
  | "holiday-day-unreadable";
