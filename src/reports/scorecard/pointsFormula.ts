import { defaultCap } from "../../domain/scoring/linearPoints";
import { curveFormula, formulaNoise } from "../cells/curveFormula";
import { formulaNumber } from "../cells/formulaText";
import type { ScorecardKpi } from "../reportInput";

/**
 * The points of a KPI as a native formula over its row (domain rules §4).
 *
 * Linear points are `100·clamp(attainment, 0, cap)`; a curve is interpolated between its points, 0 below the first and
 * level after the last; below a threshold there are none. A target of 0 earns 100 when met, else 0 or what the
 * deduction leaves. Without an actual: blank, or 0 where the policy or the KPI says so.
 *
 * @param cells - addresses of the row's actual, target and attainment
 * @param missingIsZero - a missing actual counts 0
 */
export function pointsFormula(
  entry: ScorecardKpi,
  cells: { readonly actual: string; readonly target: string; readonly attainment: string },
  missingIsZero: boolean,
): string {
  const { actual, target, attainment } = cells;
  const missing = missingIsZero ? "0" : '""';
  const earned = unlessMissed(entry, actual, afterThreshold(entry, attainment));
  if (entry.range !== undefined) return `IF(ISNUMBER(${attainment}),${earned},${missing})`;
  const atZero = unlessMissed(entry, actual, zeroTargetFormula(entry, actual));
  return `IF(ISNUMBER(${attainment}),${earned},IF(AND(ISNUMBER(${actual}),ISNUMBER(${target})),${atZero},${missing}))`;
}

/** An actual worse than the target's own threshold earns nothing. */
function unlessMissed(entry: ScorecardKpi, actual: string, earned: string): string {
  if (entry.targetThreshold === undefined) return earned;
  const limit = formulaNumber(entry.targetThreshold);
  const noise = `${formulaNoise}*${formulaNumber(Math.max(1, Math.abs(entry.targetThreshold)))}`;
  const isWorse = entry.kpi.direction === "lower" ? `${actual}>${limit}+${noise}` : `${actual}<${limit}-${noise}`;
  return `IF(${isWorse},0,${earned})`;
}

function afterThreshold(entry: ScorecardKpi, attainment: string): string {
  const earned =
    entry.curve === undefined
      ? `100*MAX(0,MIN(${attainment},${formulaNumber(entry.cap ?? defaultCap)}))`
      : curveFormula(
          entry.curve.map((point) => ({ at: point.attainment, value: point.points })),
          attainment,
        );
  if (entry.threshold === undefined) return earned;
  return `IF(${attainment}<${formulaNumber(entry.threshold)}-${formulaNoise},0,${earned})`;
}

function zeroTargetFormula(entry: ScorecardKpi, actual: string): string {
  const missed = { lower: actual, higher: `-${actual}`, range: `ABS(${actual})` }[entry.kpi.direction];
  const left = entry.deduction === undefined ? "0" : `MAX(0,100-${formulaNumber(entry.deduction)}*(${missed}))`;
  return `IF(${missed}<=0,100,${left})`;
}
