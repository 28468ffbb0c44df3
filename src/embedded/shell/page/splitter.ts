import { node } from "./dom";

/** The narrowest and the widest pane of the Excels there are, and that of Excel on the web, in pixels. */
export const PANE_WIDTH = { least: 270, most: 500, first: 350 } as const;
const KEY_STEP = 10;

/** A bar that makes the pane wider or narrower, by mouse, touch or arrow keys. */
export function createSplitter(pane: HTMLElement): HTMLElement {
  const bar = node("div", {
    class: "splitter",
    role: "separator",
    tabindex: 0,
    "aria-orientation": "vertical",
    "aria-valuemin": PANE_WIDTH.least,
    "aria-valuemax": PANE_WIDTH.most,
  });
  const setWidth = (width: number): void => {
    const fitting = Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, width)));
    pane.style.width = `${String(fitting)}px`;
    bar.setAttribute("aria-valuenow", String(fitting));
  };
  setWidth(PANE_WIDTH.first);
  bar.addEventListener("pointerdown", (event) => {
    bar.setPointerCapture(event.pointerId);
    // The frame would swallow the pointer's moves.
    pane.classList.add("is-dragged");
  });
  bar.addEventListener("pointermove", (event) => {
    if (bar.hasPointerCapture(event.pointerId)) setWidth(document.documentElement.clientWidth - event.clientX);
  });
  bar.addEventListener("lostpointercapture", () => {
    pane.classList.remove("is-dragged");
  });
  bar.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowLeft" ? KEY_STEP : event.key === "ArrowRight" ? -KEY_STEP : 0;
    if (step !== 0) setWidth(pane.getBoundingClientRect().width + step);
  });
  return bar;
}
