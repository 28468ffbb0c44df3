import { nameKey } from "../../domain/kpi/findKpi";
import type { Kpi } from "../../domain/kpi/kpi";

/** Finds the KPI that a text names; null when it names none. */
export type KpiNames = (text: string) => Kpi | null;

/**
 * A look-up of KPI names that is quick enough for thousands of headers.
 *
 * @param catalogue - ids and names go before aliases, earlier KPIs before later ones
 * @example kpiNames(standardCatalogue)("培训完成率(%)")?.id // "training"
 */
export function kpiNames(catalogue: readonly Kpi[]): KpiNames {
  const byKey = new Map<string, Kpi>();
  const add = (name: string, kpi: Kpi): void => {
    const key = nameKey(name);
    if (key !== "" && !byKey.has(key)) byKey.set(key, kpi);
  };
  for (const kpi of catalogue) for (const name of [kpi.id, kpi.name.en, kpi.name.zh]) add(name, kpi);
  for (const kpi of catalogue) for (const alias of kpi.aliases) add(alias, kpi);
  return (text) => {
    const wide = text.normalize("NFKC");
    return byKey.get(nameKey(wide)) ?? byKey.get(nameKey(wide.replace(/[([【][^()[\]【】]*[)\]】]\s*$/u, ""))) ?? null;
  };
}
