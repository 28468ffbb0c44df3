import type { DraftChart } from "../../workbook/sheetDraft";

const chartTypes = { column: "ColumnClustered", bar: "BarClustered", line: "LineMarkers" } as const;
const stackedTypes = { ...chartTypes, column: "ColumnStacked", bar: "BarStacked" } as const;

/**
 * Adds a native chart. Its alternative text cannot be set through the object model; it is in files only.
 *
 * @param sheetNamed - the sheet that a reference of the chart speaks of
 */
export function addChart(
  sheet: Excel.Worksheet,
  chart: DraftChart,
  sheetNamed: (name: string) => Excel.Worksheet,
): void {
  const [first, ...others] = chart.series;
  if (!first) return;
  const rangeOf = (reference: string): Excel.Range => {
    const { name, address } = splitReference(reference);
    return (name === null ? sheet : sheetNamed(name)).getRange(address);
  };
  const made = sheet.charts.add(
    (chart.stacked ? stackedTypes : chartTypes)[chart.type],
    rangeOf(first.values),
    seriesBy(first.values),
  );
  made.name = chart.name;
  made.title.text = chart.title;
  made.legend.visible = others.length > 0;
  if (others.length > 0) made.legend.position = "Bottom";
  made.setPosition(
    cornerOf(sheet, chart.anchor.top, chart.anchor.left),
    cornerOf(sheet, chart.anchor.bottom, chart.anchor.right),
  );
  chart.series.forEach((series, index) => {
    const one = index === 0 ? made.series.getItemAt(0) : made.series.add(series.name);
    one.name = series.name;
    if (index > 0) one.setValues(rangeOf(series.values));
    one.setXAxisValues(rangeOf(series.categories));
    paintSeries(one, series.color, chart.type);
  });
  setUpAxes(made.axes, chart);
}

const cornerOf = (sheet: Excel.Worksheet, row: number, column: number): Excel.Range => sheet.getCell(row, column);

function paintSeries(series: Excel.ChartSeries, color: string, type: DraftChart["type"]): void {
  if (type !== "line") {
    series.format.fill.setSolidColor(color);
    series.gapWidth = 80;
    return;
  }
  series.format.line.color = color;
  series.markerStyle = "Circle";
  series.markerSize = 5;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
  series.smooth = false;
}

function setUpAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, chart: DraftChart): void {
  if (chart.valueAxisTitle !== undefined) valueAxis.title.text = chart.valueAxisTitle;
  if (chart.categoryAxisTitle !== undefined) categoryAxis.title.text = chart.categoryAxisTitle;
  if (chart.fromZero) valueAxis.minimum = 0;
  if (chart.valueFormat !== undefined) {
    valueAxis.linkNumberFormat = false;
    valueAxis.numberFormat = chart.valueFormat;
  }
  // Bars are read from the top, in the order of the rows.
  if (chart.type !== "bar") return;
  categoryAxis.reversePlotOrder = true;
  // Every bar has its name.
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.format.font.size = 9;
}

/** A full reference as sheet and address; the sheet is null where it names none. */
function splitReference(reference: string): { name: string | null; address: string } {
  const at = reference.lastIndexOf("!");
  const name = reference.slice(0, Math.max(0, at)).replace(/^=/, "");
  const plain = /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { name: at < 0 ? null : plain, address: reference.slice(at + 1).replaceAll("$", "") };
}

/** The values lie in one column, or in one row. */
function seriesBy(reference: string): "Columns" | "Rows" {
  const rows = splitReference(reference).address.match(/\d+/g) ?? [];
  return rows.length === 2 && rows[0] === rows[1] ? "Rows" : "Columns";
}
