import { formatAbsolute, quoteSheetName } from "../../store/address";
import { WHOLE_SHEET, intersection } from "../../store/area";
import type { Bag } from "../../model/bag";
import type { Chart, RangeState, Series } from "../../model/book/book";
import { seriesName } from "../../model/book/charts";
import type { ChartKind } from "../chartKinds";
import { chartKind } from "../chartKinds";
import { element, escapeXml, xmlPart } from "../xml/writeXml";

const FALLBACK: ChartKind = { element: "barChart", direction: "col", grouping: "clustered" };
const CATEGORY_AXIS = 111;
const VALUE_AXIS = 222;
const LEGEND: Readonly<Record<string, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };

/** True when a chart's type can be written as it is. */
export function canWriteChart(chart: Chart): boolean {
  return chartKind(String(chart.bag.values.get("chartType"))) !== undefined;
}

/** A chart part. Values are written beside the references, so that the chart shows before anything is calculated. */
export function chartXml(chart: Chart): string {
  const kinds = new Map<ChartKind, Series[]>();
  const own = String(chart.bag.values.get("chartType"));
  for (const series of chart.series) {
    const kind = chartKind(String(series.bag.values.get("chartType") ?? own)) ?? FALLBACK;
    kinds.set(kind, [...(kinds.get(kind) ?? []), series]);
  }
  if (kinds.size === 0) kinds.set(chartKind(own) ?? FALLBACK, []);
  const plots = [...kinds].map(([kind, series]) => plotXml(kind, series, chart));
  const first = [...kinds.keys()][0] ?? FALLBACK;
  const legend = chart.bag.children.get("legend");
  const title = titleXml(chart);
  const blanks = { Zero: "zero", Interplotted: "span" }[String(chart.bag.values.get("displayBlanksAs"))] ?? "gap";
  return xmlPart(
    element(
      "c:chartSpace",
      {
        "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      element("c:roundedCorners", { val: false }),
      element(
        "c:chart",
        {},
        title,
        element("c:autoTitleDeleted", { val: title === "" }),
        element("c:plotArea", {}, element("c:layout"), ...plots, axesXml(first, chart.bag.children.get("axes"))),
        legend?.values.get("visible") !== false &&
          element(
            "c:legend",
            {},
            element("c:legendPos", { val: LEGEND[String(legend?.values.get("position") ?? "Bottom")] ?? "b" }),
            element("c:overlay", { val: false }),
          ),
        element("c:plotVisOnly", { val: chart.bag.values.get("plotVisibleOnly") !== false }),
        element("c:dispBlanksAs", { val: blanks }),
      ),
    ),
  );
}

function titleXml(chart: Chart): string {
  const title = chart.bag.children.get("title")?.values;
  const own = title?.get("text");
  const [only, ...others] = chart.series;
  const text = typeof own === "string" ? own : only !== undefined && others.length === 0 ? seriesName(only) : "";
  if (title?.get("visible") === false || text === "") return "";
  return element("c:title", {}, richText(text), element("c:overlay", { val: title?.get("overlay") === true }));
}

function richText(text: string): string {
  const run = element("a:r", {}, element("a:rPr", { lang: "en-US" }), element("a:t", {}, escapeXml(text)));
  return element("c:tx", {}, element("c:rich", {}, element("a:bodyPr"), element("a:p", {}, run)));
}

function plotXml(kind: ChartKind, series: readonly Series[], chart: Chart): string {
  const lines = series.map((each) => seriesXml(each, kind, chart));
  const axes = element("c:axId", { val: CATEGORY_AXIS }) + element("c:axId", { val: VALUE_AXIS });
  const varied = kind.element === "pieChart" || kind.element === "doughnutChart";
  const vary = element("c:varyColors", { val: varied });
  const isStacked = kind.grouping === "stacked" || kind.grouping === "percentStacked";
  const grouping = element("c:grouping", { val: kind.grouping ?? "standard" });
  const name = `c:${kind.element}`;
  switch (kind.element) {
    case "barChart":
      return element(
        name,
        {},
        element("c:barDir", { val: kind.direction ?? "col" }),
        grouping,
        vary,
        ...lines,
        element("c:gapWidth", { val: 80 }),
        isStacked && element("c:overlap", { val: 100 }),
        axes,
      );
    case "lineChart":
      return element(name, {}, grouping, vary, ...lines, element("c:marker", { val: true }), axes);
    case "areaChart":
      return element(name, {}, grouping, vary, ...lines, axes);
    case "scatterChart":
      return element(name, {}, element("c:scatterStyle", { val: kind.scatter ?? "marker" }), vary, ...lines, axes);
    case "radarChart":
      return element(
        name,
        {},
        element("c:radarStyle", { val: kind.markers === true ? "marker" : "standard" }),
        vary,
        ...lines,
        axes,
      );
    case "pieChart":
      return element(name, {}, vary, ...lines, element("c:firstSliceAng", { val: 0 }));
    case "doughnutChart":
      return element(
        name,
        {},
        vary,
        ...lines,
        element("c:firstSliceAng", { val: 0 }),
        element("c:holeSize", { val: 50 }),
      );
  }
}

function seriesXml(series: Series, kind: ChartKind, chart: Chart): string {
  const index = chart.series.indexOf(series);
  const isScatter = kind.element === "scatterChart";
  const isLine = kind.element === "lineChart" || isScatter || kind.element === "radarChart";
  const own = series.bag.values.get("name");
  const name =
    typeof own === "string"
      ? element("c:tx", {}, element("c:v", {}, escapeXml(own)))
      : series.nameRange?.area === undefined
        ? ""
        : element("c:tx", {}, element("c:strRef", {}, ...cellsOf(series.nameRange, "str")));
  const categories = series.categories?.area === undefined ? "" : element("c:cat", {}, dataXml(series.categories));
  return element(
    "c:ser",
    {},
    element("c:idx", { val: index }),
    element("c:order", { val: index }),
    name,
    lookXml(series, isLine, isScatter && kind.scatter === "marker"),
    isLine && kind.markers === false && element("c:marker", {}, element("c:symbol", { val: "none" })),
    isScatter ? categories.replaceAll("c:cat>", "c:xVal>") : categories,
    series.values?.area !== undefined &&
      element(isScatter ? "c:yVal" : "c:val", {}, element("c:numRef", {}, ...cellsOf(series.values, "num"))),
    (kind.element === "lineChart" || isScatter) && element("c:smooth", { val: kind.scatter === "smoothMarker" }),
  );
}

function lookXml(series: Series, isLine: boolean, isPointsOnly: boolean): string {
  const format = series.bag.children.get("format");
  const color = (name: string): string | undefined => {
    const value = format?.children.get(name)?.values.get("color");
    return typeof value === "string" && value.startsWith("#") ? value.slice(1) : undefined;
  };
  const fill = color("fill");
  const line = color("line") ?? (isLine ? fill : undefined);
  const solid = (rgb: string): string => element("a:solidFill", {}, element("a:srgbClr", { val: rgb }));
  if (isPointsOnly) return element("c:spPr", {}, element("a:ln", { w: 19_050 }, element("a:noFill")));
  if (fill === undefined && line === undefined) return "";
  return element(
    "c:spPr",
    {},
    !isLine && fill !== undefined && solid(fill),
    line !== undefined && element("a:ln", isLine ? { w: 28_575 } : {}, solid(line)),
  );
}

/** Categories are numbers only when all of them are. */
function dataXml(range: RangeState): string {
  const isNumeric = valuesOf(range).every((value) => typeof value === "number");
  return isNumeric
    ? element("c:numRef", {}, ...cellsOf(range, "num"))
    : element("c:strRef", {}, ...cellsOf(range, "str"));
}

function valuesOf({ sheet, area }: RangeState): readonly unknown[] {
  const inside =
    area === undefined ? undefined : intersection(area, sheet.book.store.usedArea(sheet.id, true) ?? WHOLE_SHEET);
  if (inside === undefined) return [];
  const values: unknown[] = [];
  for (let row = inside.row; row < inside.row + inside.rows; row++) {
    for (let column = inside.column; column < inside.column + inside.columns; column++) {
      values.push(sheet.book.store.content(sheet.id, row, column)?.value ?? "");
    }
  }
  return values;
}

function cellsOf(range: RangeState, kind: "num" | "str"): readonly string[] {
  const { sheet, area } = range;
  if (area === undefined) return [];
  const values = valuesOf(range);
  const points = values.flatMap((value, index) => {
    if (value === "" || (kind === "num" && typeof value !== "number")) return [];
    return [element("c:pt", { idx: index }, element("c:v", {}, escapeXml(String(value))))];
  });
  const count = element("c:ptCount", { val: values.length });
  const format = kind === "num" ? element("c:formatCode", {}, "General") : "";
  return [
    element("c:f", {}, escapeXml(`${quoteSheetName(sheet.name)}!${formatAbsolute(area)}`)),
    element(`c:${kind}Cache`, {}, format, count, ...points),
  ];
}

function axesXml(kind: ChartKind, axes: Bag | undefined): string {
  if (kind.element === "pieChart" || kind.element === "doughnutChart") return "";
  const isBar = kind.direction === "bar";
  const category = axes?.children.get("categoryAxis");
  const value = axes?.children.get("valueAxis");
  const isScatter = kind.element === "scatterChart";
  return (
    axisXml(isScatter ? "c:valAx" : "c:catAx", CATEGORY_AXIS, VALUE_AXIS, isBar ? "l" : "b", category, false) +
    axisXml("c:valAx", VALUE_AXIS, CATEGORY_AXIS, isBar ? "b" : "l", value, true)
  );
}

function axisXml(
  name: string,
  id: number,
  crosses: number,
  position: string,
  axis: Bag | undefined,
  isValue: boolean,
): string {
  const limit = (key: string): number | undefined => {
    const value = axis?.values.get(key);
    return typeof value === "number" ? value : undefined;
  };
  const [low, high, unit] = [limit("minimum"), limit("maximum"), limit("majorUnit")];
  const title = axis?.children.get("title")?.values;
  const text = title?.get("visible") === false ? undefined : title?.get("text");
  const grid = axis?.children.get("majorGridlines")?.values.get("visible") ?? isValue;
  const format = axis?.values.get("numberFormat");
  return element(
    name,
    {},
    element("c:axId", { val: id }),
    element(
      "c:scaling",
      {},
      element("c:orientation", { val: axis?.values.get("reversePlotOrder") === true ? "maxMin" : "minMax" }),
      high !== undefined && element("c:max", { val: high }),
      low !== undefined && element("c:min", { val: low }),
    ),
    element("c:delete", { val: axis?.values.get("visible") === false }),
    element("c:axPos", { val: position }),
    grid === true && element("c:majorGridlines"),
    typeof text === "string" && element("c:title", {}, richText(text), element("c:overlay", { val: false })),
    typeof format === "string" && element("c:numFmt", { formatCode: format, sourceLinked: false }),
    element("c:majorTickMark", { val: "out" }),
    element("c:minorTickMark", { val: "none" }),
    element("c:tickLblPos", { val: "nextTo" }),
    element("c:crossAx", { val: crosses }),
    element("c:crosses", { val: "autoZero" }),
    isValue && unit !== undefined && element("c:majorUnit", { val: unit }),
  );
}
