import type { FiscalCalendar, Period, PeriodId, PeriodLevel } from "../../domain/calendar/period";
import { periodsWithin } from "../../domain/calendar/periodsWithin";
import { isoDate } from "../../domain/calendar/serialDay";
import type { BreakdownPeriod } from "../../reports/reportInput";

/** How far down a breakdown sheet goes: its smallest periods, which are the cells to type in. */
export type BreakdownLevel = Extract<PeriodLevel, "quarter" | "month" | "week">;

/** From the longest to the shortest. */
export const breakdownLevels: readonly BreakdownLevel[] = ["quarter", "month", "week"];

/** A period column, with the days it is for and how the plan names a target of just those days. */
export interface BreakdownColumn extends BreakdownPeriod {
  readonly period: Period;
  /** Set for a week: the month whose part of it this is. */
  readonly within?: PeriodId;
}

const levelBelow: Partial<Record<PeriodLevel, PeriodLevel>> = {
  year: "half",
  half: "quarter",
  quarter: "month",
  month: "week",
};

/**
 * The period columns of a breakdown sheet: every level from below the whole down to the smallest, each period before its
 * own parts. A week that lies in two months has a column in each.
 *
 * @param whole - what the sheet is about: a year or a quarter
 * @example breakdownColumns(calendar, 2026, "quarter") // H1, Q1, Q2, H2, Q3, Q4
 */
export function breakdownColumns(
  calendar: FiscalCalendar,
  whole: Period,
  level: BreakdownLevel,
): readonly BreakdownColumn[] {
  const columnsIn = (around: Period, parent: BreakdownColumn | null): readonly BreakdownColumn[] => {
    const next = levelBelow[around.level];
    if (next === undefined || around.level === level) return [];
    return periodsWithin(calendar, around, next).flatMap((period) => {
      const column = columnOf(period, parent);
      return [column, ...columnsIn(period, column)];
    });
  };
  return columnsIn(whole, null);
}

function columnOf(period: Period, parent: BreakdownColumn | null): BreakdownColumn {
  const { id, level } = period;
  const under = parent ? { parent: parent.id } : {};
  if (level !== "week" || !parent) return { id, label: id, level, period, ...under };
  return { id: weekColumn(id, parent.id), label: weekLabel(period), level, period, within: parent.id, ...under };
}

/** What tells the two parts of a week apart that lies in two months. */
export const weekColumn = (week: PeriodId, month: PeriodId): string => `${week}/${month}`;

/** In words that break into three short lines. @example weekLabel(2026W05 inside January) // "W05 01-26– 01-31" */
const weekLabel = ({ id, start, end }: Period): string =>
  `${id.slice(-3)} ${isoDate(start).slice(5)}– ${isoDate(end).slice(5)}`;
