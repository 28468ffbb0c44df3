import type { AutoFilter, Book, Chart, NamedStyle, RangeState, Sheet, Table, XmlPart } from "./book/book";
import type { Bag } from "./bag";
import type { BorderSide } from "../store/cellStyle";
import type { AreasState } from "./book/book";

/** A collection of the whole workbook, or of one sheet, or of a range. */
export interface OwnerState {
  readonly book: Book;
  readonly sheet?: Sheet;
}

/** A key with its value: a setting, a custom property. */
export interface PairState {
  readonly book: Book;
  readonly sheet?: Sheet;
  readonly key: string;
}

/** One side of the border of a style. */
export interface StyleBorderState {
  readonly style: NamedStyle;
  readonly side: BorderSide;
}

/** One side of the border of cells. */
export interface BorderState {
  readonly areas: AreasState;
  readonly side: BorderSide;
}

/** A part of a chart, with the settings of its own. */
export interface ChartPart {
  readonly chart: Chart;
  readonly bag: Bag;
}

/** One axis of a chart. */
export interface ChartAxisState extends ChartPart {
  readonly kind: "Category" | "Value" | "Series";
  readonly group: "Primary" | "Secondary";
}

/** A column of a table, by its id. */
export interface ColumnState {
  readonly table: Table;
  readonly id: number;
}

/** A row of a table's body, counted from 0. */
export interface RowState {
  readonly table: Table;
  readonly index: number;
}

/** The filter of one column. */
export interface FilterState {
  readonly table: Table;
  readonly columnId: number;
}

/** The filter of a sheet, or of a table. */
export interface SheetFilterState {
  readonly sheet: Sheet;
  readonly table?: Table;
}

/** The visible rows of a range; `row` picks one of them. */
export interface ViewState {
  readonly range: RangeState;
  readonly row?: number;
}

/** What `workbook.functions` answered. */
export interface FunctionValue {
  readonly value: unknown;
  readonly error: string | null;
}

/** A page break before a row or column. */
export interface PageBreakState {
  readonly sheet: Sheet;
  readonly axis: "rows" | "columns";
  readonly at: number;
}

/** Custom XML parts with one namespace. */
export interface XmlScope {
  readonly book: Book;
  readonly parts: readonly XmlPart[];
}

/** The filter that a sheet-filter state works on. */
export function filterOf(state: SheetFilterState): AutoFilter | undefined {
  return state.table?.filter ?? state.sheet.autoFilter;
}

/** A style of tables, pivot tables, slicers or timelines, by name. */
export interface NamedStyleState {
  readonly book: Book;
  readonly kind: string;
  readonly name: string;
}
