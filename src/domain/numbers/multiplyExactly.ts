import { fromDecimal, toDecimal } from "./decimal";

/**
 * Multiplies numbers as people do on paper: no binary noise in the last digits.
 *
 * @param factors - finite; the product of none is 1
 * @example multiplyExactly([59, 0.8]) // 47.2
 * @example multiplyExactly([1.1, 1.1]) // 1.21, where 1.1 * 1.1 is 1.2100000000000002
 */
export function multiplyExactly(factors: readonly number[]): number {
  if (!factors.every(Number.isFinite)) return factors.reduce((product, factor) => product * factor, 1);
  const decimals = factors.map(toDecimal);
  return fromDecimal({
    digits: decimals.reduce((product, { digits }) => product * digits, 1n),
    exponent: decimals.reduce((sum, { exponent }) => sum + exponent, 0),
  });
}
