import type { ShellTexts } from "../texts/shellTexts";
import { button, node } from "./dom";

/** A message to the user, in whatever language is on; it stays until it is closed. */
export interface Message {
  readonly kind: "info" | "problem";
  readonly text: (texts: ShellTexts) => string;
  readonly items?: (texts: ShellTexts) => readonly string[];
}

/** The messages above the grid. */
export interface MessageBar {
  show(message: Message): void;
  clear(): void;
  setTexts(texts: ShellTexts): void;
}

/** An empty bar in an element of the page. */
export function createMessageBar(holder: HTMLElement, first: ShellTexts): MessageBar {
  let texts = first;
  let shown: readonly Message[] = [];
  function draw(): void {
    holder.replaceChildren(
      ...shown.map((message) => {
        const items = (message.items?.(texts) ?? []).map((item) => node("li", {}, item));
        const close = button("×", "close", () => {
          shown = shown.filter((each) => each !== message);
          draw();
        });
        close.setAttribute("aria-label", texts.close);
        const body = node("div", {}, node("p", {}, message.text(texts)), node("ul", {}, ...items));
        const role = message.kind === "problem" ? "alert" : "status";
        return node("section", { class: `message ${message.kind}`, role }, body, close);
      }),
    );
  }
  return {
    show(message) {
      shown = [...shown.filter((each) => each.text(texts) !== message.text(texts)), message];
      draw();
    },
    clear() {
      shown = [];
      draw();
    },
    setTexts(next) {
      texts = next;
      draw();
    },
  };
}
