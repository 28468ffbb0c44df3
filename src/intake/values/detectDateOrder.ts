import { dateParts } from "../../domain/calendar/serialDay";
import type { CellValue } from "../../workbook/sheetContent";
import { readDateSpelling, type DateOrder } from "./dateSpelling";

/** In which order a column writes day, month and year, and how sure that is. */
export interface DateOrderFinding {
  /** Null unless the verdict is clear. */
  readonly order: DateOrder | null;
  /**
   * `none`: no cell leaves the order open. `ambiguous`: every cell fits several orders that name different days.
   * `contradictory`: no order fits them all, such as 13/02 and 02/13.
   */
  readonly verdict: "none" | "clear" | "ambiguous" | "contradictory";
  /** Cells whose text leaves the order open by its form. */
  readonly count: number;
  /** Positions in the input of cells that show it: one that decides, two that contradict, or the first open one. */
  readonly examples: readonly number[];
}

const orders: readonly DateOrder[] = ["dmy", "mdy", "ymd"];

/** What is known of one order while the cells go by. */
interface Candidate {
  readonly order: DateOrder;
  /** Position of the first cell that the order does not fit. */
  misfit: number | null;
  firstYear: number;
  lastYear: number;
}

/**
 * Find the order of day and month in a column from all of its cells.
 *
 * One 13/02/2021 shows that 01/02/2021 is 1 February. With two-digit years the order that keeps the years closest
 * together is taken over one that spreads them: 03/02/21, 28/02/21 is one month of 2021, not 2003 and 2028.
 *
 * @param values - the cells of one column in order; any that are no open dates are passed over
 *
 * @example detectDateOrder(["01/02/2021", "13/02/2021"]) // dmy, clear
 * @example detectDateOrder(["13/02/2021", "02/13/2021"]) // contradictory, examples [0, 1]
 */
export function detectDateOrder(values: Iterable<CellValue>): DateOrderFinding {
  const candidates = orders.map((order): Candidate => ({
    order,
    misfit: null,
    firstYear: Infinity,
    lastYear: -Infinity,
  }));
  let count = 0;
  let first: number | null = null;
  let differs = false;
  let position = -1;
  for (const value of values) {
    position += 1;
    const spelling = typeof value === "string" ? readDateSpelling(value) : null;
    if (spelling?.kind !== "orders") continue;
    count += 1;
    first ??= position;
    differs ||= new Set(spelling.days.values()).size > 1;
    for (const candidate of candidates) note(candidate, spelling.days.get(candidate.order), position);
  }
  if (first === null) return { order: null, verdict: "none", count, examples: [] };
  return conclude(candidates, count, first, differs);
}

function note(candidate: Candidate, day: number | undefined, position: number): void {
  if (day === undefined) {
    candidate.misfit ??= position;
    return;
  }
  const { year } = dateParts(day);
  candidate.firstYear = Math.min(candidate.firstYear, year);
  candidate.lastYear = Math.max(candidate.lastYear, year);
}

function conclude(candidates: readonly Candidate[], count: number, first: number, differs: boolean): DateOrderFinding {
  const misfits = candidates.flatMap(({ order, misfit }) => (misfit === null || order === "ymd" ? [] : [misfit]));
  const examples = [...new Set(misfits)].sort((a, b) => a - b);
  const fitting = closestYears(candidates.filter(({ misfit }) => misfit === null));
  if (fitting.length === 0) return { order: null, verdict: "contradictory", count, examples };
  const [only] = fitting;
  if (only && fitting.length === 1) {
    return { order: only.order, verdict: "clear", count, examples: examples.length > 0 ? examples : [first] };
  }
  // 05/05/2021 alone fits both orders and means one day: nothing to ask.
  return { order: null, verdict: differs ? "ambiguous" : "none", count, examples: [first] };
}

function closestYears(candidates: readonly Candidate[]): readonly Candidate[] {
  const span = ({ firstYear, lastYear }: Candidate): number => lastYear - firstYear;
  const least = candidates.reduce((smallest, candidate) => Math.min(smallest, span(candidate)), Infinity);
  const yearFirst = candidates.find(({ order }) => order === "ymd");
  if (!yearFirst) return candidates;
  const others = candidates.filter((candidate) => candidate !== yearFirst);
  const leastOfOthers = others.reduce((smallest, candidate) => Math.min(smallest, span(candidate)), Infinity);
  if (span(yearFirst) < leastOfOthers) return [yearFirst];
  return span(yearFirst) > least ? others : candidates;
}
