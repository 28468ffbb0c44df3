import type { Kpi, KpiId } from "../kpi/kpi";
import { nearestKpi } from "../kpi/nearestKpi";
import type { Plan } from "./plan";
import { duplicateIds, finding, type PlanFinding } from "./planFinding";

/**
 * KPIs that a plan names and nobody knows, each with the one that was probably meant.
 *
 * Problems: `kpi-unknown`, `id-duplicate`.
 *
 * @param known - the catalogue with the plan's own KPIs
 */
export function checkKpiIds(plan: Plan, known: readonly Kpi[]): readonly PlanFinding[] {
  const ids = new Set(known.map((kpi) => kpi.id));
  const unknown = (kpi: KpiId, argument: string): readonly PlanFinding[] =>
    ids.has(kpi)
      ? []
      : [finding("kpi-unknown", "error", argument, { value: kpi, suggestion: nearestKpi(known, kpi)?.id ?? "" })];
  const named = (list: string, rows: readonly { readonly kpi?: KpiId }[] = []): readonly PlanFinding[] =>
    rows.flatMap(({ kpi }, i) => (kpi === undefined ? [] : unknown(kpi, `${list}[${i}].kpi`)));
  return [
    ...duplicateIds("kpis", plan.kpis ?? []),
    ...named("weights", plan.weights),
    ...named("targets", plan.targets),
    ...named("gates", plan.gates),
    ...named("bonuses", plan.bonuses),
    ...named("feedback", plan.feedback),
    ...named("actions", plan.actions),
    ...Object.keys(plan.buffers ?? {}).flatMap((kpi) => unknown(kpi, `buffers.${kpi}`)),
  ];
}
