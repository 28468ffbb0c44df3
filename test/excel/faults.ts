import type { ExcelInNode } from "../../src/embedded/node/startExcel";

/**
 * How a request to Excel goes wrong: nothing of it is done, only the first half of its actions, or all of it while the
 * answer is lost.
 */
export type FaultKind = "refused" | "half done" | "answer lost";

/** A host whose requests can be made to fail. */
export interface FaultyHost {
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
  let fault: { at: number; code: string; kind: FaultKind } | null = null;
  let seen = 0;
  handler.handle = async (body, flags) => {
    if (body.includes("_RemoveReference")) return handle(body, flags);
    seen++;
    if (fault?.at !== seen) return handle(body, flags);
    const { code, kind } = fault;
    if (kind === "half done") {
      const request = JSON.parse(body) as Body;
      const half = request.Actions.slice(0, Math.floor(request.Actions.length / 2));
      await handle(JSON.stringify({ ...request, Actions: half }), flags);
    } else if (kind === "answer lost") await handle(body, flags);
    const Error = { ActionIndex: 0, Code: code, Message: code, HttpStatusCode: 500, Location: "" };
    return JSON.stringify({ Results: [], TraceIds: [], Error });
  };
  return {
    failAt: (at, code, kind) => {
      fault = { at, code, kind };
      seen = 0;
    },
    count: () => seen,
  };
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
