/** Where a KPI of a person comes from. */
export interface Baseline {
  /** Mean of the last four periods that have a value; null: there is none. */
  readonly level: number | null;
  /**
   * Change a period, as a share of the level: the slope of a straight line through the last periods. Null with fewer than
   * three values, or a level of 0.
   */
  readonly trend: number | null;
  /** What this period usually is beside an average one of its year, 1 = average; null without a whole year before it. */
  readonly season: number | null;
  /** Periods that the trend was taken from. */
  readonly periods: number;
}

/** Periods that make up the present level. */
const recent = 4;
/** Periods that a trend looks back on. */
const lookback = 6;
/** Fewer values are no trend. */
const fewest = 3;

/**
 * Level, trend and season of a KPI of one person.
 *
 * @param before - values of the periods before the one looked at, oldest first; null is missing
 * @param perYear - periods a year: 4 quarters, 12 months
 *
 * @example baseline([100, 110, 120, 130], 4) // level 115, trend 0.087: 10 a quarter
 */
export function baseline(before: readonly (number | null)[], perYear: number): Baseline {
  const last = before.slice(-recent).filter((value) => value !== null);
  const level = last.length === 0 ? null : mean(last);
  const seen = before.slice(-lookback);
  const points = seen.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
  const slope = points.length < fewest ? null : slopeOf(points);
  return {
    level,
    trend: slope === null || !level ? null : slope / Math.abs(level),
    season: seasonOf(before, perYear),
    periods: points.length,
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Least squares. */
function slopeOf(points: readonly { readonly at: number; readonly value: number }[]): number {
  const middle = mean(points.map(({ at }) => at));
  const average = mean(points.map(({ value }) => value));
  const spread = points.reduce((sum, { at }) => sum + (at - middle) ** 2, 0);
  return points.reduce((sum, { at, value }) => sum + (at - middle) * (value - average), 0) / spread;
}

/** The same period of every whole year before, over the mean of those years. */
function seasonOf(before: readonly (number | null)[], perYear: number): number | null {
  const whole = Math.floor(before.length / perYear);
  const years = Array.from({ length: whole }, (_, back) =>
    before.slice(before.length - (back + 1) * perYear, before.length - back * perYear),
  );
  const complete = years.filter((year): year is number[] => year.every((value) => value !== null));
  const total = complete.flat().reduce((sum, value) => sum + value, 0);
  if (perYear < 2 || total <= 0) return null;
  const own = complete.reduce((sum, [first = 0]) => sum + first, 0);
  return (own * perYear) / total;
}
