import { rangeOf } from "../calendar/neighbourPeriods";
import type { DayRange, Holidays, Period, PeriodId, SerialDay } from "../calendar/period";
import { countWorkingDays } from "../calendar/workingDays";
import { multiplyExactly } from "../numbers/multiplyExactly";
import { sumExactly } from "../numbers/sumExactly";
import type { Problem } from "../problem";
import type { BreakdownScope } from "./brokenDownTarget";
import type { TargetsProblemCode } from "./targetsProblem";

/** A post that takes a share of a target: a person with the days, time and strength they bring, or a listed vacancy. */
export interface Seat {
  readonly scope: BreakdownScope;
  /** Share among the seats before days and ramp count, any scale, ≥ 0; 1 when absent. Not used by capacity. */
  readonly weight?: number;
  /** First and last day in the post, both inside; absent means open. */
  readonly from?: SerialDay;
  readonly to?: SerialDay;
  /** Full-time equivalent, 0–1; 1 when absent. Used by capacity. */
  readonly fte?: number;
  /** Share of full productivity while settling in, 0–1; 1 when absent. */
  readonly ramp?: number;
  /** Strength beside an ordinary colleague, ≥ 0; 1 when absent. Used by capacity. */
  readonly productivity?: number;
  /** Periods in which the post's target is held at an amount. */
  readonly held?: ReadonlyMap<PeriodId, number>;
}

/** The days of a range on which a post is filled. Empty (`to < from`) when it is not. */
export const activeRange = (seat: Pick<Seat, "from" | "to">, range: DayRange): DayRange => ({
  from: Math.max(range.from, seat.from ?? range.from),
  to: Math.min(range.to, seat.to ?? range.to),
});

/** Working days of a range on which a post is filled; empty range 0. */
export const activeWorkingDays = (seat: Pick<Seat, "from" | "to">, range: DayRange, holidays: Holidays): number =>
  countWorkingDays(holidays, activeRange(seat, range));

/**
 * What a post can do in a range: active working days × FTE × ramp × productivity.
 *
 * @returns full person-days; 0 when nobody is in the post
 * @example capacityOf({ scope, from: 16 February 2026, ramp: 0.5 }, first quarter of 2026, China) // 27 × 0.5 = 13.5
 */
export const capacityOf = (seat: Seat, range: DayRange, holidays: Holidays): number =>
  multiplyExactly([activeWorkingDays(seat, range, holidays), seat.fte ?? 1, seat.ramp ?? 1, seat.productivity ?? 1]);

/**
 * What all posts together can do in each month: the `capacity` basis.
 *
 * @param seats - the posts; none gives 0 in every month
 * @param months - the months of the period to be broken down
 */
export const capacityByMonth = (
  seats: readonly Seat[],
  months: readonly Period[],
  holidays: Holidays,
): Map<PeriodId, number> =>
  new Map(
    months.map((month) => [month.id, sumExactly(seats.map((seat) => capacityOf(seat, rangeOf(month), holidays)))]),
  );

/** The first number of a seat that no share can be made of. Problems: `people-missing`, `seat-invalid`. */
export function checkSeats(seats: readonly Seat[]): Problem<TargetsProblemCode> | null {
  if (seats.length === 0) return { code: "people-missing", severity: "error", params: {} };
  for (const seat of seats) {
    for (const field of ["weight", "fte", "ramp", "productivity"] as const) {
      const value = seat[field] ?? 1;
      if (Number.isFinite(value) && value >= 0) continue;
      return { code: "seat-invalid", severity: "error", params: { scope: seat.scope, field, value: String(value) } };
    }
  }
  return null;
}
