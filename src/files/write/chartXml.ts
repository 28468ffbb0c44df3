import type { DraftChart } from "../../workbook/sheetDraft";
import { element, xmlPart } from "../xml/element";
import { escapeXml } from "../xml/xmlText";

const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
const categoryAxis = 1;
const valueAxis = 2;
const gridColor = "D9D9D9";
const textColor = "595959";
const titleSize = 1200;
const axisTitleSize = 900;
const smallLabels =
  '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>';

/** The part of a native chart: columns, bars or lines over the cells of a sheet. */
export function chartXml(chart: DraftChart): string {
  const hasLegend = chart.series.length > 1;
  const plot = element(
    "c:plotArea",
    {},
    "<c:layout/>",
    seriesGroupXml(chart),
    categoryAxisXml(chart),
    valueAxisXml(chart),
  );
  const body = element(
    "c:chart",
    {},
    titleXml(chart.title, titleSize),
    value("autoTitleDeleted", 0),
    plot,
    hasLegend ? element("c:legend", {}, value("legendPos", "b"), value("overlay", 0)) : "",
    value("plotVisOnly", 1),
    value("dispBlanksAs", "gap"),
  );
  const namespaces = { "xmlns:c": chartNamespace, "xmlns:a": drawingNamespace };
  return xmlPart(element("c:chartSpace", namespaces, value("roundedCorners", 0), body));
}

const value = (name: string, val: string | number): string => element(`c:${name}`, { val });

function seriesGroupXml({ type, series, stacked = false }: DraftChart): string {
  const axes = value("axId", categoryAxis) + value("axId", valueAxis);
  const all = series.map((one, index) => seriesXml(one, index, type)).join("");
  if (type === "line") {
    return element(
      "c:lineChart",
      {},
      value("grouping", "standard"),
      value("varyColors", 0),
      all,
      value("marker", 1),
      axes,
    );
  }
  const head =
    value("barDir", type === "bar" ? "bar" : "col") +
    value("grouping", stacked ? "stacked" : "clustered") +
    value("varyColors", 0);
  return element(
    "c:barChart",
    {},
    head,
    all,
    value("gapWidth", stacked ? 40 : 80),
    stacked ? value("overlap", 100) : "",
    axes,
  );
}

function seriesXml(series: DraftChart["series"][number], index: number, type: DraftChart["type"]): string {
  const fill = solidFill(series.color.replace("#", ""));
  const isLine = type === "line";
  const look = isLine ? element("a:ln", { w: 28575, cap: "rnd" }, fill) : fill;
  return element(
    "c:ser",
    {},
    value("idx", index),
    value("order", index),
    element("c:tx", {}, element("c:v", {}, escapeXml(series.name))),
    element("c:spPr", {}, look),
    isLine ? element("c:marker", {}, value("symbol", "circle"), value("size", 5), element("c:spPr", {}, fill)) : "",
    isLine ? "" : value("invertIfNegative", 0),
    element("c:cat", {}, element("c:strRef", {}, element("c:f", {}, escapeXml(series.categories)))),
    element("c:val", {}, element("c:numRef", {}, element("c:f", {}, escapeXml(series.values)))),
    isLine ? value("smooth", 0) : "",
  );
}

function categoryAxisXml({ type, categoryAxisTitle }: DraftChart): string {
  const isBar = type === "bar";
  return element(
    "c:catAx",
    {},
    value("axId", categoryAxis),
    // Bars are read from the top, in the order of the rows.
    element("c:scaling", {}, value("orientation", isBar ? "maxMin" : "minMax")),
    value("delete", 0),
    value("axPos", isBar ? "l" : "b"),
    categoryAxisTitle ? titleXml(categoryAxisTitle, axisTitleSize) : "",
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "low"),
    element("c:spPr", {}, element("a:ln", { w: 9525 }, solidFill(gridColor))),
    isBar ? smallLabels : "",
    value("crossAx", valueAxis),
    value("crosses", "autoZero"),
    // Every bar has its name.
    isBar ? value("tickLblSkip", 1) : "",
  );
}

function valueAxisXml({ type, valueAxisTitle, fromZero, valueFormat = "General" }: DraftChart): string {
  const isBar = type === "bar";
  return element(
    "c:valAx",
    {},
    value("axId", valueAxis),
    element("c:scaling", {}, value("orientation", "minMax") + (fromZero ? value("min", 0) : "")),
    value("delete", 0),
    value("axPos", isBar ? "b" : "l"),
    element("c:majorGridlines", {}, element("c:spPr", {}, element("a:ln", { w: 9525 }, solidFill(gridColor)))),
    valueAxisTitle ? titleXml(valueAxisTitle, axisTitleSize) : "",
    element("c:numFmt", { formatCode: valueFormat, sourceLinked: false }),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "nextTo"),
    element("c:spPr", {}, element("a:ln", {}, "<a:noFill/>")),
    value("crossAx", categoryAxis),
    // With the categories upside down, the far end is at the bottom.
    value("crosses", isBar ? "max" : "autoZero"),
    value("crossBetween", "between"),
  );
}

function titleXml(title: string, size: number): string {
  const properties = element("a:rPr", { sz: size, b: false }, solidFill(textColor));
  const paragraph = element("a:p", {}, element("a:r", {}, properties, element("a:t", {}, escapeXml(title))));
  return element(
    "c:title",
    {},
    element("c:tx", {}, element("c:rich", {}, "<a:bodyPr/>", "<a:lstStyle/>", paragraph)),
    value("overlay", 0),
  );
}

function solidFill(color: string): string {
  return element("a:solidFill", {}, element("a:srgbClr", { val: color.toUpperCase() }));
}
