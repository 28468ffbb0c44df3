/** A number as people write it, exact: `digits` × 10^`exponent`. 12.5 is 125 × 10^-1. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** Several numbers as whole multiples of one power of ten. */
export interface AlignedDecimals {
  readonly digits: readonly bigint[];
  readonly exponent: number;
}

/**
 * The decimal a number is written as: the shortest one that reads back as the same number.
 *
 * @param value - finite
 * @example toDecimal(0.1) // { digits: 1n, exponent: -1 }, not the binary fraction behind it
 */
export function toDecimal(value: number): Decimal {
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), exponent: 0 };
  const [mantissa = "0", power = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

/** The number nearest to a decimal. @example fromDecimal({ digits: 30n, exponent: -2 }) // 0.3 */
export const fromDecimal = (decimal: Decimal): number => Number(`${decimal.digits}e${decimal.exponent}`);

/**
 * Brings numbers to one power of ten, so that they can be added and compared exactly.
 *
 * @param values - finite; empty gives no digits
 * @example alignDecimals([1.5, 20]) // { digits: [15n, 200n], exponent: -1 }
 */
export function alignDecimals(values: readonly number[]): AlignedDecimals {
  const decimals = values.map(toDecimal);
  const exponent = decimals.reduce((lowest, decimal) => Math.min(lowest, decimal.exponent), 0);
  return { digits: decimals.map((decimal) => decimal.digits * 10n ** BigInt(decimal.exponent - exponent)), exponent };
}
