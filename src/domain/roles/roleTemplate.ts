import type { BilingualName } from "../kpi/kpi";
import type { RoleId, RoleKpi } from "../plan/plan";

/** A role to start from: its duties have already decided KPIs and weights. */
export interface RoleTemplate {
  readonly id: RoleId;
  readonly name: BilingualName;
  /** What the role is there for, in one line. */
  readonly duty: BilingualName;
  /** Weights in percent; they total 100. */
  readonly weights: readonly RoleKpi[];
}

/**
 * A template from its duties and percentages.
 *
 * @param own - percent of each KPI that is measured on the person
 * @param team - percent of each KPI that is measured on the person's reports
 */
export function roleTemplate(
  id: RoleId,
  name: BilingualName,
  duty: BilingualName,
  own: readonly (readonly [kpi: string, percent: number])[],
  team: readonly (readonly [kpi: string, percent: number])[] = [],
): RoleTemplate {
  const ofTeam = team.map(([kpi, weight]): RoleKpi => ({ role: id, kpi, weight, scope: "team" }));
  return { id, name, duty, weights: [...ofTeam, ...own.map(([kpi, weight]): RoleKpi => ({ role: id, kpi, weight }))] };
}
