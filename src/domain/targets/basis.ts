import type { PeriodId } from "../calendar/period";

/** Actuals of the past by month; a month without an entry has none. Months of the plan's own calendar. */
export type MonthlyActuals = ReadonlyMap<PeriodId, number>;

/**
 * What a total is broken down by (domain rules §5, "Bases").
 *
 * - `equal`: every month alike; `days`, `workdays`: by the days, or working days, of each period
 * - `last-year`: as the months of the year before shared it
 * - `seasonal`: each month's share pooled over all complete years in the data; `perWorkingDay` compares sales per
 *   working day, so that holidays which move between months move with them
 * - `capacity`: by what the people on hand can do in each month, see `capacityByMonth`
 * - `own`: weights of the manager's own, by quarter, by month, or both
 */
export type Basis =
  | { readonly kind: "equal" }
  | { readonly kind: "days" }
  | { readonly kind: "workdays" }
  | { readonly kind: "last-year"; readonly actuals: MonthlyActuals }
  | { readonly kind: "seasonal"; readonly actuals: MonthlyActuals; readonly perWorkingDay?: boolean }
  | { readonly kind: "capacity"; readonly capacity: ReadonlyMap<PeriodId, number> }
  | { readonly kind: "own"; readonly weights: ReadonlyMap<PeriodId, number> };
