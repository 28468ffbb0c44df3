/**
 * An actual with the parts it came from. A ratio, mean or duration carries numerator and denominator, so that it can be
 * shown and checked; everything else has null there.
 */
export interface MeasureValue {
  /** Null is missing: no data to compute it from. Never infinite. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** Nothing is known. */
export const missingValue: MeasureValue = { value: null, numerator: null, denominator: null };

/** A number that is no ratio; one too large for the machine is missing. */
export const plainValue = (value: number | null): MeasureValue => ({
  ...missingValue,
  value: value !== null && Number.isFinite(value) ? value : null,
});

/**
 * A ratio of two parts; missing where one of them is, or where the denominator is 0.
 *
 * @param factor - what the ratio is multiplied by, such as the days of the period
 * @example ratioValue(8, 20) // { value: 0.4, numerator: 8, denominator: 20 }
 */
export function ratioValue(numerator: number | null, denominator: number | null, factor = 1): MeasureValue {
  if (numerator === null || denominator === null || denominator === 0) return { value: null, numerator, denominator };
  return { ...plainValue((numerator / denominator) * factor), numerator, denominator };
}
