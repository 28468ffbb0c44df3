import { axisScale } from "../../model/book/axisScale";
import type { ChartData, ChartLine } from "./chartData";
import type { ChartSize } from "./chartSize";
import { drawPie } from "./drawPie";
import { shape, words } from "./svg";

const ROUND = /^(?:Pie|Doughnut|3DPie)/;
const DRAWN = /^(?:3D)?(?:Column|Bar|Line|Area|Pie|Doughnut|XYScatter)/;
const MARGIN = { left: 48, right: 12, top: 34, bottom: 44 };

/** True for the chart types that {@link drawChart} draws. */
export function canDraw(data: ChartData): boolean {
  return DRAWN.test(data.type) && data.lines.some(({ values }) => values.length > 0);
}

/** A chart as a picture: plain columns, bars, lines, areas, points or slices. */
export function drawChart(data: ChartData, size: ChartSize): SVGSVGElement {
  const svg = shape("svg", {
    viewBox: `0 0 ${String(size.width)} ${String(size.height)}`,
    role: "img",
  }) as SVGSVGElement;
  svg.setAttribute("aria-label", data.title);
  if (data.title !== "") svg.append(words(data.title, size.width / 2, 20, "middle", "chart-title"));
  if (ROUND.test(data.type)) svg.append(...drawPie(data, size));
  else if (data.type.includes("Bar")) svg.append(...drawPlot(data, size, true));
  else svg.append(...drawPlot(data, size, false));
  if (!ROUND.test(data.type)) svg.append(...drawLegend(data.lines, size));
  return svg;
}

interface Scale {
  readonly low: number;
  readonly high: number;
  /** Between two lines of the grid. */
  readonly step: number;
}

function drawPlot(data: ChartData, size: ChartSize, isBar: boolean): readonly SVGElement[] {
  const isStacked = data.type.includes("Stacked");
  const count = Math.max(1, data.categories.length, ...data.lines.map(({ values }) => values.length));
  const scale = scaleOf(data, count, isStacked);
  const length = isBar ? size.width - MARGIN.left * 2 - MARGIN.right : size.height - MARGIN.top - MARGIN.bottom;
  const across = isBar ? size.height - MARGIN.top - MARGIN.bottom : size.width - MARGIN.left - MARGIN.right;
  const start = isBar ? MARGIN.left * 2 : MARGIN.left;
  const place = (value: number): number => {
    const share = ((value - scale.low) / (scale.high - scale.low)) * length;
    return isBar ? start + share : MARGIN.top + length - share;
  };
  const band = across / count;
  const parts: SVGElement[] = [];
  for (let value = scale.low; value <= scale.high + scale.step / 2; value += scale.step) {
    const at = place(value);
    parts.push(
      isBar
        ? shape("line", { x1: at, x2: at, y1: MARGIN.top, y2: MARGIN.top + across, class: "chart-grid" })
        : shape("line", { x1: start, x2: start + across, y1: at, y2: at, class: "chart-grid" }),
      isBar
        ? words(shortNumber(value), at, size.height - MARGIN.bottom + 14, "middle", "chart-label")
        : words(shortNumber(value), start - 5, at + 4, "end", "chart-label"),
    );
  }
  const skip = Math.ceil(count / Math.max(1, Math.floor(across / (isBar ? 16 : 56))));
  data.categories.forEach((text, index) => {
    if (index % skip !== 0) return;
    const at = (isBar ? MARGIN.top : start) + band * (index + 0.5);
    const label = text.length > 12 ? `${text.slice(0, 11)}…` : text;
    parts.push(
      isBar
        ? words(label, start - 5, at + 4, "end", "chart-label")
        : words(label, at, size.height - MARGIN.bottom + 14, "middle", "chart-label"),
    );
  });
  const sums = new Array<number>(count).fill(0);
  const columns = data.lines.filter(({ type }) => /Column|Bar/.test(type));
  for (const line of data.lines) {
    const order = isStacked ? 0 : columns.indexOf(line);
    const share = isStacked ? 1 : Math.max(1, columns.length);
    parts.push(
      ...drawLine(
        line,
        { place, band, start: isBar ? MARGIN.top : start, order, share, sums, isStacked, isBar },
        scale,
      ),
    );
  }
  return parts;
}

interface Plot {
  readonly place: (value: number) => number;
  readonly band: number;
  readonly start: number;
  readonly order: number;
  readonly share: number;
  readonly sums: number[];
  readonly isStacked: boolean;
  readonly isBar: boolean;
}

function drawLine(line: ChartLine, plot: Plot, scale: Scale): readonly SVGElement[] {
  const base = Math.min(Math.max(0, scale.low), scale.high);
  const points = line.values.flatMap((value, index) => {
    if (value === undefined) return [];
    const below = plot.isStacked ? (plot.sums[index] ?? 0) : base;
    if (plot.isStacked) plot.sums[index] = below + value;
    return [{ index, from: plot.place(below), to: plot.place(plot.isStacked ? below + value : value) }];
  });
  if (/Column|Bar/.test(line.type)) {
    const thick = (plot.band * 0.7) / plot.share;
    return points.map(({ index, from, to }) => {
      const at = plot.start + plot.band * (index + 0.15) + thick * plot.order;
      const [low, size] = [Math.min(from, to), Math.abs(to - from)];
      return plot.isBar
        ? shape("rect", { x: low, y: at, width: size, height: thick, fill: line.color })
        : shape("rect", { x: at, y: low, width: thick, height: size, fill: line.color });
    });
  }
  const spots = points.map(({ index, to, from }) => ({ x: plot.start + plot.band * (index + 0.5), y: to, from }));
  const path = spots.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");
  const dots = spots.map(({ x, y }) => shape("circle", { cx: x, cy: y, r: 3, fill: line.color }));
  if (line.type.startsWith("XYScatter")) return dots;
  if (line.type.includes("Area")) {
    const back = [...spots].reverse().map(({ x, from }) => `${x.toFixed(1)},${from.toFixed(1)}`);
    return [shape("polygon", { points: `${path} ${back.join(" ")}`, fill: line.color, opacity: 0.75 })];
  }
  const stroke = shape("polyline", { points: path, fill: "none", stroke: line.color, "stroke-width": 2.25 });
  return line.type.includes("Markers") ? [stroke, ...dots] : [stroke];
}

function scaleOf(data: ChartData, count: number, isStacked: boolean): Scale {
  const totals = Array.from({ length: count }, (_, index) =>
    data.lines.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
  );
  const all = isStacked ? totals : data.lines.flatMap(({ values }) => values.filter((value) => value !== undefined));
  const { minimum, maximum, majorUnit } = axisScale(all);
  return { low: minimum, high: maximum, step: majorUnit };
}

function shortNumber(value: number): string {
  return new Intl.NumberFormat("en-US", { notation: "compact", maximumFractionDigits: 2 }).format(value);
}

function drawLegend(lines: readonly ChartLine[], size: ChartSize): readonly SVGElement[] {
  const shown = lines.slice(0, 8);
  const widths = shown.map(({ name }) => 24 + Math.min(name.length, 18) * 6.5);
  let x = Math.max(8, (size.width - widths.reduce((sum, width) => sum + width, 0)) / 2);
  return shown.flatMap(({ name, color }, index) => {
    const text = name.length > 18 ? `${name.slice(0, 17)}…` : name;
    const parts = [
      shape("rect", { x, y: size.height - 16, width: 10, height: 10, fill: color }),
      words(text, x + 14, size.height - 7, "start", "chart-label"),
    ];
    x += widths[index] ?? 0;
    return parts;
  });
}
