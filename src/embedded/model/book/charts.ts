import type { Area } from "../../store/area";
import { cellArea } from "../../store/area";
import { cloneBag, createBag } from "../bag";
import type { Chart, RangeState, Series, Sheet } from "./book";
import { originOf } from "./changeEvents";
import { EventNumber } from "./eventBus";
import { areaOf, createRange, findSheet } from "./resolveAddress";

/** Put a chart of some cells on the cells' sheet, or on another one. */
export function addChart(sheet: Sheet, type: string, source: RangeState, seriesBy: string): Chart {
  const { book } = sheet;
  const number = sheet.charts.length + 1;
  const chart: Chart = {
    sheet,
    id: `{${String(book.nextId()).padStart(8, "0")}-0002-0000-0000-000000000000}`,
    bag: createBag({ name: `Chart ${String(number)}`, chartType: type, left: 100, top: 60, width: 360, height: 216 }),
    series: [],
    deleted: false,
  };
  sheet.charts.push(chart);
  setChartData(chart, source, seriesBy);
  book.events.raise(EventNumber.ChartAdded, [sheet.id], {
    chartId: chart.id,
    worksheetId: sheet.id,
    ...originOf(book),
  });
  return chart;
}

/** Remove a chart. */
export function removeChart(chart: Chart): void {
  const { sheet } = chart;
  chart.deleted = true;
  sheet.charts.splice(sheet.charts.indexOf(chart), 1);
  sheet.book.events.raise(EventNumber.ChartDeleted, [sheet.id], {
    chartId: chart.id,
    worksheetId: sheet.id,
    ...originOf(sheet.book),
  });
}

/**
 * Draw a chart from a block of cells.
 *
 * A first row or column of texts gives the names and the categories. "Auto" takes the longer side for the categories.
 */
export function setChartData(chart: Chart, source: RangeState, seriesBy: string): void {
  const { sheet } = source;
  const area = areaOf(source);
  const hasHeader = area.rows > 1 && hasTexts(sheet, area, "row");
  const hasLabels = area.columns > 1 && hasTexts(sheet, area, "column");
  const body: Area = {
    row: area.row + (hasHeader ? 1 : 0),
    column: area.column + (hasLabels ? 1 : 0),
    rows: area.rows - (hasHeader ? 1 : 0),
    columns: area.columns - (hasLabels ? 1 : 0),
  };
  const byColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && body.rows >= body.columns);
  chart.bag.values.set("plotBy", byColumns ? "Columns" : "Rows");
  const range = (each: Area): RangeState => createRange(sheet, each);
  const labels = hasLabels ? { ...body, column: area.column, columns: 1 } : undefined;
  const header = hasHeader ? { ...body, row: area.row, rows: 1 } : undefined;
  const categories = byColumns ? labels : header;
  const count = byColumns ? body.columns : body.rows;
  chart.series.length = 0;
  for (let index = 0; index < count; index++) {
    const named = byColumns
      ? hasHeader && cellArea(area.row, body.column + index)
      : hasLabels && cellArea(body.row + index, area.column);
    const values = byColumns
      ? { ...body, column: body.column + index, columns: 1 }
      : { ...body, row: body.row + index, rows: 1 };
    chart.series.push(
      createSeries(chart, {
        nameRange: named === false ? undefined : range(named),
        values: range(values),
        categories: categories === undefined ? undefined : range(categories),
      }),
    );
  }
}

/** A series of a chart, not yet in it. */
export function createSeries(chart: Chart, data: Partial<Pick<Series, "nameRange" | "values" | "categories">>): Series {
  return {
    chart,
    bag: createBag(),
    nameRange: data.nameRange,
    values: data.values,
    categories: data.categories,
    trendlines: [],
    points: new Map(),
  };
}

/** The numbers that an axis of values must have room for; stacked series count with what they stand on. */
export function plottedNumbers(chart: Chart): readonly number[] {
  const series = chart.series.map(({ values }) => (values?.area === undefined ? [] : numbersIn(values)));
  if (!String(chart.bag.values.get("chartType")).includes("Stacked")) return series.flat();
  const longest = Math.max(0, ...series.map((numbers) => numbers.length));
  return Array.from({ length: longest }, (_, at) => series.reduce((sum, numbers) => sum + (numbers[at] ?? 0), 0));
}

function numbersIn(range: RangeState): readonly number[] {
  const numbers: number[] = [];
  range.sheet.book.store.visit(range.sheet.id, areaOf(range), (_, __, content) => {
    if (typeof content?.value === "number") numbers.push(content.value);
  });
  return numbers;
}

/** The name a series goes by: its own, else its cell's, else its number. */
export function seriesName(series: Series): string {
  const own = series.bag.values.get("name");
  if (typeof own === "string") return own;
  const area = series.nameRange?.area;
  if (series.nameRange !== undefined && area !== undefined) {
    const { sheet } = series.nameRange;
    return String(sheet.book.store.content(sheet.id, area.row, area.column)?.value ?? "");
  }
  return `Series${String(series.chart.series.indexOf(series) + 1)}`;
}

/** Copy a chart to a copy of its sheet; series on the old sheet follow to the new one. */
export function copyChart(chart: Chart, sheet: Sheet): void {
  const move = (range: RangeState | undefined): RangeState | undefined => {
    if (range?.area === undefined) return undefined;
    const here = range.sheet.book === sheet.book ? range.sheet : findSheet(sheet.book, range.sheet.name);
    const on = range.sheet === chart.sheet ? sheet : here;
    return on === undefined ? undefined : createRange(on, range.area);
  };
  const copy: Chart = {
    sheet,
    id: `{${String(sheet.book.nextId()).padStart(8, "0")}-0002-0000-0000-000000000000}`,
    bag: cloneBag(chart.bag),
    series: [],
    deleted: false,
  };
  for (const series of chart.series) {
    const { nameRange, values, categories } = series;
    const data = { nameRange: move(nameRange), values: move(values), categories: move(categories) };
    copy.series.push({ ...createSeries(copy, data), bag: cloneBag(series.bag) });
  }
  sheet.charts.push(copy);
}

/** A first row or column is a header when it holds a text, or its corner is empty. */
function hasTexts(sheet: Sheet, area: Area, edge: "row" | "column"): boolean {
  const first = edge === "row" ? { ...area, rows: 1 } : { ...area, columns: 1 };
  let texts = false;
  sheet.book.store.visit(sheet.id, first, (row, column, content) => {
    const isCorner = row === area.row && column === area.column;
    const isLonely = (edge === "row" ? area.columns : area.rows) === 1;
    if (typeof content?.value === "string" && content.value !== "" && (!isCorner || isLonely)) texts = true;
  });
  return texts;
}
