import type { HostClass } from "../protocol/hostClass";
import type { Bag } from "./bag";
import { chartPivotOptionsClass } from "./classes/bags/chartPivotOptions";
import { chartAreaFormatClass } from "./classes/bags/chartAreaFormat";
import { chartSeriesFormatClass } from "./classes/bags/chartSeriesFormat";
import { chartPointClass } from "./classes/bags/chartPoint";
import { chartPointFormatClass } from "./classes/bags/chartPointFormat";
import { chartAxisFormatClass } from "./classes/bags/chartAxisFormat";
import { chartAxisTitleClass } from "./classes/bags/chartAxisTitle";
import { chartAxisTitleFormatClass } from "./classes/bags/chartAxisTitleFormat";
import { chartDataLabelsClass } from "./classes/bags/chartDataLabels";
import { chartDataLabelClass } from "./classes/bags/chartDataLabel";
import { chartDataLabelFormatClass } from "./classes/bags/chartDataLabelFormat";
import { chartDataTableClass } from "./classes/bags/chartDataTable";
import { chartDataTableFormatClass } from "./classes/bags/chartDataTableFormat";
import { chartErrorBarsClass } from "./classes/bags/chartErrorBars";
import { chartErrorBarsFormatClass } from "./classes/bags/chartErrorBarsFormat";
import { chartGridlinesClass } from "./classes/bags/chartGridlines";
import { chartGridlinesFormatClass } from "./classes/bags/chartGridlinesFormat";
import { chartLegendEntryClass } from "./classes/bags/chartLegendEntry";
import { chartLegendFormatClass } from "./classes/bags/chartLegendFormat";
import { chartMapOptionsClass } from "./classes/bags/chartMapOptions";
import { chartTitleClass } from "./classes/bags/chartTitle";
import { chartFormatStringClass } from "./classes/bags/chartFormatString";
import { chartTitleFormatClass } from "./classes/bags/chartTitleFormat";
import { chartFillClass } from "./classes/bags/chartFill";
import { chartBorderClass } from "./classes/bags/chartBorder";
import { chartBinOptionsClass } from "./classes/bags/chartBinOptions";
import { chartBoxwhiskerOptionsClass } from "./classes/bags/chartBoxwhiskerOptions";
import { chartLineFormatClass } from "./classes/bags/chartLineFormat";
import { chartFontClass } from "./classes/bags/chartFont";
import { chartTrendlineClass } from "./classes/bags/chartTrendline";
import { chartTrendlineFormatClass } from "./classes/bags/chartTrendlineFormat";
import { chartTrendlineLabelClass } from "./classes/bags/chartTrendlineLabel";
import { chartTrendlineLabelFormatClass } from "./classes/bags/chartTrendlineLabelFormat";
import { chartPlotAreaClass } from "./classes/bags/chartPlotArea";
import { chartPlotAreaFormatClass } from "./classes/bags/chartPlotAreaFormat";
import { headerFooterClass } from "./classes/bags/headerFooter";
import { headerFooterGroupClass } from "./classes/bags/headerFooterGroup";
import { dataBarConditionalFormatClass } from "./classes/bags/dataBarConditionalFormat";
import { conditionalDataBarPositiveFormatClass } from "./classes/bags/conditionalDataBarPositiveFormat";
import { conditionalDataBarNegativeFormatClass } from "./classes/bags/conditionalDataBarNegativeFormat";
import { customConditionalFormatClass } from "./classes/bags/customConditionalFormat";
import { conditionalFormatRuleClass } from "./classes/bags/conditionalFormatRule";
import { iconSetConditionalFormatClass } from "./classes/bags/iconSetConditionalFormat";
import { colorScaleConditionalFormatClass } from "./classes/bags/colorScaleConditionalFormat";
import { topBottomConditionalFormatClass } from "./classes/bags/topBottomConditionalFormat";
import { presetCriteriaConditionalFormatClass } from "./classes/bags/presetCriteriaConditionalFormat";
import { textConditionalFormatClass } from "./classes/bags/textConditionalFormat";
import { cellValueConditionalFormatClass } from "./classes/bags/cellValueConditionalFormat";
import { conditionalRangeFormatClass } from "./classes/bags/conditionalRangeFormat";
import { conditionalRangeFontClass } from "./classes/bags/conditionalRangeFont";
import { conditionalRangeFillClass } from "./classes/bags/conditionalRangeFill";
import { conditionalRangeBorderClass } from "./classes/bags/conditionalRangeBorder";
import { conditionalRangeBorderCollectionClass } from "./classes/bags/conditionalRangeBorderCollection";

/** The classes that are nothing but settings: parts of charts, conditional formats, print headers. */
export const bagClasses: readonly HostClass<Bag>[] = [
  chartPivotOptionsClass,
  chartAreaFormatClass,
  chartSeriesFormatClass,
  chartPointClass,
  chartPointFormatClass,
  chartAxisFormatClass,
  chartAxisTitleClass,
  chartAxisTitleFormatClass,
  chartDataLabelsClass,
  chartDataLabelClass,
  chartDataLabelFormatClass,
  chartDataTableClass,
  chartDataTableFormatClass,
  chartErrorBarsClass,
  chartErrorBarsFormatClass,
  chartGridlinesClass,
  chartGridlinesFormatClass,
  chartLegendEntryClass,
  chartLegendFormatClass,
  chartMapOptionsClass,
  chartTitleClass,
  chartFormatStringClass,
  chartTitleFormatClass,
  chartFillClass,
  chartBorderClass,
  chartBinOptionsClass,
  chartBoxwhiskerOptionsClass,
  chartLineFormatClass,
  chartFontClass,
  chartTrendlineClass,
  chartTrendlineFormatClass,
  chartTrendlineLabelClass,
  chartTrendlineLabelFormatClass,
  chartPlotAreaClass,
  chartPlotAreaFormatClass,
  headerFooterClass,
  headerFooterGroupClass,
  dataBarConditionalFormatClass,
  conditionalDataBarPositiveFormatClass,
  conditionalDataBarNegativeFormatClass,
  customConditionalFormatClass,
  conditionalFormatRuleClass,
  iconSetConditionalFormatClass,
  colorScaleConditionalFormatClass,
  topBottomConditionalFormatClass,
  presetCriteriaConditionalFormatClass,
  textConditionalFormatClass,
  cellValueConditionalFormatClass,
  conditionalRangeFormatClass,
  conditionalRangeFontClass,
  conditionalRangeFillClass,
  conditionalRangeBorderClass,
  conditionalRangeBorderCollectionClass,
];
