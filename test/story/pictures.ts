/** A series of a picture: a value a month. */
export interface PictureSeries {
  readonly name: string;
  readonly color: string;
  readonly values: readonly number[];
  /** Bars stand beside each other; a line runs over them. */
  readonly shape: "bar" | "line";
}

const size = { width: 760, height: 300, left: 64, right: 16, top: 44, bottom: 34 };
const font = 'font-family="system-ui, sans-serif" font-size="12"';

/**
 * A chart as an SVG of its own, drawn the same on every machine.
 *
 * @param labels - one for each value, from left to right
 * @param series - values ≥ 0, as many as labels
 */
export function chartPicture(title: string, labels: readonly string[], series: readonly PictureSeries[]): string {
  const top = niceTop(Math.max(...series.flatMap(({ values }) => values)));
  const width = (size.width - size.left - size.right) / labels.length;
  const y = (value: number): number =>
    round(size.height - size.bottom - (value / top) * (size.height - size.top - size.bottom));
  const bars = series.filter(({ shape }) => shape === "bar");
  const room = (width * 0.7) / Math.max(1, bars.length);
  const shapes = series.map(({ values, color, shape }) => {
    if (shape === "line") {
      const points = values.map((value, i) => `${round(size.left + width * (i + 0.5))},${y(value)}`).join(" ");
      return `<polyline points="${points}" fill="none" stroke="${color}" stroke-width="2"/>`;
    }
    const place = bars.findIndex((one) => one.values === values);
    return values
      .map((value, i) => {
        const x = round(size.left + width * (i + 0.15) + room * place);
        return `<rect x="${x}" y="${y(value)}" width="${round(room - 1)}" height="${round(y(0) - y(value))}" fill="${color}"/>`;
      })
      .join("");
  });
  const grid = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const line = `<line x1="${size.left}" x2="${size.width - size.right}" y1="${y(top * share)}" y2="${y(top * share)}" stroke="#D0D0D0"/>`;
    return `${line}<text x="${size.left - 6}" y="${y(top * share) + 4}" text-anchor="end" fill="#4A4A4A">${short(top * share)}</text>`;
  });
  const below = labels.map(
    (label, i) =>
      `<text x="${round(size.left + width * (i + 0.5))}" y="${size.height - 12}" text-anchor="middle" fill="#4A4A4A">${label}</text>`,
  );
  const legend = series.map(
    ({ name, color }, i) =>
      `<rect x="${size.left + 150 * i}" y="26" width="10" height="10" fill="${color}"/><text x="${size.left + 14 + 150 * i}" y="35" fill="#242424">${name}</text>`,
  );
  const head = `<text x="${size.left}" y="16" font-size="14" font-weight="600" fill="#242424">${title}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="img" aria-label="${title}" ${font}>`,
    `<rect width="${size.width}" height="${size.height}" fill="#FFFFFF"/>`,
    ...[head, ...legend, ...grid, ...shapes, ...below],
    "</svg>",
    "",
  ].join("\n");
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The next of 1, 2, 4, 5, 8 or 10 times a power of ten, so that quarters of it are round. */
function niceTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1)));
  return power * ([1, 2, 4, 5, 8, 10].find((step) => step * power >= most) ?? 10);
}

const short = (value: number): string =>
  value >= 1_000_000 ? `${round(value / 1_000_000)}M` : value >= 1000 ? `${round(value / 1000)}k` : String(value);
