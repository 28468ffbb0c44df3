import type { HostClass } from "../../protocol/hostClass";
import { areaBetween, lastColumn, lastRow } from "../../store/area";
import { formatAddress } from "../../store/address";
import { choiceArg, integerArg, optionalText, rangeArg, textArg } from "../arguments";
import { child, childBag, objectsOnBag, onBag, stored } from "../bag";
import type { Chart, Sheet } from "../book/book";
import { addChart, createSeries, removeChart, setChartData } from "../book/charts";
import { EventNumber } from "../book/eventBus";
import { boundsOf } from "../book/lines";
import { areaOf } from "../book/resolveAddress";
import { requireAllowed } from "../book/protection";
import { CHART_TYPES } from "../chartTypes";
import { collection, sameKey } from "../collection";
import { invalidArgument, itemNotFound } from "../errors";
import { bagRef, ref, same } from "../ref";
import { eventMember } from "../sheetEvents";
import { chartPicture } from "../book/chartPicture";

const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

const members = collection<Sheet>(
  (sheet) => sheet.charts.map((chart) => ref("Chart", chart)),
  (sheet, key) => {
    const found = sheet.charts.find((chart) => chart.id === key || sameKey(String(chart.bag.values.get("name")), key));
    return found === undefined ? undefined : ref("Chart", found);
  },
);
const ofSheet = (sheet: Sheet): string => sheet.id;

/** Excel.ChartCollection */
export const chartCollectionClass: HostClass<Sheet> = {
  name: "ChartCollection",
  ...members,
  methods: {
    ...members.methods,
    add: (sheet, type, source, seriesBy) => {
      requireAllowed(sheet, "allowEditObjects");
      const range = rangeArg(source, sheet);
      areaOf(range);
      return ref("Chart", addChart(sheet, choiceArg(type, CHART_TYPES), range, choiceArg(seriesBy, SERIES_BY, "Auto")));
    },
  },
  events: {
    onActivated: eventMember(EventNumber.ChartActivated, "Activated", "onActivated", ofSheet),
    onAdded: eventMember(EventNumber.ChartAdded, "Added", "onAdded", ofSheet),
    onDeactivated: eventMember(EventNumber.ChartDeactivated, "Deactivated", "onDeactivated", ofSheet),
    onDeleted: eventMember(EventNumber.ChartDeleted, "Deleted", "onDeleted", ofSheet),
  },
};

function live(chart: Chart): Chart {
  if (chart.deleted) throw itemNotFound();
  return chart;
}

/** Excel.Chart */
export const chartClass: HostClass<Chart> = {
  name: "Chart",
  identity: (chart) => ({ Id: chart.id }),
  properties: {
    id: { get: (chart) => live(chart).id },
    name: {
      get: (chart) => live(chart).bag.values.get("name"),
      set: (chart, name) => void live(chart).bag.values.set("name", textArg(name)),
    },
    ...onBag({
      chartType: stored.oneOf("chartType", CHART_TYPES),
      categoryLabelLevel: stored.number("categoryLabelLevel", -1),
      displayBlanksAs: stored.oneOf("displayBlanksAs", ["NotPlotted", "Zero", "Interplotted"]),
      height: stored.number("height", 216),
      left: stored.number("left", 100),
      plotBy: stored.oneOf("plotBy", ["Rows", "Columns"]),
      plotVisibleOnly: stored.flag("plotVisibleOnly", true),
      seriesNameLevel: stored.number("seriesNameLevel", -1),
      showAllFieldButtons: stored.flag("showAllFieldButtons"),
      showDataLabelsOverMaximum: stored.flag("showDataLabelsOverMaximum", true),
      style: stored.number("style", 201),
      top: stored.number("top", 60),
      width: stored.number("width", 360),
    }),
  },
  objects: {
    ...objectsOnBag({
      dataLabels: child("dataLabels", "ChartDataLabels"),
      format: child("format", "ChartAreaFormat"),
      pivotOptions: child("pivotOptions", "ChartPivotOptions"),
      plotArea: child("plotArea", "ChartPlotArea"),
    }),
    axes: (chart) => ref("ChartAxes", { chart: live(chart), bag: childBag(chart.bag, "axes") }),
    legend: (chart) => ref("ChartLegend", { chart: live(chart), bag: childBag(chart.bag, "legend") }),
    series: same("ChartSeriesCollection"),
    title: titleOf,
    worksheet: (chart) => ref("Worksheet", live(chart).sheet),
  },
  methods: {
    activate: activate,
    delete: (chart) => {
      requireAllowed(live(chart).sheet, "allowEditObjects");
      removeChart(chart);
    },
    getDataTable: (chart) => bagRef("ChartDataTable", childBag(live(chart).bag, "dataTable")),
    getDataTableOrNullObject: (chart) => bagRef("ChartDataTable", childBag(live(chart).bag, "dataTable")),
    getImage: (chart) => chartPicture(live(chart)),
    setData: (chart, source, seriesBy) =>
      setChartData(live(chart), rangeArg(source, chart.sheet), choiceArg(seriesBy, SERIES_BY, "Auto")),
    setPosition: (chart, start, end) => {
      const from = areaOf(rangeArg(start, live(chart).sheet));
      const bounds = boundsOf(chart.sheet, from);
      chart.bag.values.set("left", bounds.left).set("top", bounds.top);
      if (end === null || end === undefined) return;
      const to = areaOf(rangeArg(end, chart.sheet));
      const whole = boundsOf(chart.sheet, areaBetween(from.row, from.column, lastRow(to), lastColumn(to)));
      chart.bag.values.set("width", whole.width).set("height", whole.height);
    },
  },
  events: {
    onActivated: eventMember(EventNumber.ChartActivated, "Activated", "onActivated", (chart: Chart) => chart.id),
    onDeactivated: eventMember(
      EventNumber.ChartDeactivated,
      "Deactivated",
      "onDeactivated",
      (chart: Chart) => chart.id,
    ),
  },
};

/** A chart with one series is titled by it until it gets a title of its own. */
function titleOf(chart: Chart) {
  const bag = childBag(live(chart).bag, "title");
  if (!bag.values.has("text")) bag.values.set("text", "Chart Title");
  return bagRef("ChartTitle", bag);
}

function activate(chart: Chart): void {
  const { book } = live(chart).sheet;
  const before = book.activeChart;
  if (before !== undefined && before !== chart) {
    book.events.raise(EventNumber.ChartDeactivated, [before.id, before.sheet.id], {
      chartId: before.id,
      worksheetId: before.sheet.id,
    });
  }
  book.activeChart = chart;
  const args = { chartId: chart.id, worksheetId: chart.sheet.id };
  book.events.raise(EventNumber.ChartActivated, [chart.id, chart.sheet.id], args);
}

/** Excel.ChartSeriesCollection */
export const chartSeriesCollectionClass: HostClass<Chart> = {
  name: "ChartSeriesCollection",
  items: (chart) => live(chart).series.map((series) => ref("ChartSeries", series)),
  properties: { count: { get: (chart) => live(chart).series.length } },
  methods: {
    add: (chart, name, index) => {
      const series = createSeries(live(chart), {});
      const text = optionalText(name);
      if (text !== undefined) series.bag.values.set("name", text);
      const at = index === null || index === undefined ? chart.series.length : integerArg(index);
      if (at < 0 || at > chart.series.length) throw invalidArgument();
      chart.series.splice(at, 0, series);
      return ref("ChartSeries", series);
    },
    getCount: (chart) => live(chart).series.length,
    getItemAt: (chart, index) => {
      const series = live(chart).series[integerArg(index)];
      if (series === undefined) throw invalidArgument();
      return ref("ChartSeries", series);
    },
  },
};

/** Where a chart's data come from, for those who draw it: one address per series. */
export function chartSources(chart: Chart): readonly string[] {
  return chart.series.flatMap(({ values }) =>
    values?.area === undefined ? [] : [formatAddress(values.sheet.name, values.area)],
  );
}
