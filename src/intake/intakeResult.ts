import type { Problem } from "../domain/problem";
import type { KpiId } from "../domain/kpi/kpi";
import type { SerialDay } from "../domain/calendar/period";
import type { Facts } from "../facts/factTable";
import type { ColumnField, TableKind } from "./columns/columnField";
import type { IntakeProblemCode } from "./intakeProblem";

/** What a column was taken for, and why. */
export interface DetectedColumn {
  /** Text of the header, or the column's letter where it has none. */
  readonly header: string;
  /** Body of the column, such as `D5:D115`. */
  readonly address: string;
  /** Null: not used. */
  readonly field: ColumnField | null;
  /** 0–1. */
  readonly confidence: number;
  /** Codes of what spoke for it, such as `header:销售额`, `values:money`, `plan`. */
  readonly evidence: readonly string[];
  /** What one unit of the column is worth in the currency's unit: 10000 for 万元. */
  readonly unit?: number;
}

/** A table found in a sheet. */
export interface DetectedTable {
  readonly sheet: string;
  /** Header and body, such as `A4:L115`. */
  readonly address: string;
  /** 1-based. */
  readonly headerRow: number;
  /** Rows of data used. */
  readonly rows: number;
  readonly kind: TableKind;
  readonly columns: readonly DetectedColumn[];
}

/** A row that was not used, and why. */
export interface RowLeftOut {
  readonly sheet: string;
  readonly cell: string;
  readonly reason: IntakeProblemCode;
}

/** One kind of change made to cells while reading, with how often and one example. */
export interface LedgerEntry {
  readonly change:
    | "text-to-number"
    | "text-to-date"
    | "unit-scaled"
    | "percent-read"
    | "name-tidied"
    | "name-merged"
    | "filled-down"
    | "number-to-date";
  readonly sheet: string;
  readonly column: string;
  readonly count: number;
  readonly example: { readonly cell: string; readonly from: string; readonly to: string };
}

/** A person as the workbook describes them. */
export interface RosterEntry {
  readonly name: string;
  /** Employee number or other id in the sheets. */
  readonly key?: string;
  readonly title?: string;
  readonly team?: string;
  /** Name of the manager. */
  readonly manager?: string;
  readonly joined?: SerialDay;
  readonly left?: SerialDay;
  /** True when the person carries facts (orders, opportunities …) or stands in a list of sales people. */
  readonly sells: boolean;
}

/** A target found in a sheet of the workbook. `period` is as parsed, or null where the sheet names none. */
export interface ImportedTarget {
  readonly person: string;
  readonly kpi: KpiId;
  readonly period: string | null;
  readonly value: number;
  readonly sheet: string;
  readonly cell: string;
}

/** Everything read from a workbook. */
export interface IntakeResult {
  readonly tables: readonly DetectedTable[];
  readonly facts: Facts;
  readonly roster: readonly RosterEntry[];
  readonly targets: readonly ImportedTarget[];
  readonly rowsUsed: number;
  readonly rowsLeftOut: readonly RowLeftOut[];
  readonly ledger: readonly LedgerEntry[];
  readonly problems: readonly Problem<IntakeProblemCode>[];
}
