/** Noise of adding and dividing money in binary: far below any difference a person could type. */
const floatNoise = 1e-12;

/**
 * Is a value at or above a boundary, forgiving the noise of binary arithmetic.
 *
 * @example reaches(0.1 + 0.7, 0.8) // true, although 0.1 + 0.7 is 0.7999999999999999
 */
export const reaches = (value: number, boundary: number): boolean =>
  value >= boundary - floatNoise * Math.max(1, Math.abs(boundary));
