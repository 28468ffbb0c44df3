import { toDecimal } from "./decimal";

/**
 * How many decimals a number is written with.
 *
 * @param value - a number; 0 for what is not finite
 * @example decimalsOf(0.01) // 2
 * @example decimalsOf(1e-7) // 7
 * @example decimalsOf(10_000) // 0
 */
export const decimalsOf = (value: number): number =>
  Number.isFinite(value) ? Math.max(0, -toDecimal(value).exponent) : 0;
