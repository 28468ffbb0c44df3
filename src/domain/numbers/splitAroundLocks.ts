import { fail, succeed, type Result } from "../result";
import { checkWeights, numbersProblem } from "./checkSplit";
import type { NumbersProblemCode } from "./numbersProblem";
import { splitExactly } from "./splitExactly";
import { sumExactly } from "./sumExactly";

/**
 * Split a total over parts of which some are held: the held ones stay, the rest is split over the others.
 *
 * @param total - amount in the KPI's unit; any sign
 * @param weights - one share per part, each ≥ 0, any scale; those of held parts are not looked at
 * @param step - smallest difference allowed, same unit, > 0
 * @param locked - one entry per part: the amount it is held at, or null; nothing held is `splitExactly`
 * @returns amounts in the order of `weights`, whose sum is exactly `total`; held ones unchanged
 *
 * Problems: those of `splitExactly`, `locks-misshapen`, `lock-invalid`, `locks-above-total`, `locks-leave-remainder`.
 *
 * @example splitAroundLocks(1200, [250, 0, 300, 350], 1, [null, 350, null, null]) // [236, 350, 283, 331]
 */
export function splitAroundLocks(
  total: number,
  weights: readonly number[],
  step: number,
  locked: readonly (number | null)[],
): Result<number[], NumbersProblemCode> {
  if (locked.length !== weights.length) {
    return fail(numbersProblem("locks-misshapen", { locks: locked.length, cells: weights.length }));
  }
  const isOpen = (index: number): boolean => (locked[index] ?? null) === null;
  const invalid = locked.findIndex((lock) => lock !== null && !Number.isFinite(lock));
  if (invalid >= 0) {
    return fail(numbersProblem("lock-invalid", { position: invalid + 1, value: String(locked[invalid]) }));
  }
  const problem = checkWeights(weights.map((weight, index) => (isOpen(index) ? weight : 0)));
  if (problem) return fail(problem);

  const held = sumExactly(locked.map((lock) => lock ?? 0));
  const rest = sumExactly([total, -held]);
  const openWeights = weights.filter((_, index) => isOpen(index));
  const params = { locked: held, total };
  if (openWeights.length < weights.length && rest !== 0 && (total < 0 ? rest > 0 : rest < 0)) {
    return fail(numbersProblem("locks-above-total", { ...params, excess: Math.abs(rest) }));
  }
  if (openWeights.length === 0) {
    return rest === 0
      ? succeed(locked.map((lock) => lock ?? 0))
      : fail(numbersProblem("locks-leave-remainder", { ...params, remainder: rest }));
  }
  const parts = splitExactly(rest, openWeights, step);
  if (!parts.ok) return parts;
  const open = parts.value.values();
  return succeed(locked.map((lock) => lock ?? open.next().value ?? 0));
}
