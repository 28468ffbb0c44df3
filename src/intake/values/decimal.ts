/** A number ≥ 0 as it is written: `digits` × 10^`exponent`, without the noise of binary fractions. */
export interface Decimal {
  /** Digits only, at least one. */
  readonly digits: string;
  /** Whole. */
  readonly exponent: number;
}

/**
 * The decimal of a plain spelling with a point, or null for anything else.
 *
 * @param text - `12`, `1.5`, `.5`, `5.`, `1e5`, `1.5E-3`; no sign, no separators
 *
 * @example parseDecimal("1.022383") // { digits: "1022383", exponent: -6 }
 */
export function parseDecimal(text: string): Decimal | null {
  const match = /^(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i.exec(text);
  const digits = (match?.[1] ?? "") + (match?.[2] ?? "");
  if (!match || digits === "") return null;
  return { digits, exponent: Number(match[3] ?? 0) - (match[2]?.length ?? 0) };
}

/** The same digits with the point moved: `places` > 0 makes it larger. */
export const shiftDecimal = ({ digits, exponent }: Decimal, places: number): Decimal => ({
  digits,
  exponent: exponent + places,
});

/** The number nearest to the decimal; Infinity when it is beyond all numbers. */
export const decimalValue = ({ digits, exponent }: Decimal): number => Number(`${digits}e${exponent}`);

/** How many digits the decimal needs. @example significantDigits({ digits: "00120", exponent: 0 }) // 2 */
export function significantDigits({ digits }: Decimal): number {
  const first = digits.search(/[1-9]/);
  if (first < 0) return 0;
  let end = digits.length;
  while (digits[end - 1] === "0") end -= 1;
  return end - first;
}

/**
 * The sum of decimals, exactly.
 *
 * @param parts - n ≥ 1, exponents within a few dozen of each other
 */
export function sumDecimals(parts: readonly Decimal[]): Decimal {
  const exponent = parts.reduce((least, part) => Math.min(least, part.exponent), 0);
  const total = parts.reduce((sum, part) => sum + BigInt(part.digits) * 10n ** BigInt(part.exponent - exponent), 0n);
  return { digits: String(total), exponent };
}
