import { calendarOf } from "../calendar/calendarPeriods";
import { rangeOf } from "../calendar/neighbourPeriods";
import type { Period } from "../calendar/period";
import { countDays } from "../calendar/workingDays";
import { numbersProblem } from "../numbers/checkSplit";
import { splitTwoWays } from "../numbers/splitTwoWays";
import { sumExactly } from "../numbers/sumExactly";
import type { Problem } from "../problem";
import { fail, succeed, type Result } from "../result";
import { breakDown, type Breakdown } from "./breakDown";
import type { BreakDownProblemCode, BreakDownRequest } from "./breakDownRequest";
import { rowOf, type BrokenDownTarget } from "./brokenDownTarget";
import { heldWithin } from "./heldWithin";
import { rollUp } from "./rollUp";
import { activeRange, checkSeats, type Seat } from "./seat";
import { bufferedTotal, splitOverPeople, type SeatTarget } from "./splitOverPeople";
import { splitTree, type TargetNode } from "./targetTree";

/** A breakdown over periods and people at once. */
export interface PeopleBreakDownRequest extends BreakDownRequest {
  readonly seats: readonly Seat[];
  /** See `splitOverPeople`. */
  readonly by: "weight" | "capacity";
  readonly buffer?: number;
}

/**
 * Breaks a target down over periods and people at once, so that rows and columns tie.
 *
 * A flow's people total T(1 + b) in the whole period; at every level the table people × periods is split two ways
 * around the cells in which nobody is in the post, which stay 0, and around those that a seat holds. In each period the people's targets add up to the
 * company's × (1 + b), each person's periods to the person's total. Rates, scores and days repeat for everybody; a
 * distinct count is split over people, each of whom follows the history.
 *
 * @param request - see {@link PeopleBreakDownRequest}; `scope` is the whole's own scope
 * @returns the rows of the whole first, then those of each seat in their order, then those of `vacant` if any
 *
 * Problems: those of `breakDown`, `splitOverPeople` and `splitTwoWays`.
 */
export function breakDownOverPeople(request: PeopleBreakDownRequest): Result<Breakdown, BreakDownProblemCode> {
  const whole = breakDown(request);
  if (!whole.ok) return whole;
  const people = targetsOfPeople(request);
  if (!people.ok) return people;
  return succeed({ ...whole.value, targets: [...whole.value.targets, ...people.value] });
}

function targetsOfPeople(request: PeopleBreakDownRequest): Result<BrokenDownTarget[], BreakDownProblemCode> {
  if (request.kind === "level") {
    const problem = checkSeats(request.seats);
    return problem
      ? fail(problem)
      : eachAlone(
          request,
          request.seats.map(({ scope }) => ({ scope, value: request.total })),
        );
  }
  const totals = splitOverPeople(request);
  if (!totals.ok) return totals;
  if (request.kind === "distinct") return eachAlone(request, totals.value);

  const buffer = request.buffer ?? 0;
  const locked = new Map([...(request.locked ?? [])].map(([id, held]) => [id, bufferedTotal(held, buffer)]));
  const tree = splitTree({ ...request, total: sumExactly(totals.value.map(({ value }) => value)), locked });
  if (!tree.ok) return tree;
  const cells = splitNodeOverPeople(request, tree.value, totals.value);
  if (!cells.ok) return cells;
  const rows = totals.value.flatMap(({ scope }, index) =>
    cells.value.map(({ period, values }) => rowOf(scope, period, values[index] ?? 0)),
  );
  return succeed(rollUp(rows, calendarOf(request.calendar, request.period), request.level));
}

/** Breaks each seat's own total down by itself. */
function eachAlone(
  request: PeopleBreakDownRequest,
  totals: readonly SeatTarget[],
): Result<BrokenDownTarget[], BreakDownProblemCode> {
  const rows: BrokenDownTarget[] = [];
  for (const { scope, value } of totals) {
    const own = breakDown({ ...request, total: value });
    if (!own.ok) return own;
    rows.push(...own.value.targets.map((target) => ({ ...target, scope })));
  }
  return succeed(rows);
}

/** A smallest period with one value per seat. */
interface PeriodOfPeople {
  readonly period: Period;
  readonly values: readonly number[];
}

function splitNodeOverPeople(
  request: PeopleBreakDownRequest,
  node: TargetNode,
  rows: readonly SeatTarget[],
): Result<PeriodOfPeople[], BreakDownProblemCode> {
  if (node.children.length === 0) return succeed([{ period: node.period, values: rows.map(({ value }) => value) }]);
  const held = rows.map((_, row) =>
    node.children.map(({ period }) => heldWithin(request.seats[row]?.held, request.calendar, period)),
  );
  // What is held deeper inside a period is taken out first and put back: the rest is split around it.
  const inside = held.map((cells) => cells.map(({ amount, isWhole }) => (isWhole ? 0 : amount)));
  const columns = node.children.map(({ value }, column) =>
    less(
      value,
      inside.map((cells) => cells[column] ?? 0),
    ),
  );
  const overfull = node.children.findIndex(({ value }, column) => (columns[column] ?? 0) * Math.sign(value) < 0);
  if (overfull >= 0) return fail(heldAbove(node.children[overfull], columns[overfull] ?? 0));
  const table = splitTwoWays(
    rows.map(({ value }, row) => less(value, inside[row] ?? [])),
    columns,
    request.step,
    held.map((cells, row) =>
      cells.map(({ amount, isWhole }, column) =>
        isWhole ? amount : isFilled(request.seats[row], node.children[column]?.period) ? null : 0,
      ),
    ),
  );
  if (!table.ok) return fail(named(table.problem, node, rows));
  const cells: PeriodOfPeople[] = [];
  for (const [index, child] of node.children.entries()) {
    const own = rows.map(({ scope }, row) => ({
      scope,
      value: sumExactly([table.value[row]?.[index] ?? 0, inside[row]?.[index] ?? 0]),
    }));
    const deeper = splitNodeOverPeople(request, child, own);
    if (!deeper.ok) return deeper;
    cells.push(...deeper.value);
  }
  return succeed(cells);
}

/** Is anybody in the post in the period? The row after the seats is the vacancy, which is always there. */
const isFilled = (seat: Seat | undefined, period: Period | undefined): boolean =>
  seat === undefined || period === undefined || countDays(activeRange(seat, rangeOf(period))) > 0;

const less = (amount: number, held: readonly number[]): number => sumExactly([amount, ...held.map((part) => -part)]);

/** People hold more in a period than the whole has there. */
const heldAbove = (child: TargetNode | undefined, left: number): Problem<BreakDownProblemCode> => {
  const total = child?.value ?? 0;
  const params = { locked: less(total, [left]), total, excess: Math.abs(left) };
  return { ...numbersProblem("locks-above-total", params), at: { argument: child?.period.id ?? "" } };
};

/** Says whose row, or which period, cannot tie. */
function named<P extends { readonly params: Readonly<Record<string, string | number>> }>(
  problem: P,
  node: TargetNode,
  rows: readonly SeatTarget[],
): P {
  const index = Number(problem.params["position"] ?? 0) - 1;
  const name = problem.params["axis"] === "column" ? node.children[index]?.period.id : rows[index]?.scope;
  return name === undefined ? problem : { ...problem, params: { ...problem.params, name } };
}
