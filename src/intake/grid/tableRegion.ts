import type { PeriodLevel } from "../../domain/calendar/period";
import type { CellRect, SheetRow } from "../../workbook/sheetContent";
import type { IntakeProblemCode } from "../intakeProblem";
import type { CurrencyCode } from "../values/currency";

/** A column of a table. */
export interface TableHeader {
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly letter: string;
  /** Tidied; joined with a space over several header rows; "" when the header is blank. */
  readonly text: string;
  /** What the units row under the header says of the column, such as 万元. */
  readonly unitText?: string;
  /** What the column is called when its header is looked up, where it was joined with others; "" where it was joined away. */
  readonly meaning?: string;
  /** Headers of the columns that were joined with this one. */
  readonly joined?: string;
}

/** A row inside or below a table that is no data, and why. */
export interface RegionRowLeftOut {
  /** 0-based. */
  readonly row: number;
  readonly reason: Extract<
    IntakeProblemCode,
    "totals-row" | "note-row" | "blank-row" | "repeated-header" | "units-row" | "row-outside-table"
  >;
  /** Address of the cell that shows it. */
  readonly cell: string;
  /** What that cell says, at most 60 characters. */
  readonly text: string;
}

/**
 * Cells of one column that took the value of the merged cell above them.
 *
 * A filled number labels its rows; it is one amount, not one for each row: measures skip `rows`.
 */
export interface FilledDown {
  readonly column: number;
  /** 0-based rows that were filled; the first row of each merged cell is not among them. */
  readonly rows: ReadonlySet<number>;
  readonly example: { readonly cell: string; readonly text: string };
  /** No cell was merged: the rows were taken for the group that the cell above heads. */
  readonly guessed?: true;
}

/** A column of a cross-table whose header names a period. */
export interface CrosstabColumn {
  readonly column: number;
  /** The part of the header that names the period, such as 1月, 2026Q1. */
  readonly label: string;
  readonly level: PeriodLevel;
  /** Null where the header names none: the year of the cross-table counts. */
  readonly year: number | null;
  /** The year is a fiscal one: FY2026Q1. */
  readonly fiscal: boolean;
  /** Month 1–12, quarter 1–4, half 1–2, week 1–53; 1 for a year. */
  readonly index: number;
  /** The rest of the header, such as 目标 in 1月目标; "" when there is none. */
  readonly measure: string;
}

/** Periods that stand in columns instead of rows. */
export interface Crosstab {
  /** At least two, in the order of the sheet. */
  readonly columns: readonly CrosstabColumn[];
  /** Columns that add others up: 合计, 全年, Total. */
  readonly totalColumns: readonly number[];
  /** The year that titles or the sheet's name state, or null. */
  readonly year: number | null;
}

/** A table of a sheet: where it is, what its columns are called, and which rows are its data. */
export interface TableRegion {
  readonly sheet: string;
  /** Name of the Excel table; null where it was found by its looks. */
  readonly name: string | null;
  /** Header and body. */
  readonly area: CellRect;
  /** 0-based, the last of several header rows; null where columns are known by their letters only. */
  readonly headerRow: number | null;
  /** Columns that have a header or data, from left to right. */
  readonly headers: readonly TableHeader[];
  /** Data rows; `values` are indexed by the sheet's columns, and merged cells are filled down. */
  readonly rows: readonly SheetRow[];
  readonly leftOut: readonly RegionRowLeftOut[];
  readonly filledDown: readonly FilledDown[];
  /** Lines above the header, from top to bottom. */
  readonly titleText: readonly string[];
  /** Unit that a title or the sheet's name states for the whole table: 10000 for 单位：万元. */
  readonly unitHint: number | null;
  readonly currencyHint: CurrencyCode | null;
  /** How many data rows are hidden by hand or by a filter; they are read like any other. */
  readonly hiddenRows: number;
  /** Null where periods stand in rows. */
  readonly crosstab: Crosstab | null;
}
