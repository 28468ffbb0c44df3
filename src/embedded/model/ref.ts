import type { HostObject, Method } from "../protocol/hostClass";
import type { Bag } from "./bag";
import type {
  AreasState,
  AutoFilter,
  Binding,
  Book,
  Chart,
  Comment,
  ConditionalFormat,
  NamedItem,
  NamedStyle,
  RangeState,
  Series,
  Shape,
  Sheet,
  Table,
  Validation,
  XmlPart,
} from "./book/book";
import type {
  BorderState,
  ChartAxisState,
  ChartPart,
  ColumnState,
  FilterState,
  FunctionValue,
  NamedStyleState,
  OwnerState,
  PageBreakState,
  PairState,
  RowState,
  SheetFilterState,
  StyleBorderState,
  ViewState,
  XmlScope,
} from "./states";

/** What each class of the object model works on. */
export interface ClassStates {
  Workbook: Book;
  Application: Book;
  Runtime: Book;
  IterativeCalculation: Bag;
  CultureInfo: Book;
  NumberFormatInfo: Book;
  DatetimeFormatInfo: Book;
  WorkbookProtection: Book;
  DocumentProperties: Book;
  CustomPropertyCollection: Book;
  CustomProperty: PairState;
  Functions: Book;
  FunctionResult: FunctionValue;
  WorksheetCollection: Book;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetCustomProperty: PairState;
  PageLayout: Sheet;
  PageBreakCollection: { readonly sheet: Sheet; readonly axis: "rows" | "columns" };
  PageBreak: PageBreakState;
  Range: RangeState;
  RangeView: ViewState;
  RangeViewCollection: ViewState;
  RangeAreas: AreasState;
  RangeCollection: AreasState;
  RangeAreasCollection: readonly AreasState[];
  WorkbookRangeAreas: readonly AreasState[];
  RangeFormat: AreasState;
  RangeFill: AreasState;
  RangeFont: AreasState;
  FormatProtection: AreasState;
  RangeBorderCollection: AreasState;
  RangeBorder: BorderState;
  RangeSort: RangeState;
  RemoveDuplicatesResult: { readonly removed: number; readonly uniqueRemaining: number };
  DataValidation: AreasState;
  ConditionalFormatCollection: AreasState;
  ConditionalFormat: ConditionalFormat;
  TableCollection: OwnerState;
  TableScopedCollection: readonly Table[];
  Table: Table;
  TableColumnCollection: Table;
  TableColumn: ColumnState;
  TableRowCollection: Table;
  TableRow: RowState;
  TableSort: Table;
  Filter: FilterState;
  AutoFilter: SheetFilterState;
  ChartCollection: Sheet;
  Chart: Chart;
  ChartSeriesCollection: Chart;
  ChartSeries: Series;
  ChartPointsCollection: Series;
  ChartTrendlineCollection: Series;
  ChartLegend: ChartPart;
  ChartLegendEntryCollection: ChartPart;
  ChartAxes: ChartPart;
  ChartAxis: ChartAxisState;
  NamedItemCollection: OwnerState;
  NamedItem: NamedItem;
  NamedItemArrayValues: NamedItem;
  SettingCollection: Book;
  Setting: PairState;
  CommentCollection: OwnerState;
  Comment: Comment;
  CommentReplyCollection: Comment;
  CommentReply: Comment;
  CustomXmlPartCollection: Book;
  CustomXmlPartScopedCollection: XmlScope;
  CustomXmlPart: XmlPart;
  StyleCollection: Book;
  Style: NamedStyle;
  StyleFont: NamedStyle;
  StyleFill: NamedStyle;
  StyleBorderCollection: NamedStyle;
  StyleBorder: StyleBorderState;
  ShapeCollection: Sheet;
  Shape: Shape;
  GroupShapeCollection: Shape;
  ShapeGroup: Shape;
  TextFrame: Shape;
  GeometricShape: Shape;
  Image: Shape;
  Line: Shape;
  Binding: Binding;
  TableStyle: NamedStyleState;
  PivotTableStyle: NamedStyleState;
  SlicerStyle: NamedStyleState;
  TimelineStyle: NamedStyleState;
  TableStyleCollection: Book;
  PivotTableCollection: OwnerState;
  PivotTableScopedCollection: OwnerState;
  SlicerCollection: OwnerState;
  PivotTableStyleCollection: Book;
  SlicerStyleCollection: Book;
  TimelineStyleCollection: Book;
  DataConnectionCollection: Book;
  QueryCollection: Book;
  BindingCollection: Book;
  Validation: Validation;
  SheetAutoFilter: AutoFilter;
}

/** An object of a class, for the client to hold. */
export function ref<K extends keyof ClassStates>(className: K, state: ClassStates[K]): HostObject {
  return { className, state };
}

/** An object of a class that is nothing but settings. */
export function bagRef(className: string, bag: Bag): HostObject {
  return { className, state: bag };
}

/** A navigation property or method that leads to a class working on the same state. */
export function same<K extends keyof ClassStates>(className: K): Method<ClassStates[K]> {
  return (state: ClassStates[K]) => ref(className, state);
}
