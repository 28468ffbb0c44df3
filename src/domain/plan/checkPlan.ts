import { catalogueWith } from "../kpi/standardCatalogue";
import type { Kpi } from "../kpi/kpi";
import { checkBonuses } from "./checkBonuses";
import { checkKpiIds } from "./checkKpiIds";
import { checkPeople } from "./checkPeople";
import { checkRecords } from "./checkRecords";
import { checkSettings } from "./checkSettings";
import { checkTargets } from "./checkTargets";
import { checkWeights } from "./checkWeights";
import type { Plan } from "./plan";
import type { PlanFinding } from "./planFinding";

/**
 * Everything that is wrong with a plan, by place: settings, KPIs, roles and weights, people, targets, bonuses, records.
 *
 * An error keeps the plan from being used for scores; a warning says that something may not be meant so.
 *
 * @param catalogue - the KPIs that are known; the plan's own are added. Absent: the standard ones
 * @returns problems, each with the path of its argument, such as `weights[3].kpi`; none when all is well
 *
 * Problems: those of a plan, of a score curve, of tiers and of payout curves.
 */
export function checkPlan(plan: Plan, catalogue: readonly Kpi[] = catalogueWith(plan.kpis)): readonly PlanFinding[] {
  const known = [...catalogue, ...(plan.kpis ?? [])];
  return [
    ...checkSettings(plan),
    ...checkKpiIds(plan, known),
    ...checkWeights(plan),
    ...checkPeople(plan),
    ...checkTargets(plan),
    ...checkBonuses(plan),
    ...checkRecords(plan),
  ];
}
