import { fromDecimal, toDecimal } from "./decimal";

/** A spreadsheet shows and compares 15 digits: what lies beyond is noise of earlier sums. */
const digitsThatCount = 15;

/**
 * Rounds as Excel's ROUND: half goes away from zero, and the number counts as it is written.
 *
 * A number that is 1.005 to 15 digits rounds as 1.005, whatever binary fraction stands for it.
 *
 * @param value - any number; what is not finite comes back as it is
 * @param decimals - whole; negative rounds to tens, hundreds …
 * @example roundHalfAway(1.005, 2) // 1.01
 * @example roundHalfAway(-2.5, 0) // -3
 * @example roundHalfAway(1250, -2) // 1300
 */
export function roundHalfAway(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const seen = toDecimal(Number(value.toPrecision(digitsThatCount)));
  const { digits, exponent } = coarseEnough(value, decimals) ? seen : toDecimal(value);
  const dropped = -decimals - exponent;
  if (dropped <= 0) return fromDecimal({ digits, exponent });
  const divisor = 10n ** BigInt(dropped);
  const size = digits < 0n ? -digits : digits;
  const rounded = (2n * size + divisor) / (2n * divisor);
  return fromDecimal({ digits: digits < 0n ? -rounded : rounded, exponent: -decimals });
}

/** Are fewer digits asked for than the 15 that count? Else cutting to 15 would change the answer itself. */
function coarseEnough(value: number, decimals: number): boolean {
  const digitsBeforePoint = value === 0 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;
  return digitsBeforePoint + decimals < digitsThatCount;
}
