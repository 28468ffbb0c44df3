import type { Plan, RoleKpi } from "./plan";

/** Attainments this high are percent: nobody caps points at ten times the target. */
const leastPercent = 10;

/**
 * A plan whose caps, thresholds, curves and minimum coverage are ratios, also where they were written in percent.
 *
 * 120 % of a target is 1.2; a plan whose weights are 40, 35 and 25 may say 120 as well. An attainment from 10 on is
 * percent, and so is a curve with one such point, and a minimum coverage above 1.
 *
 * @example percentAsRatio({ weights: [{ cap: 120, … }], … }) // cap 1.2
 */
export function percentAsRatio(plan: Plan): Plan {
  const { minimumCoverage } = plan.settings;
  const coverage = minimumCoverage > 1 ? minimumCoverage / 100 : minimumCoverage;
  return {
    ...plan,
    settings: { ...plan.settings, minimumCoverage: coverage },
    weights: plan.weights.map(rowInRatios),
  };
}

const asRatio = (attainment: number): number => (attainment >= leastPercent ? attainment / 100 : attainment);

function rowInRatios(row: RoleKpi): RoleKpi {
  const { cap, threshold, curve } = row;
  const inPercent = curve?.some(({ attainment }) => attainment >= leastPercent) ?? false;
  return {
    ...row,
    ...(cap === undefined ? {} : { cap: asRatio(cap) }),
    ...(threshold === undefined ? {} : { threshold: asRatio(threshold) }),
    ...(curve && inPercent ? { curve: curve.map((point) => ({ ...point, attainment: point.attainment / 100 })) } : {}),
  };
}
