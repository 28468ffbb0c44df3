import type { HostClass, Property } from "../../protocol/hostClass";
import { formatAddress } from "../../store/address";
import { choiceArg, integerArg, rangeArg, textArg } from "../arguments";
import type { Bag } from "../bag";
import { child, createBag, objectsOnBag } from "../bag";
import type { RangeState, Series } from "../book/book";
import { seriesName } from "../book/charts";
import { readValues } from "../book/readCells";
import { areaOf, createRange } from "../book/resolveAddress";
import { chartSeriesSettings } from "./chartSeriesSettings";
import { invalidArgument, itemNotFound } from "../errors";
import { bagRef, same } from "../ref";

const DIMENSIONS = ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const;

function live(series: Series): Series {
  if (!series.chart.series.includes(series) || series.chart.deleted) throw itemNotFound();
  return series;
}

/** Excel.ChartSeries */
export const chartSeriesClass: HostClass<Series> = {
  name: "ChartSeries",
  properties: {
    ...(chartSeriesSettings as Readonly<Record<string, Property<Series>>>),
    name: {
      get: (series) => seriesName(live(series)),
      set: (series, name) => void live(series).bag.values.set("name", textArg(name)),
    },
    chartType: {
      get: (series) => series.bag.values.get("chartType") ?? series.chart.bag.values.get("chartType"),
      set: (series, type) => void live(series).bag.values.set("chartType", textArg(type)),
    },
    plotOrder: {
      get: (series) => series.chart.series.indexOf(live(series)) + 1,
      set: (series, value) => {
        const list = live(series).chart.series;
        const at = integerArg(value) - 1;
        if (at < 0 || at >= list.length) throw invalidArgument();
        list.splice(list.indexOf(series), 1);
        list.splice(at, 0, series);
      },
    },
  },
  objects: {
    ...objectsOnBag({
      binOptions: child("binOptions", "ChartBinOptions"),
      boxwhiskerOptions: child("boxwhiskerOptions", "ChartBoxwhiskerOptions"),
      dataLabels: child("dataLabels", "ChartDataLabels"),
      format: child("format", "ChartSeriesFormat"),
      mapOptions: child("mapOptions", "ChartMapOptions"),
      xErrorBars: child("xErrorBars", "ChartErrorBars"),
      yErrorBars: child("yErrorBars", "ChartErrorBars"),
    }),
    points: same("ChartPointsCollection"),
    trendlines: same("ChartTrendlineCollection"),
  },
  methods: {
    delete: (series) => {
      const list = live(series).chart.series;
      list.splice(list.indexOf(series), 1);
    },
    getDimensionValues: (series, dimension) => valuesOf(series, dimension),
    getDimensionDataSourceString: (series, dimension) => {
      const range = dataOf(series, dimension);
      return range === undefined ? "" : formatAddress(range.sheet.name, areaOf(range));
    },
    getDimensionDataSourceType: (series, dimension) =>
      dataOf(series, dimension) === undefined ? "Unknown" : "LocalRange",
    setBubbleSizes: (series, range) => void areaOf(rangeArg(range, live(series).chart.sheet)),
    setValues: (series, range) => void (live(series).values = copy(rangeArg(range, series.chart.sheet))),
    setXAxisValues: (series, range) => void (live(series).categories = copy(rangeArg(range, series.chart.sheet))),
  },
  afterCalculation: ["getDimensionValues"],
};

function copy(range: RangeState): RangeState {
  return createRange(range.sheet, areaOf(range));
}

function dataOf(series: Series, dimension: unknown): RangeState | undefined {
  const kind = choiceArg(dimension, DIMENSIONS);
  return kind === "Categories" || kind === "XValues" ? live(series).categories : live(series).values;
}

function valuesOf(series: Series, dimension: unknown): readonly unknown[] {
  const range = dataOf(series, dimension);
  return range === undefined ? [] : (readValues(range) as readonly (readonly unknown[])[]).flat();
}

/** Excel.ChartPointsCollection */
export const chartPointsCollectionClass: HostClass<Series> = {
  name: "ChartPointsCollection",
  items: (series) => Array.from({ length: countOf(series) }, (_, index) => pointAt(series, index)),
  properties: { count: { get: countOf } },
  methods: {
    getCount: countOf,
    getItemAt: (series, index) => {
      const at = integerArg(index);
      if (at < 0 || at >= countOf(series)) throw invalidArgument();
      return pointAt(series, at);
    },
  },
};

function countOf(series: Series): number {
  const area = live(series).values?.area;
  return area === undefined ? 0 : area.rows * area.columns;
}

function pointAt(series: Series, index: number) {
  const bag = series.points.get(index) ?? createBag();
  series.points.set(index, bag);
  bag.values.set("value", valuesOf(series, "Values")[index]);
  return bagRef("ChartPoint", bag);
}

/** Excel.ChartTrendlineCollection */
export const chartTrendlineCollectionClass: HostClass<Series> = {
  name: "ChartTrendlineCollection",
  items: (series) => trendlinesOf(series).map((bag) => bagRef("ChartTrendline", bag)),
  methods: {
    add: (series, type) => {
      const kinds = ["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"] as const;
      const bag = createBag({ type: choiceArg(type, kinds, "Linear") });
      live(series).trendlines.push(bag);
      return bagRef("ChartTrendline", bag);
    },
    getCount: (series) => trendlinesOf(series).length,
    getItem: (series, index) => {
      const bag = trendlinesOf(series)[integerArg(index)];
      if (bag === undefined) throw itemNotFound();
      return bagRef("ChartTrendline", bag);
    },
  },
};

function trendlinesOf(series: Series): readonly Bag[] {
  return live(series).trendlines.filter((bag) => bag.values.get("deleted") !== true);
}
