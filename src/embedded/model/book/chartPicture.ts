import type { Chart } from "./book";

/** A PNG of one transparent pixel, in base64: the embedded host draws charts on the page, not into pictures. */
const ONE_PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

/** A picture of a chart as base64 PNG; a placeholder, which says nothing about the chart. */
export function chartPicture(_chart: Chart): string {
  return ONE_PIXEL;
}

/** What a drawing answers that the host does not draw. */
export function blankPicture(): string {
  return ONE_PIXEL;
}
