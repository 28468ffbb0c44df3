/** An error value of a cell. `#UNCALCULATED` marks a formula that carries no result. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. `null` is blank. Dates are numbers (serials). */
export type CellValue = string | number | boolean | CellError | null;

/** A rectangle of cells, 0-based, both ends inside. */
export interface CellRect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A row that holds something. */
export interface SheetRow {
  /** 0-based row of the sheet: row 1 of the user is 0. */
  readonly index: number;
  /** Values from column A on; shorter than the sheet where nothing follows. */
  readonly values: readonly CellValue[];
  /** Number formats beside `values`; absent where the source does not give them. */
  readonly formats?: readonly (string | undefined)[];
}

/** An Excel table (ListObject) of the sheet. */
export interface TableArea {
  readonly name: string;
  readonly area: CellRect;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** All that intake needs to know of one worksheet. Rows without any content are not listed. */
export interface SheetContent {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly rows: readonly SheetRow[];
  readonly merges: readonly CellRect[];
  readonly tables: readonly TableArea[];
  /** 0-based rows hidden by hand or by a filter. They are read like any other: a filter is a view. */
  readonly hiddenRows: readonly number[];
  /** Serials of the 1904 date system were already turned into 1900 serials by the reader. */
  readonly usesDate1904: boolean;
  /** What kind of generated sheet this is, when both tags of the add-in say so; intake never reads those as data. */
  readonly generated?: string;
}
