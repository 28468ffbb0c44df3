/** The scale of an axis of values. */
export interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  /** Between two lines of the grid. */
  readonly majorUnit: number;
  readonly minorUnit: number;
}

const STEPS = 4;
const MINOR_STEPS = 5;

/**
 * The scale that shows all numbers and 0 between lines whose labels read well.
 *
 * @example axisScale([12000, 225]) // 0 to 15000 by 5000
 */
export function axisScale(numbers: readonly number[]): AxisScale {
  const low = Math.min(0, ...numbers);
  const high = Math.max(0, ...numbers);
  const majorUnit = niceStep((high - low) / STEPS);
  const maximum = Math.max(Math.ceil(high / majorUnit) * majorUnit, majorUnit);
  return { minimum: Math.floor(low / majorUnit) * majorUnit, maximum, majorUnit, minorUnit: majorUnit / MINOR_STEPS };
}

/** 1, 2 or 5 times a power of ten, so that the axis reads well. */
function niceStep(step: number): number {
  if (step <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(step));
  const lead = step / power;
  return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
}
