import type { Viewport } from "@univerjs/engine-render";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import type { Book, Chart } from "../../model/book/book";
import type { Grid } from "../grid/createGrid";
import { UNIT } from "../grid/createGrid";
import { node } from "../page/dom";
import { canWriteChart } from "../../xlsx/write/chartXml";
import type { ShellTexts } from "../texts/shellTexts";
import type { ChartData } from "./chartData";
import { chartData } from "./chartData";
import { canDraw, drawChart } from "./drawChart";

const PIXELS_PER_POINT = 96 / 72;
/** Of the grid's row numbers and column letters. */
const HEADER = { width: 46, height: 20 };
const SCROLL_BAR = 10;

/** The charts of the active sheet, drawn over the grid. */
export interface ChartLayer {
  /** Charts or their data may have changed. */
  refresh(): void;
  /** The grid goes: nothing of it may be asked any more. */
  dispose(): void;
}

/**
 * Univer's open packages draw no charts, so the model's charts lie over the grid as pictures that nobody can grab.
 *
 * They scroll with the cells. A chart of a kind that cannot be drawn is a labelled frame that lists its series.
 */
export function createChartLayer(container: HTMLElement, book: Book, grid: Grid, texts: () => ShellTexts): ChartLayer {
  const layer = node("div", { class: "chart-layer" });
  const inner = node("div", { class: "chart-sheet" });
  layer.append(inner);
  container.append(layer);
  let frame: number | undefined;

  const viewport = (): Viewport | undefined =>
    grid.injector.get(IRenderManagerService).getRenderById(UNIT)?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  let followed: Viewport | undefined;

  function place(): void {
    const main = viewport();
    const canvas = container.querySelector("canvas[id^='univer-sheet-main-canvas']");
    if (main === undefined || canvas === null) return;
    if (followed !== main) {
      followed = main;
      main.onScrollAfter$.subscribeEvent(place);
    }
    const box = canvas.getBoundingClientRect();
    const outer = container.getBoundingClientRect();
    const { rows, columns } = frozenSize(book);
    const [left, top] = [HEADER.width + columns, HEADER.height + rows];
    Object.assign(layer.style, {
      left: `${String(box.left - outer.left + left)}px`,
      top: `${String(box.top - outer.top + top)}px`,
      width: `${String(box.width - left - SCROLL_BAR)}px`,
      height: `${String(box.height - top - SCROLL_BAR)}px`,
    });
    inner.style.transform = `translate(${String(-main.viewportScrollX - columns)}px, ${String(-main.viewportScrollY - rows)}px)`;
  }

  function draw(): void {
    frame = undefined;
    inner.replaceChildren(...book.activeSheet.charts.map((chart) => frameOf(chart, texts())));
    layer.hidden = book.activeSheet.charts.length === 0;
    place();
  }
  window.addEventListener("resize", place);
  return {
    refresh() {
      frame ??= requestAnimationFrame(draw);
    },
    dispose() {
      window.removeEventListener("resize", place);
      if (frame !== undefined) cancelAnimationFrame(frame);
    },
  };
}

/** Frozen panes do not scroll; the charts begin beside them. */
function frozenSize({ activeSheet }: Book): { rows: number; columns: number } {
  const { rows, columns } = activeSheet.frozen ?? { rows: 0, columns: 0 };
  const span = (count: number, lines: ReadonlyMap<number, { size?: number | undefined }>, standard: number): number => {
    let total = 0;
    for (let line = 0; line < count; line++) total += (lines.get(line)?.size ?? standard) * PIXELS_PER_POINT;
    return total;
  };
  return { rows: span(rows, activeSheet.rowLines, 15), columns: span(columns, activeSheet.columnLines, 48) };
}

function frameOf(chart: Chart, texts: ShellTexts): HTMLElement {
  const pixels = (name: string, fallback: number): number => {
    const points = chart.bag.values.get(name);
    return (typeof points === "number" ? points : fallback) * PIXELS_PER_POINT;
  };
  const size = { width: pixels("width", 360), height: pixels("height", 216) };
  const data = chartData(chart);
  const frame = node("figure", { class: "chart", "data-chart": String(chart.bag.values.get("name")) });
  Object.assign(frame.style, {
    left: `${String(pixels("left", 100))}px`,
    top: `${String(pixels("top", 60))}px`,
    width: `${String(size.width)}px`,
    height: `${String(size.height)}px`,
  });
  const reason = canWriteChart(chart) ? texts.chartsNotDrawn : texts.chartsAsColumns;
  frame.append(canDraw(data) ? drawChart(data, size) : placeholder(data, reason, texts));
  return frame;
}

function placeholder(data: ChartData, reason: string, texts: ShellTexts): HTMLElement {
  const rows = data.lines.map(({ name, address }) => node("tr", {}, node("td", {}, name), node("td", {}, address)));
  return node(
    "div",
    { class: "chart-placeholder" },
    node("strong", {}, data.title === "" ? data.type : `${data.title} (${data.type})`),
    node("p", {}, reason),
    node("table", {}, node("tr", {}, node("th", {}, texts.series), node("th", {}, texts.values)), ...rows),
  );
}
