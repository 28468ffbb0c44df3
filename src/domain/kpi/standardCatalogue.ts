import { capabilityKpis } from "./capabilityKpis";
import { customerKpis } from "./customerKpis";
import { financialKpis } from "./financialKpis";
import type { Kpi } from "./kpi";
import { processKpis } from "./processKpis";

/**
 * Every KPI that comes with the product, family by family (domain rules §1).
 *
 * What a workbook's ledgers hold is computed from them; what none holds is read from the sheet of manual actuals.
 */
export const standardCatalogue: readonly Kpi[] = [...financialKpis, ...customerKpis, ...processKpis, ...capabilityKpis];

/**
 * The catalogue of a plan: the standard one with the manager's own KPIs; one of the same id takes the standard one's place.
 *
 * @param own - the plan's own KPIs; absent means none
 */
export function catalogueWith(own: readonly Kpi[] = []): readonly Kpi[] {
  const ids = new Set(own.map((kpi) => kpi.id));
  return [...standardCatalogue.filter((kpi) => !ids.has(kpi.id)), ...own];
}
