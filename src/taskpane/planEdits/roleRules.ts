import type { KpiId } from "../../domain/kpi/kpi";
import type { Gate, Plan, RoleId, RoleKpi } from "../../domain/plan/plan";

/** What a rule says beside whose it is and what it weighs. */
export type RuleDetails = Pick<RoleKpi, "cap" | "curve" | "threshold" | "scope" | "required" | "deduction">;

/** A change of details: what is undefined goes back to how it is when nobody says anything. */
export type RuleChange = { readonly [Part in keyof RuleDetails]?: RuleDetails[Part] | undefined };

/** A plan in which a KPI counts otherwise in a role. @example setRule(plan, "rep", "revenue", { cap: undefined }) */
export const setRule = (plan: Plan, role: RoleId, kpi: KpiId, change: RuleChange): Plan => ({
  ...plan,
  weights: plan.weights.map((rule) => (rule.role === role && rule.kpi === kpi ? withChange(rule, change) : rule)),
});

/** The gate of a KPI for one role; gates for everybody are not it. */
export const gateOf = (plan: Plan, role: RoleId, kpi: KpiId): Gate | null =>
  (plan.gates ?? []).find((gate) => gate.role === role && gate.kpi === kpi && gate.affects !== "bonus") ?? null;

/** A plan in which a KPI's gate for a role is another one. @param gate - null takes it away */
export function setGate(plan: Plan, role: RoleId, kpi: KpiId, gate: Omit<Gate, "role" | "kpi"> | null): Plan {
  const known = gateOf(plan, role, kpi);
  const others = (plan.gates ?? []).filter((one) => one !== known);
  return { ...plan, gates: gate ? [...others, { ...gate, role, kpi }] : others };
}

function withChange(rule: RoleKpi, change: RuleChange): RoleKpi {
  const { role, kpi, weight } = rule;
  const details = Object.entries({ ...rule, ...change }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(details), role, kpi, weight };
}
