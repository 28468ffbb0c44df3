import { findKpi } from "../domain/kpi/findKpi";
import type { Kpi } from "../domain/kpi/kpi";
import { nearestKpi } from "../domain/kpi/nearestKpi";
import { usageFailure } from "./usageProblem";

/**
 * The KPIs that words of a call name: ids, names or aliases, several in one word when commas part them.
 *
 * @throws CommandProblem (usage) naming the word and the nearest KPI
 */
export function chooseKpis(catalogue: readonly Kpi[], words: readonly string[]): readonly Kpi[] {
  const names = words
    .flatMap((word) => (findKpi(catalogue, word) ? [word] : word.split(/[,，]/).map((part) => part.trim())))
    .filter(Boolean);
  return names.map((name) => {
    const kpi = findKpi(catalogue, name);
    if (kpi) return kpi;
    const accepted = catalogue.map(({ id }) => id).join(" ");
    throw usageFailure(
      "kpi-not-in-catalogue",
      { value: name, suggestion: nearestKpi(catalogue, name)?.id ?? "", accepted },
      "--kpi",
    );
  });
}
