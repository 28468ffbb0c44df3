import type { Period } from "../../domain/calendar/period";
import type { Kpi } from "../../domain/kpi/kpi";
import type { TableRegion } from "../grid/tableRegion";
import type { ColumnField, TableKind } from "./columnField";
import type { ColumnProfile } from "./columnProfile";
import type { TidyHeader } from "./tidyHeader";

/** A column whose meaning is settled. */
export interface RecognisedColumn {
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly header: TidyHeader;
  /** What the user calls the column: its header, or its letter. */
  readonly label: string;
  readonly profile: ColumnProfile;
  readonly field: ColumnField | null;
  /** 0–1. */
  readonly confidence: number;
  readonly evidence: readonly string[];
  readonly guessed: boolean;
  /** Label of another column that claims the same field just as well. */
  readonly rival?: string;
  /** What one unit is worth, from the header, a units row, the plan or the table's title. */
  readonly unit?: number;
  readonly currency?: string;
  /** 0-based column whose cells say the unit row by row, 元 or 万元, where the header does not. */
  readonly unitColumn?: number;
  readonly dateOrder?: "ymd" | "dmy" | "mdy";
  /** The KPI the header names: the columns of a cross-tab of KPIs. */
  readonly kpi?: Kpi;
  /** The person the header names, where people stand in columns. */
  readonly person?: string;
}

/** A column of people who share the row's sale, and the column of their part of it. */
export interface Seller {
  readonly person: RecognisedColumn;
  readonly share?: RecognisedColumn;
}

/** A table whose kind and columns are settled. */
export interface RecognisedTable {
  readonly region: TableRegion;
  readonly kind: TableKind;
  readonly columns: readonly RecognisedColumn[];
  /** The column of each field; at most one. */
  readonly byField: ReadonlyMap<ColumnField, RecognisedColumn>;
  /** The period that sheet name or title names, null when none does. */
  readonly period: Period | null;
  /** The table sums up sales that another table lists: it is not counted again. */
  readonly sumsUp?: true;
  /** The sheet that has all rows of this table: it is not counted again. */
  readonly copyOf?: string;
  /** The sheet whose orders these documents follow: they are not counted again. */
  readonly followsSheet?: string;
  /** A column of amounts that each order states once, in all or the first of its rows; how many orders have several. */
  readonly perOrder?: readonly { readonly column: RecognisedColumn; readonly orders: number }[];
  /** Several people a row, or one with a part of the row's amount; absent where the row is the person's alone. */
  readonly sellers?: readonly Seller[];
  /** Rows (0-based) that take sales back, and the column that says so; signed: their amounts are negative already. */
  readonly returns?: { readonly rows: ReadonlySet<number>; readonly column: string; readonly isSigned: boolean };
  /** The person to whom all rows belong, where no column names people and the sheet or its title does. */
  readonly owner?: string;
}
