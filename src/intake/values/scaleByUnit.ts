import { decimalValue, parseDecimal, shiftDecimal } from "./decimal";

/**
 * An amount of a column in 万元, thousands or millions as the amount it stands for, exactly as a person would shift
 * the point.
 *
 * @param value - amount as written in the cell, finite
 * @param unit - what one of the column's units is worth, > 0, such as 10000
 * @returns the amount in whole currency units, without float noise when the unit is a power of ten
 *
 * @example scaleByUnit(1.269219, 10000) // 12692.19, where 1.269219 * 10000 gives 12692.189999999999
 */
export function scaleByUnit(value: number, unit: number): number {
  const places = Math.round(Math.log10(unit));
  const decimal = 10 ** places === unit ? parseDecimal(String(Math.abs(value))) : null;
  if (!decimal) return value * unit;
  const scaled = decimalValue(shiftDecimal(decimal, places));
  return value < 0 ? -scaled : scaled;
}
