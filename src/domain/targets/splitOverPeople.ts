import { rangeOf } from "../calendar/neighbourPeriods";
import { civilCalendar } from "../calendar/calendarPeriods";
import type { FiscalCalendar, Holidays, Period } from "../calendar/period";
import { countWorkingDays } from "../calendar/workingDays";
import { multiplyExactly } from "../numbers/multiplyExactly";
import { splitAroundLocks } from "../numbers/splitAroundLocks";
import { sumExactly } from "../numbers/sumExactly";
import { fail, succeed, type Result } from "../result";
import type { BreakDownProblemCode } from "./breakDownRequest";
import type { BreakdownScope } from "./brokenDownTarget";
import { heldWithin } from "./heldWithin";
import { activeWorkingDays, capacityOf, checkSeats, type Seat } from "./seat";

/** How a target is split over people. */
export interface PeopleRequest {
  /** The company's (or team's) target for the period, in the KPI's unit. */
  readonly total: number;
  readonly period: Period;
  readonly seats: readonly Seat[];
  /** `weight`: each seat's weight, alike when absent. `capacity`: by what each can do. */
  readonly by: "weight" | "capacity";
  readonly holidays: Holidays;
  /** That the periods of held targets are named in; absent: the ordinary one. */
  readonly calendar?: FiscalCalendar;
  readonly step: number;
  /** What people's targets total above the company's, 0.05 = 5 %; 0 when absent. */
  readonly buffer?: number;
}

/** One seat's share of a target. */
export interface SeatTarget {
  readonly scope: BreakdownScope;
  readonly value: number;
}

/**
 * Splits a target over people, exactly.
 *
 * By capacity all of it goes to the people (and listed vacant posts). By weight, each gets their share × the share of
 * the period's working days they are there × ramp, and the rest goes to a row `vacant`. With a buffer b the shares
 * total T(1 + b); the company's own target stays T.
 *
 * A seat whose periods are held gets what they come to where all of the period is held, else at least that.
 *
 * @param request - see {@link PeopleRequest}
 * @returns one share per seat in their order, then the `vacant` row if there is a rest; they total T(1 + b) exactly
 *
 * Problems: those of `splitAroundLocks`, `people-missing`, `seat-invalid`, `nobody-active`, `buffer-invalid`.
 *
 * @example by capacity, 300万 in steps of 1万 over 59, 59 × 0.8 and 27 × 0.5 days → 148 / 118 / 34 万
 */
export function splitOverPeople(request: PeopleRequest): Result<SeatTarget[], BreakDownProblemCode> {
  const { total, period, seats, by, buffer = 0 } = request;
  const problem = checkSeats(seats);
  if (problem) return fail(problem);
  if (!Number.isFinite(buffer) || buffer < 0) {
    return fail({ code: "buffer-invalid", severity: "error", params: { value: String(buffer) } });
  }
  const weights = by === "capacity" ? capacities(request) : presences(request);
  if (!weights.some((weight) => weight > 0)) {
    return fail({ code: "nobody-active", severity: "error", params: { period: period.id } });
  }
  const rest = by === "capacity" ? 0 : absence(request, weights);
  const scopes: BreakdownScope[] = seats.map((seat) => seat.scope);
  const hasVacancy = rest > 0;
  const parts = splitAroundHeld(request, bufferedTotal(total, buffer), hasVacancy ? [...weights, rest] : weights);
  if (!parts.ok) return parts;
  const owners: BreakdownScope[] = hasVacancy ? [...scopes, "vacant"] : scopes;
  return succeed(owners.map((scope, index) => ({ scope, value: parts.value[index] ?? 0 })));
}

/** Splits around what seats hold; whoever would get less than is held has just that, and the others share the rest. */
function splitAroundHeld(
  { seats, period, calendar = civilCalendar, step }: PeopleRequest,
  total: number,
  weights: readonly number[],
): Result<number[], BreakDownProblemCode> {
  const held = weights.map((_, index) => heldWithin(seats[index]?.held, calendar, period));
  const locks = held.map(({ amount, isWhole }) => (isWhole ? amount : null));
  for (;;) {
    const parts = splitAroundLocks(total, weights, step, locks);
    if (!parts.ok) return fail({ ...parts.problem, at: { argument: period.id } });
    const short = parts.value.findIndex(
      (part, index) => locks[index] === null && Math.abs(held[index]?.amount ?? 0) > Math.abs(part),
    );
    if (short < 0) return parts;
    locks[short] = held[short]?.amount ?? 0;
  }
}

/** What people's targets total when the company's is `total`: T(1 + b). @example bufferedTotal(1000, 0.05) // 1050 */
export const bufferedTotal = (total: number, buffer: number): number =>
  multiplyExactly([total, sumExactly([1, buffer])]);

const capacities = ({ seats, period, holidays }: PeopleRequest): number[] =>
  seats.map((seat) => capacityOf(seat, rangeOf(period), holidays));

/** Weight × active working days × ramp: whole numbers as far as possible, so that equal shares stay equal. */
const presences = ({ seats, period, holidays }: PeopleRequest): number[] =>
  seats.map((seat) =>
    multiplyExactly([seat.weight ?? 1, activeWorkingDays(seat, rangeOf(period), holidays), seat.ramp ?? 1]),
  );

/** What the seats would weigh above their presence if all were there in full from the first day to the last. */
function absence({ seats, period, holidays }: PeopleRequest, presence: readonly number[]): number {
  const days = countWorkingDays(holidays, rangeOf(period));
  const full = seats.map((seat) => multiplyExactly([seat.weight ?? 1, days]));
  return Math.max(0, sumExactly([...full, ...presence.map((weight) => -weight)]));
}
