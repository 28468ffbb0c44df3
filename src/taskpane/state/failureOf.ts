import { WorkbookFailure } from "../../workbook/workbookFailure";
import type { Failure } from "./paneState";

/**
 * What the user is told of something that was thrown.
 *
 * A `WorkbookFailure` has its own sentence. Anything else is our mistake: it is said as the code `unexpected` with the
 * error's name and message, which never hold cell values of ours.
 */
export function failureOf(error: unknown, during: Failure["during"]): Failure {
  if (error instanceof WorkbookFailure) {
    return { during, problem: { code: error.code, severity: "error", params: error.params } };
  }
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { during, problem: { code: "unexpected", severity: "error", params: { text } } };
}
