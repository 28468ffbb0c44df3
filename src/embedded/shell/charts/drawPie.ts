import type { ChartData } from "./chartData";
import type { ChartSize } from "./chartSize";
import { shape, words } from "./svg";

const COLORS = ["#1F4E79", "#C55A00", "#2E86C1", "#8A8A8A", "#70AD47", "#BF9000", "#4472C4", "#9C3A00", "#636363"];

/** The slices of the first series, from the top clockwise, with the categories beside them. */
export function drawPie(data: ChartData, size: ChartSize): readonly SVGElement[] {
  const values = (data.lines[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return [];
  const radius = Math.min(size.width * 0.3, (size.height - 60) / 2);
  const [x, y] = [size.width * 0.36, 36 + radius];
  const inner = data.type.startsWith("Doughnut") ? radius * 0.5 : 0;
  let angle = -Math.PI / 2;
  return values.flatMap((value, index) => {
    // A full circle cannot be drawn as one arc; a hair less looks the same.
    const turn = Math.min((value / total) * 2 * Math.PI, 2 * Math.PI - 0.0001);
    const color = COLORS[index % COLORS.length] ?? "#1F4E79";
    const slice = shape("path", { d: slicePath(x, y, radius, inner, angle, angle + turn), fill: color });
    angle += turn;
    const line = 46 + index * 17;
    if (line > size.height - 10) return [slice];
    const label = `${data.categories[index] ?? String(index + 1)} ${(100 * (value / total)).toFixed(0)}%`;
    const left = size.width * 0.7;
    return [
      slice,
      shape("rect", { x: left, y: line - 9, width: 10, height: 10, fill: color }),
      words(label, left + 14, line, "start", "chart-label"),
    ];
  });
}

function slicePath(x: number, y: number, outer: number, inner: number, from: number, to: number): string {
  const point = (radius: number, angle: number): string =>
    `${(x + radius * Math.cos(angle)).toFixed(2)} ${(y + radius * Math.sin(angle)).toFixed(2)}`;
  const large = to - from > Math.PI ? 1 : 0;
  const arc = (radius: number, sweep: number, angle: number): string =>
    `A ${String(radius)} ${String(radius)} 0 ${String(large)} ${String(sweep)} ${point(radius, angle)}`;
  const start = `M ${point(outer, from)} ${arc(outer, 1, to)}`;
  return inner === 0
    ? `${start} L ${String(x)} ${String(y)} Z`
    : `${start} L ${point(inner, to)} ${arc(inner, 0, from)} Z`;
}
