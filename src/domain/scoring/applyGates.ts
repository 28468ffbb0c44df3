import type { KpiId } from "../kpi/kpi";
import type { Gate, RoleId } from "../plan/plan";

/**
 * The gates (红线/否决项) whose condition a person meets.
 *
 * @param gates - of the plan; one without a role holds for every role
 * @param actualOf - actual of a KPI, null when missing; a missing actual meets no condition
 * @param affects - gates on the score, or those on the bonus
 */
export const gatesMet = (
  gates: readonly Gate[],
  role: RoleId,
  actualOf: (kpi: KpiId) => number | null,
  affects: NonNullable<Gate["affects"]> = "score",
): readonly Gate[] => gatesOn(gates, role, affects).filter((gate) => isGateMet(gate, actualOf(gate.kpi)));

/** The gates that concern a role's score, or its bonus; one without a role holds for every role. */
export const gatesOn = (gates: readonly Gate[], role: RoleId, affects: NonNullable<Gate["affects"]>): readonly Gate[] =>
  gates.filter((gate) => (gate.affects ?? "score") === affects && (gate.role ?? role) === role);

/**
 * A score after the gates that are met: deductions first, then the lowest cap, then zero. Never below 0.
 *
 * @param score - points before gates
 * @param met - gates whose condition is met; `deduct` and `cap` without a value change nothing
 *
 * @example applyGates(97.2, [{ kpi: "complaints", above: 3, effect: "cap", value: 80 }]) // 80
 */
export function applyGates(score: number, met: readonly Gate[]): number {
  if (met.some((gate) => gate.effect === "zero")) return 0;
  const deducted = met.reduce((left, gate) => (gate.effect === "deduct" ? left - (gate.value ?? 0) : left), score);
  const caps = met.flatMap((gate) => (gate.effect === "cap" && gate.value !== undefined ? [gate.value] : []));
  return met.length === 0 ? score : Math.max(0, Math.min(deducted, ...caps));
}

/** Whether an actual meets a gate's condition; a missing one meets none. */
export function isGateMet(gate: Pick<Gate, "below" | "above">, actual: number | null): boolean {
  if (actual === null) return false;
  return (gate.below !== undefined && actual < gate.below) || (gate.above !== undefined && actual > gate.above);
}
