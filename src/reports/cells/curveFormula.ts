import { formulaNumber } from "./formulaText";

/** Noise of binary arithmetic that a limit forgives, as the domain's `reaches` does. */
export const formulaNoise = "1E-12";

/** A point of a curve or the start of a step: from `at` on, `value`. */
export interface CurveStart {
  readonly at: number;
  readonly value: number;
}

/**
 * A curve of straight lines as a native formula: the start of the segment, plus the segment's slope times the way into
 * it; 0 below the first point, level after the last. Of points at one place the last one holds: a step is left-closed.
 *
 * @param points - ascending; without any the formula gives 0
 * @param at - address or formula of the place on the curve
 */
export function curveFormula(points: readonly CurveStart[], at: string): string {
  const starts = points.filter((point, index) => points[index + 1]?.at !== point.at);
  const first = starts[0];
  if (first === undefined) return "0";
  const slopes = starts.map((point, index) => {
    const next = starts[index + 1];
    // Up to a step the line runs to the step's foot, which the filter dropped.
    const end = points.find((other) => other.at === next?.at);
    return end === undefined ? 0 : (end.value - point.value) / (end.at - point.at);
  });
  const places = list(starts.map((point) => point.at));
  const base = lookUp(at, places, list(starts.map((point) => point.value)));
  const way = `MAX(0,${at}-${lookUp(at, places, places)})*${lookUp(at, places, list(slopes))}`;
  return `IF(${at}+${formulaNoise}<${formulaNumber(first.at)},0,MAX(0,${base}+${way}))`;
}

/**
 * Steps as a native formula: the value of the highest step that is reached, 0 below the first.
 *
 * @param steps - any order; of steps at one place the first one holds
 * @param at - address or formula of what reaches a step
 * @example stepFormula([{ at: 60, value: 0.7 }, { at: 85, value: 1.2 }], "A7")
 * // "IF(A7+1E-12<60,0,LOOKUP(A7+1E-12,{60,85},{0.7,1.2}))"
 */
export function stepFormula(steps: readonly CurveStart[], at: string): string {
  const rising = steps
    .filter((step, index) => steps.findIndex((other) => other.at === step.at) === index)
    .sort((one, other) => one.at - other.at);
  const first = rising[0];
  if (first === undefined) return "0";
  const places = list(rising.map((step) => step.at));
  const found = lookUp(at, places, list(rising.map((step) => step.value)));
  return `IF(${at}+${formulaNoise}<${formulaNumber(first.at)},0,${found})`;
}

const list = (values: readonly number[]): string => `{${values.map(formulaNumber).join(",")}}`;

const lookUp = (at: string, places: string, values: string): string =>
  `LOOKUP(${at}+${formulaNoise},${places},${values})`;
