import type { DayRange } from "../domain/calendar/period";
import type { DateField, KeyField, NumberField, SourceKind } from "../domain/kpi/kpi";

/** A text column as codes into its distinct values; −1 is blank. */
export interface KeyColumn {
  readonly codes: Int32Array;
  readonly values: readonly string[];
}

/** Where rows came from: sheet (index into `sheets`) and 0-based row, per fact row. */
export interface RowOrigin {
  readonly sheets: readonly string[];
  readonly sheet: Int32Array;
  readonly row: Int32Array;
}

/** Rows of one kind in the order of the workbook. Columns all have `length` entries. */
export interface FactTable {
  readonly kind: SourceKind;
  readonly length: number;
  /** Code into `Facts.people`; −1 when the row names nobody. */
  readonly person: Int32Array;
  /** Serial days; 0 is missing. */
  readonly dates: Readonly<Partial<Record<DateField, Int32Array>>>;
  /** NaN is missing. */
  readonly numbers: Readonly<Partial<Record<NumberField, Float64Array>>>;
  readonly keys: Readonly<Partial<Record<KeyField, KeyColumn>>>;
  /** The sheet's other text columns by header, for filters. */
  readonly texts: ReadonlyMap<string, KeyColumn>;
  readonly origin: RowOrigin;
}

/** All facts of a workbook: at most one table a kind. */
export interface Facts {
  readonly tables: Readonly<Partial<Record<SourceKind, FactTable>>>;
  /** Display names; a person's code is the index. */
  readonly people: readonly string[];
  /** First and last day of any fact, null when there is none. */
  readonly span: DayRange | null;
}
