import type { Area } from "../../store/area";
import { createBag, childBag } from "../../model/bag";
import type { Chart, RangeState, Series, Sheet } from "../../model/book/book";
import { createSeries } from "../../model/book/charts";
import { boundsOf } from "../../model/book/lines";
import { resolveAddress } from "../../model/book/resolveAddress";
import { isHostError } from "../../protocol/hostError";
import type { ChartKind } from "../chartKinds";
import { chartType, PLOT_ELEMENTS } from "../chartKinds";
import type { NotCarriedList } from "../notCarried";
import type { XmlNode } from "../xml/xmlNode";
import { allBelow, at, childOf, childrenOf, isOn, numberOf, textOf } from "../xml/xmlNode";
import type { XlsxPackage } from "./openPackage";

const POINTS_PER_EMU = 1 / 12_700;

/** Read the charts of a drawing; pictures and shapes cannot be carried and are counted. */
export function readDrawing(sheet: Sheet, path: string, file: XlsxPackage, lost: NotCarriedList): void {
  const links = file.relationships(path);
  const root = file.xml(path);
  for (const anchor of root.children.filter(({ name }) => name.endsWith("Anchor"))) {
    const link = links.find(({ id }) => id === textOf(allBelow(anchor, "chart")[0], "r:id"));
    if (link === undefined) {
      lost.add("pictures-and-shapes", 1, sheet.name);
      continue;
    }
    const name = textOf(allBelow(anchor, "cNvPr")[0], "name") ?? "Chart";
    const chart = readChart(sheet, name, boundsOfAnchor(sheet, anchor), file.xml(link.target));
    if (chart === undefined) lost.add("chart-parts", 1, sheet.name);
    else sheet.charts.push(chart);
  }
}

interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function boundsOfAnchor(sheet: Sheet, anchor: XmlNode): Bounds {
  const corner = (node: XmlNode | undefined): { readonly left: number; readonly top: number } => {
    const value = (name: string): number => Number(childOf(node, name)?.text ?? 0);
    const area: Area = { row: value("row"), column: value("col"), rows: 1, columns: 1 };
    const { left, top } = boundsOf(sheet, area);
    return { left: left + value("colOff") * POINTS_PER_EMU, top: top + value("rowOff") * POINTS_PER_EMU };
  };
  const size = childOf(anchor, "ext");
  const pos = childOf(anchor, "pos");
  const points = (node: XmlNode | undefined, name: string): number => (numberOf(node, name) ?? 0) * POINTS_PER_EMU;
  const start = pos === undefined ? corner(childOf(anchor, "from")) : { left: points(pos, "x"), top: points(pos, "y") };
  if (size !== undefined) return { ...start, width: points(size, "cx"), height: points(size, "cy") };
  const end = corner(childOf(anchor, "to"));
  return { ...start, width: end.left - start.left, height: end.top - start.top };
}

function readChart(sheet: Sheet, name: string, bounds: Bounds, root: XmlNode): Chart | undefined {
  const space = childOf(root, "chart");
  const plots = childOf(space, "plotArea")?.children.filter((node) => PLOT_ELEMENTS.includes(node.name)) ?? [];
  const [first] = plots;
  if (first === undefined) return undefined;
  const chart: Chart = {
    sheet,
    id: `{${String(sheet.book.nextId()).padStart(8, "0")}-0002-0000-0000-000000000000}`,
    bag: createBag({ name, chartType: chartType(kindOf(first)), ...bounds }),
    series: [],
    deleted: false,
  };
  readTitle(chart, space);
  for (const plot of plots) {
    for (const node of childrenOf(plot, "ser")) {
      const series = readSeries(chart, node);
      if (plot !== first) series.bag.values.set("chartType", chartType(kindOf(plot)));
      chart.series.push(series);
    }
  }
  return chart;
}

function kindOf(plot: XmlNode): ChartKind {
  const word = (name: string): string | undefined => textOf(childOf(plot, name), "val");
  const markers = isOn(childOf(plot, "marker")) || word("radarStyle") === "marker";
  const kind: Record<string, unknown> = { element: plot.name, markers };
  if (plot.name === "barChart") kind["direction"] = word("barDir") ?? "col";
  if (["barChart", "lineChart", "areaChart"].includes(plot.name)) kind["grouping"] = word("grouping") ?? "standard";
  if (plot.name === "scatterChart") kind["scatter"] = word("scatterStyle") ?? "marker";
  return kind as unknown as ChartKind;
}

function readTitle(chart: Chart, space: XmlNode | undefined): void {
  const title = childOf(space, "title");
  const text = allBelow(title, "t")
    .map((node) => node.text)
    .join("");
  const values = childBag(chart.bag, "title").values;
  if (title === undefined || isOn(childOf(space, "autoTitleDeleted"))) values.set("visible", false);
  if (text !== "") values.set("text", text);
  if (childOf(space, "legend") === undefined) childBag(chart.bag, "legend").values.set("visible", false);
}

function readSeries(chart: Chart, node: XmlNode): Series {
  const range = (...path: readonly string[]): RangeState | undefined => {
    const holder = at(node, ...path);
    const formula = allBelow(holder, "f")[0]?.text;
    return formula === undefined ? undefined : rangeOf(chart.sheet, formula);
  };
  const values = range("val") ?? range("yVal");
  const categories = range("cat") ?? range("xVal");
  const series = createSeries(chart, { nameRange: range("tx"), values, categories });
  const own = at(node, "tx", "v")?.text;
  if (own !== undefined) series.bag.values.set("name", own);
  const color = allBelow(at(node, "spPr", "solidFill"), "srgbClr")[0] ?? allBelow(at(node, "spPr", "ln"), "srgbClr")[0];
  const rgb = textOf(color, "val") ?? textOf(at(node, "spPr", "solidFill", "srgbClr"), "val");
  if (rgb !== undefined) childBag(childBag(series.bag, "format"), "fill").values.set("color", `#${rgb.toUpperCase()}`);
  return series;
}

function rangeOf(sheet: Sheet, formula: string): RangeState | undefined {
  try {
    return resolveAddress(sheet.book, formula.replace(/^=/, ""), sheet);
  } catch (error) {
    // A chart may speak of a sheet that is gone; the series is then empty, as in Excel.
    if (isHostError(error)) return undefined;
    throw error;
  }
}
