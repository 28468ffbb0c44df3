import type { Kpi, KpiFamily, KpiId } from "../kpi/kpi";
import { kpiFamilies } from "../kpi/kpiFamilies";
import { sumExactly } from "../numbers/sumExactly";

/** How far a role's weights may be from 100 %, as a share: 72.68 + 10.93 + 2.73 + 13.66 must pass (domain rules §4). */
const allowance = 0.00005;

/** What a role's weights come to. */
export interface WeightTotal {
  /** Sum in the scale of the weights. */
  readonly total: number;
  /** What the weights should total: 1 or 100, whichever their scale is. */
  readonly whole: 1 | 100;
  /** Is the total 100 % within 0.00005. */
  readonly isWhole: boolean;
  /** Share above 100 %, negative when short: −0.05 is short by 5 %. */
  readonly over: number;
}

/**
 * Do a role's weights total 100 %, and by how much are they off.
 *
 * Weights are shares (0.3) or percentages (30); a total above 2 can only be percentages.
 *
 * @param weights - each ≥ 0, all in one scale; none gives a total of 0
 * @param scale - what they should total, where it is known; absent: told from the total
 *
 * @example weightTotal([72.68, 10.93, 2.73, 13.66]).isWhole // true
 * @example weightTotal([0.5, 0.45]) // { total: 0.95, whole: 1, isWhole: false, over: -0.05 }
 */
export function weightTotal(weights: readonly number[], scale?: 1 | 100): WeightTotal {
  const total = sumExactly(weights);
  const whole = scale ?? (total > 2 ? 100 : 1);
  const over = sumExactly([total, -whole]) / whole;
  return { total, whole, isWhole: Math.abs(over) <= allowance, over };
}

/**
 * Each family's share of the score: the sum of its KPIs' weights.
 *
 * @param weights - KPI and weight, any scale; a KPI that is not in the catalogue belongs to no family
 * @returns every family, 0 where it has no KPI
 */
export function familyTotals(
  weights: readonly { readonly kpi: KpiId; readonly weight: number }[],
  catalogue: readonly Kpi[],
): ReadonlyMap<KpiFamily, number> {
  const familyOf = new Map(catalogue.map((kpi) => [kpi.id, kpi.family]));
  return new Map(
    kpiFamilies.map((family) => {
      const own = weights.filter((row) => familyOf.get(row.kpi) === family).map((row) => row.weight);
      return [family, sumExactly(own)];
    }),
  );
}
