/** Finest decimals that count as typed by somebody; what lies beyond is the noise of binary fractions. */
const maxDecimals = 9;

/**
 * One amount less another, as on paper.
 *
 * @example exactDifference(0.3, 0.1) // 0.2, where the binary subtraction says 0.19999999999999998
 */
export function exactDifference(amount: number, less: number): number {
  for (let decimals = 0; decimals <= maxDecimals; decimals++) {
    const scale = 10 ** decimals;
    const [whole, wholeLess] = [Math.round(amount * scale), Math.round(less * scale)];
    if (Math.abs(whole) + Math.abs(wholeLess) > Number.MAX_SAFE_INTEGER) break;
    if (whole / scale === amount && wholeLess / scale === less) return (whole - wholeLess) / scale;
  }
  return amount - less;
}
