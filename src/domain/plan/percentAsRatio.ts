import type { BonusPlan } from "./bonusPlan";
import type { Plan, RoleKpi } from "./plan";

/** Attainments this high are percent: nobody caps points at ten times the target. */
const leastPercent = 10;

/**
 * A plan whose caps, thresholds, curves, minimum coverage and team shares are ratios, also where they were written in percent.
 *
 * 120 % of a target is 1.2; a plan whose weights are 40, 35 and 25 may say 120 as well. An attainment from 10 on is
 * percent, and so is a curve with one such point, and a minimum coverage or a team share above 1.
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
    ...(plan.bonuses ? { bonuses: plan.bonuses.map(bonusInRatios) } : {}),
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

function bonusInRatios(bonus: BonusPlan): BonusPlan {
  const { payouts, acceleratesFrom, teamShare } = bonus;
  const inPercent = payouts?.some(({ attainment }) => attainment >= leastPercent) ?? false;
  return {
    ...bonus,
    ...(payouts && inPercent
      ? { payouts: payouts.map(({ attainment, payout }) => ({ attainment: attainment / 100, payout: payout / 100 })) }
      : {}),
    ...(acceleratesFrom === undefined ? {} : { acceleratesFrom: asRatio(acceleratesFrom) }),
    ...(teamShare !== undefined && teamShare > 1 ? { teamShare: teamShare / 100 } : {}),
  };
}
