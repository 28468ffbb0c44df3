import { pairwiseWeights } from "../../domain/fairness/pairwiseWeights";
import type { Kpi, KpiFamily, KpiId } from "../../domain/kpi/kpi";
import { kpiFamilies } from "../../domain/kpi/kpiFamilies";
import type { RoleKpi } from "../../domain/plan/plan";
import { scaleToHundred } from "../../domain/roles/scaleToHundred";

/** What is compared two by two: the families of a role's KPIs, or its KPIs where they are all of one. */
export type Compared =
  | { readonly kind: "families"; readonly items: readonly KpiFamily[] }
  | { readonly kind: "kpis"; readonly items: readonly KpiId[] };

/** More things than these make too many pairs. */
const mostItems = 10;

/** What of a role can be compared two by two; null where there are not two things, or too many. */
export function comparedIn(rules: readonly RoleKpi[], catalogue: readonly Kpi[]): Compared | null {
  const familyOf = familiesOf(catalogue);
  const families = kpiFamilies.filter((family) => rules.some(({ kpi }) => familyOf.get(kpi) === family));
  if (families.length > 1) return { kind: "families", items: families };
  const items = rules.map(({ kpi }) => kpi);
  return items.length < 2 || items.length > mostItems ? null : { kind: "kpis", items };
}

/** Weights that comparisons suggest. */
export interface SuggestedWeights {
  /** In percent, in the order of the rules; they total 100. */
  readonly weights: readonly number[];
  /** 0: no contradiction; above 0.1 the comparisons should be looked at again. */
  readonly consistencyRatio: number;
}

/**
 * The weights that comparing two by two suggests. KPIs of a family keep their proportions to each other, or share alike where
 * they weigh nothing yet.
 *
 * @param judged - how many times as much the first of a pair matters as the second (1/9–9), in the order of `pairsOf`
 * @returns null where a comparison is missing
 */
export function suggestedWeights(
  rules: readonly RoleKpi[],
  catalogue: readonly Kpi[],
  compared: Compared,
  judged: readonly number[],
): SuggestedWeights | null {
  const { items } = compared;
  const matrix = items.map(() => items.map(() => 1));
  pairsOf(items.length).forEach(([i, j], at) => {
    const value = judged[at] ?? NaN;
    const [row, back] = [matrix[i], matrix[j]];
    if (row && back) [row[j], back[i]] = [value, 1 / value];
  });
  const found = pairwiseWeights(matrix);
  if (!found.ok) return null;
  const familyOf = familiesOf(catalogue);
  const groupOf = ({ kpi }: RoleKpi): string | undefined => (compared.kind === "kpis" ? kpi : familyOf.get(kpi));
  const shares = rules.map((rule) => {
    const share = found.value.weights[(items as readonly string[]).indexOf(groupOf(rule) ?? "")] ?? 0;
    const group = rules.filter((other) => groupOf(other) === groupOf(rule));
    const whole = group.reduce((sum, { weight }) => sum + weight, 0);
    return share * (whole === 0 ? 1 / group.length : rule.weight / whole);
  });
  const scaled = scaleToHundred(shares);
  return scaled.ok ? { weights: scaled.value, consistencyRatio: found.value.consistencyRatio } : null;
}

/** Every pair of `size` things once. @example pairsOf(3) // [0, 1], [0, 2], [1, 2] */
export const pairsOf = (size: number): readonly (readonly [number, number])[] =>
  Array.from({ length: size }, (_, i) =>
    Array.from({ length: size - i - 1 }, (_, j) => [i, i + j + 1] as const),
  ).flat();

const familiesOf = (catalogue: readonly Kpi[]): ReadonlyMap<KpiId, KpiFamily> =>
  new Map(catalogue.map(({ id, family }) => [id, family]));
