import type { KpiDirection } from "../../domain/kpi/kpi";
import type { TargetRange } from "../reportInput";
import { formulaNumber } from "./formulaText";

/**
 * The attainment of an actual against a target as a native formula (domain rules §3).
 *
 * `1 + s·(A − T)/|T|`, s = +1 when higher is better, −1 when lower is, written as `A/T` and `(2T − A)/T`, which leave no
 * noise of subtracting; a range gives 1 inside and `max(0, 1 − distance/tolerance)` outside. Blank without an actual,
 * without a target, and for a target of 0.
 *
 * @param actual - address of the actual
 * @param target - address of the target; not read for a range
 * @example attainmentFormula("lower", "D5", "E5")
 * // 'IF(AND(ISNUMBER(D5),ISNUMBER(E5)),IF(E5=0,"",IF(E5<0,D5/E5,(2*E5-D5)/E5)),"")'
 */
export function attainmentFormula(
  direction: KpiDirection,
  actual: string,
  target: string,
  range?: TargetRange,
): string {
  if (range !== undefined) return rangeFormula(actual, range);
  const both = `AND(ISNUMBER(${actual}),ISNUMBER(${target}))`;
  if (direction === "range") return `IF(${both},IF(${actual}=${target},1,0),"")`;
  const share = `IF(${target}${direction === "lower" ? "<" : ">"}0,${actual}/${target},(2*${target}-${actual})/${target})`;
  return `IF(${both},IF(${target}=0,"",${share}),"")`;
}

function rangeFormula(actual: string, range: TargetRange): string {
  const misses = [
    ...(range.low === undefined ? [] : [`${formulaNumber(range.low)}-${actual}`]),
    ...(range.high === undefined ? [] : [`${actual}-${formulaNumber(range.high)}`]),
  ];
  const distance = `MAX(0,${misses.join(",")})`;
  const attained = range.tolerance ? `MAX(0,1-${distance}/${formulaNumber(range.tolerance)})` : `IF(${distance}=0,1,0)`;
  return `IF(ISNUMBER(${actual}),${attained},"")`;
}

/**
 * What `attainmentFormula` comes to; null where the formula is blank.
 *
 * @param actual - null is missing
 * @param target - null is not assigned
 */
export function attainmentValue(
  direction: KpiDirection,
  actual: number | null,
  target: number | null,
  range?: TargetRange,
): number | null {
  if (actual === null) return null;
  if (range !== undefined) {
    const distance = Math.max(0, (range.low ?? -Infinity) - actual, actual - (range.high ?? Infinity));
    if (range.tolerance) return Math.max(0, 1 - distance / range.tolerance);
    return distance === 0 ? 1 : 0;
  }
  if (target === null) return null;
  if (direction === "range") return actual === target ? 1 : 0;
  if (target === 0) return null;
  const rises = (direction === "higher") === target > 0;
  return rises ? actual / target : (2 * target - actual) / target;
}
