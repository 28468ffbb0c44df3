import type { Problem } from "./problem";

/** One calculation that may fail for a reason the user can mend. */
export type Result<Value, Code extends string = string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem<Code> };

/** A result that holds. @example succeed(3) // { ok: true, value: 3 } */
export const succeed = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

/** A result that does not hold, with the problem that says why. */
export const fail = <Code extends string>(
  problem: Problem<Code>,
): { readonly ok: false; readonly problem: Problem<Code> } => ({ ok: false, problem });
