import type { KpiDirection } from "../../domain/kpi/kpi";
import { tieredAmount, type TierMode } from "../../domain/incentives/tieredAmount";
import type { CurvePoint, GradeLevel, MissingPolicy } from "../../domain/plan/plan";
import { attainment, type AttainmentBounds } from "../../domain/scoring/attainment";
import { curvePoints, curveProblem } from "../../domain/scoring/curvePoints";
import { gradeOf } from "../../domain/scoring/gradeOf";
import { linearPoints } from "../../domain/scoring/linearPoints";
import { scoreOf } from "../../domain/scoring/scoreOf";
import { overCells } from "../arguments/overCells";
import { isBlank, readChoice, readNumber, readNumbers, readText, single } from "../arguments/readValue";
import { isProblem, oneCell, problemCell, type Answer, type CellProblem, type Matrix } from "../cellAnswer";
import type { Desk } from "../desk";

const directions = new Map<string, KpiDirection>([
  ["1", "higher"],
  ["-1", "lower"],
  ["0", "range"],
  ["higher", "higher"],
  ["lower", "lower"],
  ["range", "range"],
]);

/** KPIATTAIN: actual against target, with a direction, a baseline or a range. */
export function attainments(values: {
  readonly [Name in "actual" | "target" | "direction" | "baseline" | "low" | "high" | "tolerance"]: Matrix;
}): Answer {
  const { actual, target, direction, baseline, low, high, tolerance } = values;
  return overCells([actual, target, direction, baseline, low, high, tolerance], (a, t, d, b, l, h, o) => {
    if (isBlank(a)) return "";
    const names = ["actual", "target", "baseline", "low", "high", "tolerance"] as const;
    const numbers = [a, t, b, l, h, o].map((value, i) => readNumber(value, names[i] ?? ""));
    const problem = numbers.find(isProblem);
    if (problem) return problem;
    const toward = readChoice(d, "direction", directions, "higher" as const);
    if (isProblem(toward)) return toward;
    const [is, should, ...rest] = numbers.map((value) => (isProblem(value) ? null : value));
    const result = attainment(is ?? 0, should ?? null, toward, boundsOf(rest));
    return result.ok ? result.value : { problem: result.problem };
  });
}

function boundsOf([baseline = null, low = null, high = null, tolerance = null]: readonly (number | null)[]) {
  const bounds = { baseline, low, high, tolerance };
  const given = Object.entries(bounds).filter(([, value]) => value !== null);
  return Object.fromEntries(given) as AttainmentBounds;
}

/** KPIPOINTS: points of an attainment, along a curve or the line between floor and cap. */
export function points(attained: Matrix, curve: Matrix, floor: Matrix, cap: Matrix): Answer {
  const along = curve ? pairsOf(curve, "curve") : [];
  if (isProblem(along)) return oneCell(along);
  const line = along.map(([reached, earned]): CurvePoint => ({ attainment: reached, points: earned }));
  const wrong = curve ? curveProblem(line) : null;
  if (wrong) return oneCell({ problem: wrong });
  return overCells([attained, floor, cap], (value, lowest, highest) => {
    if (isBlank(value)) return "";
    const reached = readNumber(value, "attainment");
    const least = readNumber(lowest, "floor");
    const most = readNumber(highest, "cap");
    for (const read of [reached, least, most]) if (isProblem(read)) return read;
    if (isProblem(reached) || isProblem(least) || isProblem(most)) return "";
    if (curve) return Math.max(0, curvePoints(line, reached ?? 0));
    return linearPoints(reached ?? 0, most ?? undefined, least ?? undefined);
  });
}

const policies = new Map<string, MissingPolicy>([
  ["reweight", "reweight"],
  ["zero", "zero"],
  ["error", "error"],
]);

/** KPIWSCORE: the score of points and weights in ranges, by the plan's rules for missing data and rounding. */
export function weightedScore(desk: Desk, pointCells: Matrix, weightCells: Matrix, missing: Matrix): Answer {
  const { settings } = desk.answers.model.plan;
  const policy = readChoice(single(missing), "missing", policies, settings.missing);
  if (isProblem(policy)) return oneCell(policy);
  const earned = readNumbers(pointCells, "points");
  if (isProblem(earned)) return oneCell(earned);
  const weights = readNumbers(weightCells, "weights");
  if (isProblem(weights)) return oneCell(weights);
  const [flatPoints, flatWeights] = [earned.flat(), weights.flat()];
  if (flatPoints.length !== flatWeights.length) {
    return oneCell(problemCell("arguments-differ", { argument: "points", other: "weights" }));
  }
  const parts = flatPoints.map((value, i) => ({ points: value, weight: flatWeights[i] ?? 0 }));
  const { minimumCoverage, scoreDecimals: decimals } = settings;
  const { scoreRounded } = scoreOf(parts, { missing: policy, minimumCoverage, decimals });
  return oneCell(scoreRounded ?? problemCell("no-score", { person: "points", period: "weights" }));
}

/** KPIGRADE: the grade of scores, by the plan's levels or by levels of one's own. */
export function grades(desk: Desk, score: Matrix, levels: Matrix): Answer {
  const own = levels ? levelsOf(levels) : desk.answers.model.plan.settings.grades;
  if (isProblem(own)) return oneCell(own);
  return overCells([score], (value) => {
    if (isBlank(value)) return "";
    const rounded = readNumber(value, "score");
    return isProblem(rounded) ? rounded : (gradeOf(rounded, own) ?? "");
  });
}

/** Levels may stand as grade and lowest score, or the other way round. */
function levelsOf(matrix: NonNullable<Matrix>): readonly GradeLevel[] | CellProblem {
  const levels = matrix
    .filter((row) => !row.every(isBlank))
    .map(([first, second]) => {
      const from = [first, second].map((value) => (isBlank(value) ? NaN : Number(readText(value))));
      const isFirst = !Number.isNaN(from[0]);
      return { from: (isFirst ? from[0] : from[1]) ?? NaN, grade: readText(isFirst ? second : first) };
    });
  const isWrong = levels.length === 0 || levels.some(({ from }) => Number.isNaN(from));
  return isWrong ? problemCell("argument-shape", { argument: "levels", columns: 2 }) : levels;
}

const tierModes = new Map<string, TierMode>([
  ["marginal", "marginal"],
  ["whole", "whole"],
  ["interpolated", "interpolated"],
]);

/** KPITIER: what amounts earn under tiers of rates. */
export function tierAmounts(amount: Matrix, tiers: Matrix, mode: Matrix): Answer {
  const pairs = pairsOf(tiers, "tiers");
  if (isProblem(pairs)) return oneCell(pairs);
  const chosen = readChoice(single(mode), "mode", tierModes, "marginal" as const);
  if (isProblem(chosen)) return oneCell(chosen);
  return overCells([amount], (value) => {
    if (isBlank(value)) return "";
    const sold = readNumber(value, "amount");
    if (isProblem(sold)) return sold;
    const earned = tieredAmount(
      sold ?? 0,
      pairs.map(([from, rate]) => ({ from, rate })),
      chosen,
    );
    return earned.ok ? earned.value : { problem: earned.problem };
  });
}

/** The rows of a range of two columns of numbers; blank rows are left out. */
function pairsOf(matrix: Matrix, argument: string): readonly (readonly [number, number])[] | CellProblem {
  const rows = readNumbers(
    (matrix ?? []).filter((row) => !row.every(isBlank)),
    argument,
  );
  if (isProblem(rows)) return rows;
  const pairs = rows.flatMap(([first, second]) =>
    typeof first === "number" && typeof second === "number" ? [[first, second] as const] : [],
  );
  return pairs.length < rows.length ? problemCell("argument-shape", { argument, columns: 2 }) : pairs;
}
