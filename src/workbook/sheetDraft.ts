import type { CellRect } from "./sheetContent";

/** Look of a cell. Every field is optional; equal styles are shared by the writer. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; 11 when absent. */
  readonly size?: number;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: "none" | "thin" | "top" | "bottom";
}

/**
 * One cell to write. Text in `value` is always written as text: the writer never lets it become a formula.
 * A `formula` (without `=`, English names, comma separators) carries its computed `value`.
 */
export interface DraftCell {
  readonly value?: string | number | boolean | null;
  readonly formula?: string;
  readonly style?: CellStyle;
  /** Address inside this workbook such as `'2026 Q1'!A1`, shown as a link. */
  readonly link?: string;
}

/** An Excel table over a header row and its body. */
export interface DraftTable {
  readonly name: string;
  readonly area: CellRect;
  readonly style?: string;
  readonly showFilter?: boolean;
}

/** A conditional format. Formulas are relative to the area's first cell. */
export interface DraftConditionalFormat {
  readonly area: CellRect;
  readonly rule:
    | { readonly type: "formula"; readonly formula: string; readonly style: CellStyle }
    | { readonly type: "dataBar"; readonly color: string }
    | { readonly type: "colorScale"; readonly colors: readonly [string, string, string] };
}

/** What may be typed into an area. */
export interface DraftValidation {
  readonly area: CellRect;
  readonly rule:
    | { readonly type: "list"; readonly source: string | readonly string[] }
    | { readonly type: "decimal"; readonly min: number; readonly max: number };
  readonly title?: string;
  readonly message?: string;
}

/** A native chart over cells of the workbook. Ranges are full references such as `'Dash'!$B$4:$B$9`. */
export interface DraftChart {
  readonly name: string;
  readonly type: "column" | "bar" | "line";
  readonly title: string;
  readonly altText: string;
  readonly anchor: CellRect;
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly categories: string;
    readonly color: string;
  }[];
  /** Series stand on top of each other: of two that share out the categories, each is seen in full. */
  readonly stacked?: boolean;
  /** The value axis begins at 0, so that lengths compare; not for negative values. */
  readonly fromZero?: boolean;
  /** Number format of the value axis, as cells have them; plain numbers when absent. */
  readonly valueFormat?: string;
  readonly valueAxisTitle?: string;
  readonly categoryAxisTitle?: string;
}

/** A defined name of the workbook, or of the sheet when `local`. */
export interface DraftName {
  readonly name: string;
  readonly refersTo: string;
  readonly local?: boolean;
  readonly comment?: string;
}

/** How a sheet prints. */
export interface DraftPrint {
  /** A4 when absent. */
  readonly paper?: "A3" | "A4";
  readonly orientation: "portrait" | "landscape";
  readonly fitToWidth: boolean;
  /** Last row (0-based) repeated on every page, from row 0 or `repeatFrom`. */
  readonly repeatRows?: { readonly from: number; readonly to: number };
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
  readonly area?: CellRect;
  /** Rows (0-based) after which a new page starts, ascending. */
  readonly breaksAfterRows?: readonly number[];
}

/** What a generated sheet is for. */
export type GeneratedKind =
  | "plan"
  | "breakdown"
  | "scorecard"
  | "leaderboard"
  | "dashboard"
  | "incentives"
  | "talk"
  | "check"
  | "manual-actuals"
  | "sample";

/** A sheet described as data; `files` and `excel` write it, reports make it. */
export interface SheetDraft {
  /** Final name: at most 31 characters, unique in the workbook (see `uniqueSheetName`). */
  readonly name: string;
  readonly kind: GeneratedKind;
  /** Period it shows, when it shows one. */
  readonly period?: string;
  /** Widths in characters from column A on. */
  readonly columnWidths: readonly number[];
  /** Rows from row 1 on; `undefined` cells are left blank. */
  readonly rows: readonly (readonly (DraftCell | undefined)[])[];
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly tables?: readonly DraftTable[];
  readonly conditionalFormats?: readonly DraftConditionalFormat[];
  readonly validations?: readonly DraftValidation[];
  readonly charts?: readonly DraftChart[];
  readonly names?: readonly DraftName[];
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print?: DraftPrint;
  readonly tabColor?: string;
  readonly hidden?: boolean;
}
