import type { WorkbookFailureCode } from "../workbook/workbookFailure";
import { WorkbookFailure } from "../workbook/workbookFailure";

// Codes: Excel.ErrorCodes and "Error handling with the application-specific JavaScript APIs" of Microsoft's documentation.
const plainCodes = new Map<string, WorkbookFailureCode>([
  ["InvalidOperationInCellEditMode", "cell-edit-mode"],
  ["AccessDenied", "workbook-protected"],
  ["ActivityLimitReached", "host-busy"],
  ["HostRestartNeeded", "host-busy"],
  ["InactiveWorkbook", "host-busy"],
  ["RequestAborted", "host-busy"],
  ["ServiceNotAvailable", "host-busy"],
]);

// What these mean to the user depends on the sheet they are about.
const codesOfSheets = new Map<string, WorkbookFailureCode>([
  ["ItemAlreadyExists", "name-taken"],
  ["ItemNotFound", "sheet-missing"],
  ["MemoryLimitReached", "sheet-too-large"],
  ["OperationCellsExceedLimit", "sheet-too-large"],
  ["RequestPayloadSizeLimitExceeded", "sheet-too-large"],
  ["ResponsePayloadSizeLimitExceeded", "sheet-too-large"],
]);

/** Excel's own code of an error; `unknown` for anything that Excel did not throw. */
export function hostCodeOf(error: unknown): string {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  return hasCode && typeof error.code === "string" ? error.code : "unknown";
}

/** Whether Excel refused to carry so much in one request or answer. */
export const isTooLarge = (error: unknown): boolean => /PayloadSizeLimitExceeded$/.test(hostCodeOf(error));

/**
 * What Excel refused, as a code that has a sentence in both languages.
 *
 * @param sheet - the sheet it was about, where it was about one
 */
export function workbookFailure(error: unknown, sheet?: string): WorkbookFailure {
  if (error instanceof WorkbookFailure) return error;
  const host = hostCodeOf(error);
  const ofSheet = sheet === undefined ? undefined : codesOfSheets.get(host);
  const code = ofSheet ?? plainCodes.get(host) ?? "host-failed";
  const params = { ...(sheet !== undefined && { name: sheet }), ...(code === "host-failed" && { host }) };
  return new WorkbookFailure(code, params, { cause: error });
}
