import type { Area } from "../../store/area";
import type { CellStore, CellValue } from "../../store/cellStore";
import type { EngineFunction } from "../../store/formulaEngine";
import type { CellStyle } from "../../store/cellStyle";
import type { Bag } from "../bag";
import type { EventBus } from "./eventBus";

/** A workbook that is open. */
export interface Book {
  name: string;
  readonly store: CellStore;
  readonly calculation: Calculation;
  readonly events: EventBus;
  readonly sheets: Sheet[];
  activeSheet: Sheet;
  selection: Selection;
  readonly names: NamedItem[];
  /** The add-in's own settings, in the order they were made. */
  readonly settings: Map<string, unknown>;
  readonly comments: Comment[];
  readonly xmlParts: XmlPart[];
  readonly bindings: Binding[];
  readonly styles: NamedStyle[];
  readonly documentProperties: Bag;
  readonly customProperties: Map<string, unknown>;
  protection: { protected: boolean; password?: string | undefined };
  readonly bag: Bag;
  activeChart: Chart | undefined;
  /** What becomes of a workbook that the add-in makes beside this one; undefined is an empty one. */
  openOther: ((file: Uint8Array | undefined) => void) | undefined;
  /** Reads an .xlsx file into a workbook of its own that nobody sees; throws when the file is none. */
  readFile: ((file: Uint8Array) => Book) | undefined;
  isDirty: boolean;
  /** A cell is being edited: requests are refused until it is over. */
  cellEdit: { readonly over: Promise<void>; finish(): void } | undefined;
  /** Numbers for ids, never given twice. */
  nextId(): number;
}

/** What is selected; the active cell is the first cell of the first area. */
export interface Selection {
  sheet: Sheet;
  areas: readonly Area[];
}

/** A worksheet. */
export interface Sheet {
  readonly book: Book;
  readonly id: string;
  name: string;
  visibility: string;
  readonly tables: Table[];
  readonly charts: Chart[];
  readonly names: NamedItem[];
  readonly shapes: Shape[];
  merges: Area[];
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  hyperlinks: Hyperlink[];
  readonly customProperties: Map<string, string>;
  readonly rowLines: Map<number, Line>;
  readonly columnLines: Map<number, Line>;
  protection: SheetProtection | undefined;
  /** The frozen rows and columns at the top left. */
  frozen: { rows: number; columns: number } | undefined;
  autoFilter: AutoFilter | undefined;
  /** What dynamic formulas spill into, by "row,column" of the formula. */
  readonly spills: Map<string, Area>;
  /** Every range the client may still hold; they move along when cells are inserted or deleted. */
  readonly ranges: Set<WeakRef<RangeState>>;
  readonly breaks: { rows: number[]; columns: number[] };
  readonly bag: Bag;
  deleted: boolean;
}

/** A row's height or a column's width in points, and whether it is hidden; what is left out is standard. */
export interface Line {
  size?: number | undefined;
  hidden?: boolean | undefined;
  level?: number | undefined;
}

/** What a range proxy points at; `area` is gone when its cells were deleted. */
export interface RangeState {
  readonly sheet: Sheet;
  area: Area | undefined;
}

/** Several rectangles of one sheet. */
export interface AreasState {
  readonly sheet: Sheet;
  readonly areas: readonly RangeState[];
}

/** What a protected sheet still allows. */
export interface SheetProtection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password?: string | undefined;
}

/** A table; its names and formats live here, its cells in the sheet. */
export interface Table {
  readonly sheet: Sheet;
  readonly id: string;
  name: string;
  /** Everything: header, body and totals row. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  readonly bag: Bag;
  readonly filter: AutoFilter;
  sort: { readonly fields: readonly SortField[]; readonly matchCase: boolean; readonly method: string } | undefined;
  /** One per column, from the left; ids stay with their columns. */
  columnIds: number[];
  nextColumnId: number;
  deleted: boolean;
}

/** One key of a sort. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
  readonly sortOn: string;
  readonly color?: string | undefined;
}

/** The criteria of a filter, by column from the left. */
export interface AutoFilter {
  area: Area | undefined;
  readonly criteria: Map<number, Readonly<Record<string, unknown>>>;
}

/** A chart. */
export interface Chart {
  readonly sheet: Sheet;
  readonly id: string;
  readonly bag: Bag;
  readonly series: Series[];
  deleted: boolean;
}

/** A chart's series; `values` and `categories` are references. */
export interface Series {
  readonly chart: Chart;
  readonly bag: Bag;
  nameRange: RangeState | undefined;
  values: RangeState | undefined;
  categories: RangeState | undefined;
  readonly trendlines: Bag[];
  readonly points: Map<number, Bag>;
}

/** A defined name: a formula, with its equals sign. */
export interface NamedItem {
  readonly book: Book;
  readonly sheet: Sheet | undefined;
  readonly name: string;
  formula: string;
  comment: string;
  visible: boolean;
  deleted: boolean;
}

/** A comment (not a note), with its replies. */
export interface Comment {
  readonly book: Book;
  readonly id: string;
  readonly range: RangeState;
  readonly parent: Comment | undefined;
  readonly replies: Comment[];
  readonly bag: Bag;
}

/** Cells that the add-in has given a name of its own. */
export interface Binding {
  readonly book: Book;
  readonly id: string;
  readonly type: string;
  readonly range: RangeState;
}

/** A custom XML part. */
export interface XmlPart {
  readonly book: Book;
  readonly id: string;
  xml: string;
}

/** A cell style by name. */
export interface NamedStyle {
  readonly book: Book;
  readonly name: string;
  readonly builtIn: boolean;
  style: CellStyle;
  readonly bag: Bag;
}

/** A conditional format; its rule lives in the bag, by kind. */
export interface ConditionalFormat {
  readonly sheet: Sheet;
  readonly id: string;
  readonly type: string;
  areas: Area[];
  readonly bag: Bag;
}

/** A data validation over an area. */
export interface Validation {
  area: Area;
  readonly bag: Bag;
}

/** A hyperlink over an area. */
export interface Hyperlink {
  area: Area;
  readonly link: Readonly<Record<string, unknown>>;
}

/** A drawing: text box, geometric shape, line or image. */
export interface Shape {
  readonly sheet: Sheet;
  readonly id: string;
  readonly bag: Bag;
}

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** One cell of one sheet. */
export interface CellAt {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Keeps formula results up to date. */
export interface Calculation {
  mode: CalculationMode;
  /** Until the request ends, changes are not calculated. */
  suspended: boolean;
  /** A cell's content was changed; in automatic mode it and its dependants will be calculated. */
  cellChanged(cell: CellAt, isFormula: boolean): void;
  /** Something that formulas are read against has changed: sheets, names, tables, or cells that moved. */
  structureChanged(): void;
  /** Calculate these cells again although nothing they refer to has changed: the add-in or the user wants it. */
  setDirty(cells: readonly CellAt[]): void;
  /** A function's answer for a cell has arrived. */
  answered(cell: CellAt): void;
  /** Everything is to be calculated again, in any mode. */
  calculateAll(): void;
  /** Calculate what is due; undefined when nothing is. */
  settle(): Promise<void> | undefined;
  /** What a formula comes to, as if it stood on `sheet`. */
  evaluate(formula: string, sheet: Sheet): Promise<readonly (readonly CellValue[])[]>;
  /** Hear which cells are to be calculated anew although nothing changed; undefined means all. */
  onForced(listener: (cells: readonly CellAt[] | undefined) => void): void;
  /** Hear that a calculation is over. */
  onSettled(listener: () => void): void;
  /** Make an add-in's function known to formulas. */
  registerFunction(name: string, run: EngineFunction): void;
  dispose(): void;
}
