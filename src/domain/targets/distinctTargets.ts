import type { Period } from "../calendar/period";
import { multiplyExactly } from "../numbers/multiplyExactly";
import { roundHalfAway } from "../numbers/roundHalfAway";
import { sumExactly } from "../numbers/sumExactly";
import { fail, succeed, type Result } from "../result";
import type { TargetsProblemCode } from "./targetsProblem";

/** A past year of a distinct count: the count of the whole year, and those of its periods in order. */
export interface DistinctYear {
  readonly whole: number;
  readonly parts: readonly number[];
}

/**
 * Targets of a distinct count, such as active customers: neither split nor repeated, because the same customer may be
 * active in every quarter. Each period gets target × Σ past counts of the period ÷ Σ past counts of the year.
 *
 * @param total - target of the whole period
 * @param step - targets are rounded to whole steps, half up
 * @param periods - in order, as many as each past year has parts; years of another shape are left out
 * @param whole - the period broken down, named in the problem
 * @param history - past years; none is a problem: such targets are then set by hand
 *
 * Problems: `no-history`.
 *
 * @example active customers, 100 a year; last year 80, by quarter 40/44/48/60 → 50 / 55 / 60 / 75
 */
export function repeatByHistory(
  total: number,
  step: number,
  periods: readonly Period[],
  whole: Period,
  history: readonly DistinctYear[],
): Result<number[], TargetsProblemCode> {
  if (periods.length === 1 && periods[0]?.id === whole.id) return succeed([total]);
  const years = history.filter((year) => year.parts.length === periods.length);
  const counted = sumExactly(years.map((year) => year.whole));
  if (!(counted > 0)) return fail({ code: "no-history", severity: "error", params: { year: whole.id } });
  return succeed(
    periods.map((_, index) => {
      const part = sumExactly(years.map((year) => year.parts[index] ?? 0));
      return multiplyExactly([roundHalfAway(multiplyExactly([total, part]) / counted / step, 0), step]);
    }),
  );
}
