import type { ExcelInNode } from "../../src/embedded/node/startExcel";

/**
 * How a request to Excel goes wrong: nothing of it is done, only the first half of its actions, or all of it while the
 * answer is lost.
 */
export type FaultKind = "refused" | "half done" | "answer lost";

/** A host whose requests can be made to fail. */
export interface FaultyHost {
  /** From the `at`-th request from now on Excel gives no answer any more, as when the add-in is closed; null ends it. */
  readonly closeAt: (at: number | null, kind: FaultKind) => void;
  /** Something happens just before the `at`-th request from now on is carried out. */
  readonly beforeRequest: (at: number, happen: () => unknown) => void;
  /** The `at`-th request from now on (counted from 1) fails with Excel's code. */
  readonly failAt: (at: number, code: string, kind: FaultKind) => void;
  /** How many requests there were since the last `failAt`, those that only release references left out. */
  readonly count: () => number;
}

interface Body {
  readonly Actions: readonly unknown[];
}

/** Puts itself between Microsoft's client library and the host. */
export function makeFaulty({ handler }: ExcelInNode): FaultyHost {
  const { handle } = handler;
  let fault: { at: number; code: string; kind: FaultKind; isLast: boolean } | null = null;
  let event: { at: number; happen: () => unknown } | null = null;
  let seen = 0;
  handler.handle = async (body, flags) => {
    if (body.includes("_RemoveReference")) return handle(body, flags);
    seen++;
    if (event?.at === seen) await event.happen();
    if (fault?.isLast && seen > fault.at) return refusal(fault.code);
    if (fault?.at !== seen) return handle(body, flags);
    const { code, kind } = fault;
    if (kind === "half done") {
      const request = JSON.parse(body) as Body;
      const half = request.Actions.slice(0, Math.floor(request.Actions.length / 2));
      await handle(JSON.stringify({ ...request, Actions: half }), flags);
    } else if (kind === "answer lost") await handle(body, flags);
    return refusal(code);
  };
  return {
    failAt: (at, code, kind) => {
      fault = { at, code, kind, isLast: false };
      seen = 0;
    },
    closeAt: (at, kind) => {
      fault = at === null ? null : { at, code: "ServiceNotAvailable", kind, isLast: true };
      seen = 0;
    },
    beforeRequest: (at, happen) => {
      event = { at, happen };
      seen = 0;
    },
    count: () => seen,
  };
}

function refusal(code: string): string {
  const Error = { ActionIndex: 0, Code: code, Message: code, HttpStatusCode: 500, Location: "" };
  return JSON.stringify({ Results: [], TraceIds: [], Error });
}

/**
 * The codes that Excel documents for its errors, without those that the adapter answers by trying again.
 *
 * @see Excel.ErrorCodes, and "Error handling with the application-specific JavaScript APIs"
 */
export const documentedCodes: readonly string[] = [
  "AccessDenied",
  "ActivityLimitReached",
  "ApiNotAvailable",
  "ApiNotFound",
  "BadPassword",
  "Conflict",
  "ContentLengthRequired",
  "DirtySupportingFormula",
  "EmptyChartSeries",
  "FilteredRangeConflict",
  "FormulaLengthExceedsLimit",
  "GeneralException",
  "HostRestartNeeded",
  "InactiveWorkbook",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidBinding",
  "InvalidOperation",
  "InvalidReference",
  "InvalidRequest",
  "InvalidSelection",
  "ItemAlreadyExists",
  "ItemNotFound",
  "MemoryLimitReached",
  "MergedRangeConflict",
  "NonBlankCellOffSheet",
  "NotImplemented",
  "OpenWorkbookLinksBlocked",
  "OperationCellsExceedLimit",
  "PivotTableRangeConflict",
  "RangeExceedsLimit",
  "RefreshWorkbookLinksBlocked",
  "RequestAborted",
  "ServiceNotAvailable",
  "Unauthenticated",
  "UnsupportedFeature",
  "UnsupportedOperation",
  "UnsupportedSheet",
];
