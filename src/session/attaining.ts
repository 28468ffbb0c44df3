import { pointsFor } from "../domain/scoring/pointsFor";
import { scoreOf } from "../domain/scoring/scoreOf";
import type { Model } from "./model";
import type { KpiScore, SegmentScore } from "./personScore";

/**
 * A KPI as it would be if its target were attained just so far. What has no target, a target of 0 or a range stays as it is.
 *
 * @param attainment - 1 = 100 %
 * @example attaining(revenue with a target of 1,000, 1.1).actual // 1,100
 * @example attaining(dso with a target of 60, 1.1).actual // 54: less is better
 */
export function attaining<Row extends Omit<KpiScore, "weight">>(row: Row, attainment: number): Row {
  const { kpi, rule, target } = row;
  const value = target?.value;
  if (!target || value === undefined || value === 0 || target.low !== undefined || target.high !== undefined)
    return row;
  const rises = (kpi.direction !== "lower") === value > 0;
  const actual = value * (rises ? attainment : 2 - attainment);
  return { ...row, actual, ...pointsFor(kpi, actual, target, rule) };
}

/** The score of days in a role if every target were attained just so far; red lines aside. @param attainment - 1 = 100 % */
export function attainingSegment({ plan }: Model, segment: SegmentScore, attainment: number): SegmentScore {
  const kpis = segment.kpis.map((row) => attaining(row, attainment));
  const parts = kpis
    .filter(({ target }) => target !== null)
    .map(({ weight, points, rule }) => ({ weight, points, required: rule.required ?? false }));
  const { missing, minimumCoverage, scoreDecimals: decimals } = plan.settings;
  return { ...segment, kpis, ...scoreOf(parts, { missing, minimumCoverage, decimals }) };
}
