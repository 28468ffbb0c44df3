import { weightTotal } from "../roles/weightTotals";
import { curveProblem } from "../scoring/curvePoints";
import type { Plan, RoleKpi } from "./plan";
import { duplicateIds, finding, sharedNames, type PlanFinding } from "./planFinding";

/**
 * What is wrong with a plan's roles and weights.
 *
 * Problems: `id-duplicate`, `role-name-shared`, `role-without-weights`, `weights-not-whole`, `role-unknown`,
 * `weight-duplicate`, `role-weight-negative`, `cap-not-positive`, `curve-empty`, `curve-unordered`, `curve-falling`.
 */
export function checkWeights(plan: Plan): readonly PlanFinding[] {
  const shared = sharedNames(plan.roles.map(({ id, name }) => ({ id, names: [name] })));
  return [
    ...duplicateIds("roles", plan.roles),
    ...shared.map(({ name, ids, second }) =>
      finding("role-name-shared", "warning", `roles[${second}].name`, { value: name, ids: ids.join(", ") }),
    ),
    ...plan.roles.flatMap((role, i) => checkTotal(plan, role.id, `roles[${i}]`)),
    ...plan.weights.flatMap((row, i) => checkRow(plan, row, i)),
  ];
}

function checkTotal(plan: Plan, role: string, argument: string): readonly PlanFinding[] {
  const rows = plan.weights.filter((row) => row.role === role);
  if (rows.length === 0) return [finding("role-without-weights", "warning", argument, { role })];
  const { total, whole, isWhole, over } = weightTotal(rows.map((row) => row.weight));
  return isWhole ? [] : [finding("weights-not-whole", "error", argument, { role, total: total / whole, over })];
}

function checkRow(plan: Plan, row: RoleKpi, i: number): readonly PlanFinding[] {
  const { role, kpi, weight, cap } = row;
  const found: PlanFinding[] = [];
  if (!plan.roles.some(({ id }) => id === role)) {
    found.push(finding("role-unknown", "error", `weights[${i}].role`, { value: role }));
  }
  if (plan.weights.findIndex((other) => other.role === role && other.kpi === kpi) < i) {
    found.push(finding("weight-duplicate", "error", `weights[${i}]`, { role, kpi }));
  }
  if (weight < 0) {
    found.push(finding("role-weight-negative", "error", `weights[${i}].weight`, { role, kpi, value: weight }));
  }
  if (cap !== undefined && cap <= 0) {
    found.push(finding("cap-not-positive", "error", `weights[${i}].cap`, { role, kpi, value: cap }));
  }
  const curve = row.curve ? curveProblem(row.curve) : null;
  return curve ? [...found, { ...curve, at: { argument: `weights[${i}].curve` } }] : found;
}
