import { formatAddress } from "../../store/address";
import { intersection, WHOLE_SHEET } from "../../store/area";
import type { CellValue } from "../../store/cellStore";
import type { Chart, RangeState } from "../../model/book/book";
import { seriesName } from "../../model/book/charts";
import { displayText } from "../../model/book/displayText";

/** A series, ready to be drawn. */
export interface ChartLine {
  readonly name: string;
  readonly color: string;
  /** One per category; undefined where the cell holds no number. */
  readonly values: readonly (number | undefined)[];
  readonly type: string;
  /** Where the values are, for those who want to read them. */
  readonly address: string;
}

/** A chart, ready to be drawn. */
export interface ChartData {
  readonly title: string;
  readonly type: string;
  readonly categories: readonly string[];
  /** The categories as numbers, for scatter charts. */
  readonly positions: readonly (number | undefined)[];
  readonly lines: readonly ChartLine[];
}

const COLORS = ["#1F4E79", "#C55A00", "#8A8A8A", "#2E86C1", "#70AD47", "#9C3A00", "#4472C4", "#BF9000"];
/** More points than this nobody can tell apart. */
const MOST_POINTS = 500;

/** What a chart shows, read from its cells as they are now. */
export function chartData(chart: Chart): ChartData {
  const type = String(chart.bag.values.get("chartType"));
  const [first] = chart.series;
  const title = chart.bag.children.get("title")?.values;
  const own = title?.get("text");
  const single = chart.series.length === 1 && first !== undefined ? seriesName(first) : "";
  return {
    title: title?.get("visible") === false ? "" : typeof own === "string" ? own : single,
    type,
    categories: cellsOf(first?.categories).map(({ text }) => text),
    positions: cellsOf(first?.categories).map(({ value }) => (typeof value === "number" ? value : undefined)),
    lines: chart.series.map((series, index) => {
      const color = series.bag.children.get("format")?.children.get("fill")?.values.get("color");
      const range = series.values;
      return {
        name: seriesName(series),
        color: typeof color === "string" && color !== "" ? color : (COLORS[index % COLORS.length] ?? "#1F4E79"),
        values: cellsOf(range).map(({ value }) => (typeof value === "number" ? value : undefined)),
        type: String(series.bag.values.get("chartType") ?? type),
        address: range?.area === undefined ? "" : formatAddress(range.sheet.name, range.area),
      };
    }),
  };
}

function cellsOf(range: RangeState | undefined): readonly { readonly value: CellValue; readonly text: string }[] {
  if (range?.area === undefined || range.sheet.deleted) return [];
  const { sheet } = range;
  const used = sheet.book.store.usedArea(sheet.id, true) ?? WHOLE_SHEET;
  const area = intersection(range.area, used);
  if (area === undefined) return [];
  const cells: { value: CellValue; text: string }[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (cells.length >= MOST_POINTS) return cells;
      const value = sheet.book.store.content(sheet.id, row, column)?.value ?? "";
      const format = sheet.book.store.style(sheet.id, row, column)?.numberFormat ?? "General";
      cells.push({ value, text: displayText(value, format) });
    }
  }
  return cells;
}
