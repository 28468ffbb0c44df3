import type { Problem } from "../domain/problem";
import { problemMessage } from "../i18n/problemMessages";
import type { Language } from "../i18n/problemText";
import { isProblem, type Answer } from "./cellAnswer";
import type { FunctionRuntime } from "./officeRuntime";

/** What Excel shows for a problem: who or what is unknown or missing is #N/A, nothing to divide by is #DIV/0!. */
const codes: Readonly<Record<string, string>> = {
  "target-zero": "#DIV/0!",
  "target-equals-baseline": "#DIV/0!",
  "target-missing": "#N/A",
  "function-person-unknown": "#N/A",
  "function-person-shared": "#N/A",
  "function-kpi-unknown": "#N/A",
  "function-role-unknown": "#N/A",
  "function-scope-unknown": "#N/A",
  "no-plan": "#N/A",
  "no-role": "#N/A",
  "no-score": "#N/A",
  "no-actual": "#N/A",
  "no-target": "#N/A",
  "target-is-range": "#N/A",
  "no-weight-of-kpi": "#N/A",
  "no-progress": "#N/A",
  "nobody-ranked": "#N/A",
  "no-bonus": "#N/A",
  "no-bonus-figure": "#N/A",
  "version-unknown": "#N/A",
  "workbook-not-read": "#N/A",
  "no-complete-year": "#N/A",
  "last-year-incomplete": "#N/A",
  "no-history": "#N/A",
};

/** The error value of a problem: `#N/A`, `#DIV/0!`, or `#VALUE!` for an argument that cannot be used. */
export const errorCode = ({ code }: Problem): string => codes[code] ?? "#VALUE!";

/**
 * An answer as Excel takes it. A cell's problem becomes an error whose card says what to do.
 *
 * @throws the error itself where the answer is one cell: only so does its card show the sentence
 */
export function excelAnswer(answer: Answer, runtime: FunctionRuntime, language: Language): unknown[][] {
  const errorOf = (problem: Problem): Error => {
    const error = errorCode(problem);
    // Only these two can carry text.
    return error === "#DIV/0!" ? new runtime.Error(error) : new runtime.Error(error, problemMessage(problem, language));
  };
  const only = answer.length === 1 && answer[0]?.length === 1 ? answer[0][0] : undefined;
  if (isProblem(only)) throw errorOf(only.problem);
  if (only !== undefined) return [[only]];
  return answer.map((row) => row.map((cell) => (isProblem(cell) ? errorOf(cell.problem) : cell)));
}
