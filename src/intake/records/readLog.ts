import type { Problem, ProblemParams, Severity } from "../../domain/problem";
import type { RecognisedTable } from "../columns/recognisedTable";
import type { IntakeProblemCode } from "../intakeProblem";
import type { RowLeftOut } from "../intakeResult";
import { createLedgerBook, type LedgerBook } from "./ledgerBook";

/** Everything that is said about cells while they are read. */
export interface ReadLog {
  readonly ledger: LedgerBook;
  readonly problems: Problem<IntakeProblemCode>[];
  readonly leftOut: RowLeftOut[];
  /** Rows used, by table. */
  readonly used: Map<RecognisedTable, number>;
  /** Adds a problem at a place of the workbook. */
  report(code: IntakeProblemCode, severity: Severity, at: Place, params?: ProblemParams): void;
  /** Leaves a row out, naming the cell that is the reason. */
  leaveOut(place: Required<Place>, reason: IntakeProblemCode): void;
  /** Counts a row as used. */
  use(table: RecognisedTable, rows?: number): void;
}

/** A cell of a sheet, or the whole sheet. */
export interface Place {
  readonly sheet?: string;
  readonly cell?: string;
}

/** A log with nothing in it. */
export function createReadLog(): ReadLog {
  const problems: Problem<IntakeProblemCode>[] = [];
  const leftOut: RowLeftOut[] = [];
  const used = new Map<RecognisedTable, number>();
  return {
    ledger: createLedgerBook(),
    problems,
    leftOut,
    used,
    report: (code, severity, at, params = {}) => void problems.push({ code, severity, at, params }),
    leaveOut: ({ sheet, cell }, reason) => void leftOut.push({ sheet, cell, reason }),
    use: (table, rows = 1) => void used.set(table, (used.get(table) ?? 0) + rows),
  };
}
