import type { Kpi, KpiId } from "../../domain/kpi/kpi";
import type { Language } from "../../i18n/problemText";

/**
 * The name each KPI goes by in a sheet; two KPIs of the same name are told apart by their ids.
 *
 * @param kpis - any number; the same KPI may come more than once
 */
export function kpiNames(kpis: Iterable<Kpi>, language: Language): ReadonlyMap<KpiId, string> {
  const byId = new Map(Array.from(kpis, (kpi) => [kpi.id, language === "zh-CN" ? kpi.name.zh : kpi.name.en]));
  const uses = new Map<string, number>();
  for (const name of byId.values()) uses.set(name, (uses.get(name) ?? 0) + 1);
  return new Map(Array.from(byId, ([id, name]) => [id, (uses.get(name) ?? 0) > 1 ? `${name} (${id})` : name]));
}
