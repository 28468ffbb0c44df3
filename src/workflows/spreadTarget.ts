import { splitExactly } from "../domain/numbers/splitExactly";
import type { NumbersProblemCode } from "../domain/numbers/numbersProblem";
import { succeed, type Result } from "../domain/result";
import type { BrokenDownTarget } from "../domain/targets/brokenDownTarget";

/**
 * One scope's rows of a breakdown at another total: its periods keep their proportions.
 *
 * @param rows - of one scope; all 0 are shared alike
 * @param step - smallest difference between targets, in the KPI's unit, > 0
 * @returns the rows with amounts that add up to `total` exactly
 *
 * Problems: those of `splitExactly`.
 */
export function spreadTarget(
  rows: readonly BrokenDownTarget[],
  total: number,
  step: number,
): Result<readonly BrokenDownTarget[], NumbersProblemCode> {
  const parts = splitExactly(
    total,
    rows.map(({ value }) => value),
    step,
  );
  return parts.ok ? succeed(rows.map((row, index) => ({ ...row, value: parts.value[index] ?? 0 }))) : parts;
}
