import type { HostClass } from "../protocol/hostClass";
import {
  applicationClass,
  iterativeCalculationClass,
  cultureInfoClass,
  numberFormatInfoClass,
  datetimeFormatInfoClass,
  runtimeClass,
  workbookCreatedClass,
} from "./classes/application";
import { workbookClass } from "./classes/workbook";
import { worksheetCollectionClass } from "./classes/worksheetCollection";
import { worksheetClass } from "./classes/worksheet";
import { rangeClass } from "./classes/range";
import { rangeFormatClass, formatProtectionClass } from "./classes/rangeFormat";
import { rangeFillClass, rangeFontClass, rangeBorderCollectionClass, rangeBorderClass } from "./classes/rangeLooks";
import {
  rangeAreasClass,
  rangeCollectionClass,
  rangeAreasCollectionClass,
  workbookRangeAreasClass,
} from "./classes/rangeAreas";
import { rangeViewClass, rangeViewCollectionClass } from "./classes/rangeView";
import { dataValidationClass } from "./classes/dataValidation";
import { conditionalFormatCollectionClass, conditionalFormatClass } from "./classes/conditionalFormats";
import { tableClass } from "./classes/table";
import { tableCollectionClass, tableScopedCollectionClass } from "./classes/tableCollection";
import { tableColumnCollectionClass, tableColumnClass } from "./classes/tableColumn";
import { tableRowCollectionClass, tableRowClass } from "./classes/tableRow";
import { filterClass, autoFilterClass } from "./classes/filters";
import { rangeSortClass, tableSortClass } from "./classes/sorts";
import { chartCollectionClass, chartClass, chartSeriesCollectionClass } from "./classes/charts";
import { chartSeriesClass, chartPointsCollectionClass, chartTrendlineCollectionClass } from "./classes/chartSeries";
import { chartLegendClass, chartLegendEntryCollectionClass } from "./classes/chartLegend";
import { chartAxesClass, chartAxisClass } from "./classes/chartAxes";
import { namedItemCollectionClass, namedItemClass, namedItemArrayValuesClass } from "./classes/names";
import {
  settingCollectionClass,
  settingClass,
  worksheetCustomPropertyCollectionClass,
  worksheetCustomPropertyClass,
  customPropertyCollectionClass,
  customPropertyClass,
  documentPropertiesClass,
} from "./classes/pairs";
import {
  commentCollectionClass,
  commentClass,
  commentReplyCollectionClass,
  commentReplyClass,
} from "./classes/comments";
import {
  customXmlPartCollectionClass,
  customXmlPartScopedCollectionClass,
  customXmlPartClass,
} from "./classes/xmlParts";
import { worksheetFreezePanesClass, pageBreakCollectionClass, pageBreakClass } from "./classes/sheetParts";
import { worksheetProtectionClass, workbookProtectionClass } from "./classes/protections";
import { pageLayoutClass } from "./classes/pageLayout";
import { styleCollectionClass, styleClass } from "./classes/styles";
import { styleBorderClass, styleBorderCollectionClass, styleFillClass, styleFontClass } from "./classes/styleParts";
import { bindingClass, bindingCollectionClass } from "./classes/bindings";
import { namedStyleClasses } from "./classes/namedStyles";
import { shapePartClasses } from "./classes/shapeParts";
import { groupShapeCollectionClass, shapeCollectionClass, shapeClass, shapeGroupClass } from "./classes/shapes";
import { functionsClass, functionResultClass } from "./classes/functions";
import { removeDuplicatesResultClass } from "./classes/results";
import {
  pivotTableCollectionClass,
  pivotTableScopedCollectionClass,
  slicerCollectionClass,
  queryCollectionClass,
  dataConnectionCollectionClass,
} from "./classes/empty";
import { bagClasses } from "./bagClasses";

/** Every class of the object model. */
export const excelClasses: readonly HostClass<unknown>[] = [
  applicationClass as HostClass<unknown>,
  iterativeCalculationClass as HostClass<unknown>,
  cultureInfoClass as HostClass<unknown>,
  numberFormatInfoClass as HostClass<unknown>,
  datetimeFormatInfoClass as HostClass<unknown>,
  runtimeClass as HostClass<unknown>,
  workbookCreatedClass as HostClass<unknown>,
  workbookClass as HostClass<unknown>,
  worksheetCollectionClass as HostClass<unknown>,
  worksheetClass as HostClass<unknown>,
  rangeClass as HostClass<unknown>,
  rangeFormatClass as HostClass<unknown>,
  formatProtectionClass as HostClass<unknown>,
  rangeFillClass as HostClass<unknown>,
  rangeFontClass as HostClass<unknown>,
  rangeBorderCollectionClass as HostClass<unknown>,
  rangeBorderClass as HostClass<unknown>,
  rangeAreasClass as HostClass<unknown>,
  rangeCollectionClass as HostClass<unknown>,
  rangeAreasCollectionClass as HostClass<unknown>,
  workbookRangeAreasClass as HostClass<unknown>,
  rangeViewClass as HostClass<unknown>,
  rangeViewCollectionClass as HostClass<unknown>,
  dataValidationClass as HostClass<unknown>,
  conditionalFormatCollectionClass as HostClass<unknown>,
  conditionalFormatClass as HostClass<unknown>,
  tableClass as HostClass<unknown>,
  tableCollectionClass as HostClass<unknown>,
  tableScopedCollectionClass as HostClass<unknown>,
  tableColumnCollectionClass as HostClass<unknown>,
  tableColumnClass as HostClass<unknown>,
  tableRowCollectionClass as HostClass<unknown>,
  tableRowClass as HostClass<unknown>,
  filterClass as HostClass<unknown>,
  autoFilterClass as HostClass<unknown>,
  rangeSortClass as HostClass<unknown>,
  tableSortClass as HostClass<unknown>,
  chartCollectionClass as HostClass<unknown>,
  chartClass as HostClass<unknown>,
  chartSeriesCollectionClass as HostClass<unknown>,
  chartLegendClass as HostClass<unknown>,
  chartLegendEntryCollectionClass as HostClass<unknown>,
  chartAxesClass as HostClass<unknown>,
  chartAxisClass as HostClass<unknown>,
  chartSeriesClass as HostClass<unknown>,
  chartPointsCollectionClass as HostClass<unknown>,
  chartTrendlineCollectionClass as HostClass<unknown>,
  namedItemCollectionClass as HostClass<unknown>,
  namedItemClass as HostClass<unknown>,
  namedItemArrayValuesClass as HostClass<unknown>,
  settingCollectionClass as HostClass<unknown>,
  settingClass as HostClass<unknown>,
  worksheetCustomPropertyCollectionClass as HostClass<unknown>,
  worksheetCustomPropertyClass as HostClass<unknown>,
  customPropertyCollectionClass as HostClass<unknown>,
  customPropertyClass as HostClass<unknown>,
  documentPropertiesClass as HostClass<unknown>,
  commentCollectionClass as HostClass<unknown>,
  commentClass as HostClass<unknown>,
  commentReplyCollectionClass as HostClass<unknown>,
  commentReplyClass as HostClass<unknown>,
  customXmlPartCollectionClass as HostClass<unknown>,
  customXmlPartScopedCollectionClass as HostClass<unknown>,
  customXmlPartClass as HostClass<unknown>,
  worksheetFreezePanesClass as HostClass<unknown>,
  pageBreakCollectionClass as HostClass<unknown>,
  pageBreakClass as HostClass<unknown>,
  worksheetProtectionClass as HostClass<unknown>,
  workbookProtectionClass as HostClass<unknown>,
  pageLayoutClass as HostClass<unknown>,
  styleCollectionClass as HostClass<unknown>,
  styleClass as HostClass<unknown>,
  styleFontClass as HostClass<unknown>,
  styleFillClass as HostClass<unknown>,
  styleBorderCollectionClass as HostClass<unknown>,
  styleBorderClass as HostClass<unknown>,
  ...(namedStyleClasses as readonly HostClass<unknown>[]),
  shapeCollectionClass as HostClass<unknown>,
  shapeClass as HostClass<unknown>,
  shapeGroupClass as HostClass<unknown>,
  groupShapeCollectionClass as HostClass<unknown>,
  ...(shapePartClasses as readonly HostClass<unknown>[]),
  functionsClass as HostClass<unknown>,
  functionResultClass as HostClass<unknown>,
  removeDuplicatesResultClass as HostClass<unknown>,
  pivotTableCollectionClass as HostClass<unknown>,
  pivotTableScopedCollectionClass as HostClass<unknown>,
  slicerCollectionClass as HostClass<unknown>,
  queryCollectionClass as HostClass<unknown>,
  bindingCollectionClass as HostClass<unknown>,
  bindingClass as HostClass<unknown>,
  dataConnectionCollectionClass as HostClass<unknown>,
  ...(bagClasses as readonly HostClass<unknown>[]),
];
