/**
 * The sum of numbers with the rounding errors of each addition carried along, so that it is right to the last digit
 * or two whatever the order.
 *
 * @param values - finite; 0 for none
 * @returns not finite when the total, or a part of it on the way, exceeds the largest number
 * @example compensatedSum([1e16, 1, -1e16]) // 1, where plain addition says 0
 * @see Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen" (1974)
 */
export function compensatedSum(values: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
