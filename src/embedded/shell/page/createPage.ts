import type { ShellLocale } from "../texts/shellLocale";
import type { ShellTexts } from "../texts/shellTexts";
import type { PageActions } from "./createToolbar";
import { createToolbar } from "./createToolbar";
import { button, node } from "./dom";
import { createSplitter } from "./splitter";

/** The parts of the page that are filled while it runs. */
export interface Page {
  readonly ribbon: HTMLElement;
  readonly messages: HTMLElement;
  readonly grid: HTMLElement;
  readonly paneBody: HTMLElement;
  setTexts(texts: ShellTexts, locale: ShellLocale): void;
  setFileName(name: string): void;
  setPaneTitle(title: string): void;
  showPane(shown: boolean): void;
}

/** Build the page: actions and ribbon above, the grid on the left, the task pane on the right. */
export function createPage(root: HTMLElement, dark: boolean, actions: PageActions): Page {
  const toolbar = createToolbar(dark, actions);
  const ribbon = node("div", { class: "ribbon-holder" });
  const messages = node("div", { class: "messages", "aria-live": "polite" });
  const grid = node("main", { class: "grid" });
  const paneTitle = node("h2", {});
  const close = button("×", "close", () => {
    showPane(false);
  });
  const paneBody = node("div", { class: "pane-body" });
  const pane = node("aside", { class: "pane" }, node("div", { class: "pane-head" }, paneTitle, close), paneBody);
  const splitter = createSplitter(pane);
  root.replaceChildren(toolbar.element, ribbon, messages, node("div", { class: "work" }, grid, splitter, pane));

  function showPane(shown: boolean): void {
    pane.hidden = !shown;
    splitter.hidden = !shown;
  }
  return {
    ribbon,
    messages,
    grid,
    paneBody,
    setTexts(texts, locale) {
      document.documentElement.lang = locale;
      toolbar.setTexts(texts, locale);
      grid.setAttribute("aria-label", texts.grid);
      pane.setAttribute("aria-label", texts.pane);
      close.setAttribute("aria-label", texts.closePane);
      splitter.setAttribute("aria-label", texts.paneWidth);
    },
    setFileName: (name) => {
      toolbar.setFileName(name);
    },
    setPaneTitle(text) {
      paneTitle.textContent = text;
    },
    showPane,
  };
}
