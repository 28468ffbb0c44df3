import type { FiscalCalendar, Period, PeriodId, PeriodLevel } from "../calendar/period";
import { periodsWithin } from "../calendar/periodsWithin";
import { sumExactly } from "../numbers/sumExactly";

/** What somebody's held targets come to in a period. */
export interface HeldAmount {
  readonly amount: number;
  /** The whole period is held: at one amount, or because all its parts are. Otherwise the amount is the least. */
  readonly isWhole: boolean;
}

const nothing: HeldAmount = { amount: 0, isWhole: false };

/** The levels that parts of a period are looked for at, one inside the other. */
const below: Readonly<Record<PeriodLevel, PeriodLevel | null>> = {
  year: "quarter",
  half: "quarter",
  quarter: "month",
  month: "week",
  week: null,
};

/**
 * What held targets come to in a period: the period's own, else the sum of those inside it.
 *
 * @param held - amounts by period; a week counts where it lies in one month, halves are not looked at
 * @returns nothing held is 0, and not whole
 *
 * @example heldWithin(new Map([["2026-03", 500]]), civilCalendar, 2026Q1) // { amount: 500, isWhole: false }
 */
export function heldWithin(
  held: ReadonlyMap<PeriodId, number> | undefined,
  calendar: FiscalCalendar,
  period: Period,
): HeldAmount {
  if (!held || held.size === 0) return nothing;
  const own = isClipped(period) ? undefined : held.get(period.id);
  if (own !== undefined) return { amount: own, isWhole: true };
  const level = below[period.level];
  if (level === null) return nothing;
  const parts = periodsWithin(calendar, period, level).map((part) => heldWithin(held, calendar, part));
  return { amount: sumExactly(parts.map(({ amount }) => amount)), isWhole: parts.every(({ isWhole }) => isWhole) };
}

/** A week clipped to a month shares its id with the other slice. */
const isClipped = (period: Period): boolean => period.level === "week" && period.end - period.start !== 6;
