import { alignDecimals, fromDecimal } from "./decimal";

/** Amounts with up to four decimals, as money has, are added as whole ten-thousandths. */
const unitsPerOne = 10_000;

/** Below this a number and its ten-thousandths tell each other apart (a double has 53 bits; one is spent on rounding). */
const largestUnits = 2 ** 51;

/**
 * Adds amounts without float noise: the sum of the decimals as they are written, rounded once at the end.
 *
 * @param values - any scale and sign; the sum of none is 0; a NaN or an infinity gives what `+` gives
 * @returns the number nearest to the true sum, whatever the order of the values
 * @example sumExactly([0.1, 0.2]) // 0.3
 * @example sumExactly([1e16, 0.01, -1e16]) // 0.01: the cent survives the large amounts
 */
export function sumExactly(values: readonly number[]): number {
  let units = 0;
  for (const value of values) {
    const own = Math.round(value * unitsPerOne);
    if (own / unitsPerOne !== value || Math.abs(own) > largestUnits) return sumDecimals(values);
    units += own;
    if (Math.abs(units) > Number.MAX_SAFE_INTEGER) return sumDecimals(values);
  }
  return units === 0 ? 0 : units / unitsPerOne;
}

function sumDecimals(values: readonly number[]): number {
  if (!values.every(Number.isFinite)) return values.reduce((sum, value) => sum + value, 0);
  const { digits, exponent } = alignDecimals(values);
  return fromDecimal({ digits: digits.reduce((sum, value) => sum + value, 0n), exponent });
}
