import type { Problem, ProblemParams } from "../domain/problem";
import type { UsageProblemCode } from "../i18n/problems/usage";
import { CommandProblem } from "./command";

/** A problem of a call, at an argument. */
export const usageProblem = (
  code: UsageProblemCode,
  params: ProblemParams,
  argument?: string,
): Problem<UsageProblemCode> => ({
  code,
  severity: "error",
  ...(argument === undefined ? {} : { at: { argument } }),
  params,
});

/** Ends a command because the call itself is wrong: exit 2. */
export const usageFailure = (code: UsageProblemCode, params: ProblemParams, argument?: string): CommandProblem =>
  new CommandProblem([usageProblem(code, params, argument)], true);
