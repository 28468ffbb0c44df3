import { defaultCap } from "../../domain/scoring/linearPoints";
import { reaches } from "../../domain/scoring/reaches";
import type { CurvePoint } from "../../domain/plan/plan";
import { formatNumber, formatPercent } from "../../i18n/formats/formatNumber";
import type { Language } from "../../i18n/problemText";
import { functionWords } from "../../i18n/words/functionWords";
import type { KpiScore } from "../../session/personScore";
import { kpiName } from "../arguments/findNamed";
import type { CellAnswer } from "../cellAnswer";

/** A step of a sum: what it is, how it is worked out from printed numbers, and what it comes to. */
export type Step = readonly [step: string, sum: string, result: CellAnswer];

/** A number with all the decimals that a person needs to work on with it. */
export const printed = (value: number, language: Language): string => {
  const text = formatNumber(value, language, 6);
  return value < 0 ? `(${text})` : text;
};

/** A ratio likewise. */
export const printedRatio = (value: number, language: Language): string => {
  const text = formatPercent(value, language, 4);
  return value < 0 ? `(${text})` : text;
};

/** Attainment, points and weighted points of a KPI, each with its sum. */
export function kpiSteps(row: KpiScore, language: Language): readonly Step[] {
  const words = functionWords[language].explain;
  const { kpi, actual, target, points, weight } = row;
  const name = kpiName(kpi, language);
  if (target === null) return [[name, words.noTarget, ""]];
  if (actual === null) return [[name, words.noActual, ""]];
  return [
    [`${name} · ${words.attainment}`, attainmentSum(row, actual, language), row.attainment ?? ""],
    [`${name} · ${words.points}`, pointsSum(row, actual, language), points ?? ""],
    [
      `${name} · ${words.weighted}`,
      `${printedRatio(weight, language)} × ${points === null ? "–" : printed(points, language)}`,
      points === null ? "" : weight * points,
    ],
  ];
}

/** How `attainment` comes about; see there. */
function attainmentSum({ kpi, target }: KpiScore, actual: number, language: Language): string {
  const words = functionWords[language].explain;
  const show = (value: number): string => (kpi.unit === "percent" ? printedRatio : printed)(value, language);
  const should = target?.value;
  const { low, high, tolerance = 0 } = target ?? {};
  if (low !== undefined || high !== undefined || kpi.direction === "range") {
    const [from, to] = [
      low ?? (high === undefined ? should : undefined),
      high ?? (low === undefined ? should : undefined),
    ];
    const distance = Math.max((from ?? -Infinity) - actual, actual - (to ?? Infinity), 0);
    if (distance === 0) return words.inRange(show(actual));
    return tolerance === 0 ? words.outOfRange(show(actual)) : `1 − ${show(distance)} ÷ ${show(tolerance)}`;
  }
  if (should === undefined || should === 0) return words.targetZero;
  const rises = (kpi.direction !== "lower") === should > 0;
  return `${rises ? "" : "2 − "}${show(actual)} ÷ ${show(should)}`;
}

/** How `pointsFor` comes to its points; see there. */
function pointsSum(
  { kpi, target, rule, attainment: reached, points }: KpiScore,
  actual: number,
  language: Language,
): string {
  const words = functionWords[language].explain;
  const worst = target?.threshold;
  if (points === 0 && worst !== undefined && !attains(actual, worst, kpi.direction)) {
    return words.belowThreshold(printed(worst, language));
  }
  if (reached === null) {
    const missed = kpi.direction === "lower" ? actual : kpi.direction === "higher" ? -actual : Math.abs(actual);
    if (missed <= 0 || rule.deduction === undefined) return missed <= 0 ? words.met : words.missed;
    return `100 − ${printed(rule.deduction, language)} × ${printed(missed, language)}`;
  }
  if (rule.threshold !== undefined && !reaches(reached, rule.threshold)) {
    return words.belowThreshold(printedRatio(rule.threshold, language));
  }
  if (rule.curve) return curveSum(rule.curve, reached, language);
  return `100 × ${printedRatio(Math.max(0, Math.min(reached, rule.cap ?? defaultCap)), language)}`;
}

const attains = (actual: number, threshold: number, direction: string): boolean =>
  direction === "lower" ? reaches(-actual, -threshold) : reaches(actual, threshold);

/** The line between the two points of a curve that an attainment lies between. */
function curveSum(curve: readonly CurvePoint[], reached: number, language: Language): string {
  const words = functionWords[language].explain;
  const passed = curve.findLastIndex((point) => reaches(reached, point.attainment));
  const [from, to] = [curve[passed], curve[passed + 1]];
  const at = printedRatio(reached, language);
  if (!from) return words.belowCurve(at);
  if (!to) return words.onCurve(at);
  const [start, end] = [from, to].map((point) => printedRatio(point.attainment, language));
  const [low, high] = [from, to].map((point) => printed(point.points, language));
  return `${low} + (${at} − ${start}) ÷ (${end} − ${start}) × (${high} − ${low})`;
}
