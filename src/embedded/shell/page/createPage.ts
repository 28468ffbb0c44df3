import { button, node } from "./dom";
import type { ShellLocale } from "../texts/shellLocale";
import { SHELL_LOCALES } from "../texts/shellLocale";
import type { ShellTexts } from "../texts/shellTexts";

/** What the user can do beside the workbook itself. */
export interface PageActions {
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onSample: () => void;
  readonly onLocale: (locale: ShellLocale) => void;
  readonly onTheme: (dark: boolean) => void;
}

/** The parts of the page that are filled while it runs. */
export interface Page {
  readonly ribbon: HTMLElement;
  readonly messages: HTMLElement;
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  readonly paneBody: HTMLElement;
  setTexts(texts: ShellTexts, locale: ShellLocale): void;
  setFileName(name: string): void;
  setPaneTitle(title: string): void;
  showPane(shown: boolean): void;
}

/** The narrowest and the widest pane of the Excels there are, in pixels. */
export const PANE_WIDTH = { least: 270, most: 500, first: 350 } as const;
const LANGUAGE_NAMES: Readonly<Record<ShellLocale, string>> = { "zh-CN": "中文", "en-US": "English" };

/** Build the page: actions and ribbon above, the grid on the left, the task pane on the right. */
export function createPage(root: HTMLElement, dark: boolean, actions: PageActions): Page {
  const picker = node("input", { type: "file", accept: ".xlsx,.xlsm", hidden: true, "aria-hidden": "true" });
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    // The same file may be chosen twice in a row.
    picker.value = "";
    if (file !== undefined) actions.onOpen(file);
  });
  const open = button("", "action", () => {
    picker.click();
  });
  const save = button("", "action", actions.onSave);
  const sample = button("", "action", actions.onSample);
  const language = node("select", { class: "choice" });
  for (const each of SHELL_LOCALES) language.append(node("option", { value: each }, LANGUAGE_NAMES[each]));
  language.addEventListener("change", () => {
    actions.onLocale(language.value === "zh-CN" ? "zh-CN" : "en-US");
  });
  const theme = node("select", { class: "choice" });
  theme.addEventListener("change", () => {
    actions.onTheme(theme.value === "dark");
  });
  const title = node("strong", { class: "title" });
  const fileName = node("span", { class: "file-name" });
  const toolbar = node("div", { class: "actions", role: "toolbar" }, open, save, sample);
  const header = node(
    "header",
    { class: "bar" },
    title,
    fileName,
    toolbar,
    node("span", { class: "space" }),
    language,
    theme,
  );
  const ribbon = node("div", { class: "ribbon-holder" });
  const messages = node("div", { class: "messages", "aria-live": "polite" });
  const grid = node("main", { class: "grid" });
  const paneTitle = node("h2", {});
  const close = button("×", "close", () => {
    pane.hidden = true;
    splitter.hidden = true;
  });
  const paneBody = node("div", { class: "pane-body" });
  const pane = node("aside", { class: "pane" }, node("div", { class: "pane-head" }, paneTitle, close), paneBody);
  const splitter = createSplitter(pane);
  root.replaceChildren(header, ribbon, messages, node("div", { class: "work" }, grid, splitter, pane), picker);
  return {
    ribbon,
    messages,
    grid,
    pane,
    paneBody,
    setTexts(texts, locale) {
      document.documentElement.lang = locale;
      title.textContent = texts.title;
      open.textContent = texts.open;
      save.textContent = texts.save;
      sample.textContent = texts.sample;
      toolbar.setAttribute("aria-label", texts.actions);
      language.setAttribute("aria-label", texts.language);
      language.value = locale;
      theme.setAttribute("aria-label", texts.theme);
      const current = theme.value === "" ? (dark ? "dark" : "light") : theme.value;
      theme.replaceChildren(
        node("option", { value: "light" }, texts.light),
        node("option", { value: "dark" }, texts.dark),
      );
      theme.value = current;
      grid.setAttribute("aria-label", texts.grid);
      pane.setAttribute("aria-label", texts.pane);
      close.setAttribute("aria-label", texts.closePane);
      splitter.setAttribute("aria-label", texts.paneWidth);
    },
    setFileName(name) {
      fileName.textContent = name;
      document.title = name;
    },
    setPaneTitle(text) {
      paneTitle.textContent = text;
    },
    showPane(shown) {
      pane.hidden = !shown;
      splitter.hidden = !shown;
    },
  };
}

/** A bar that makes the pane wider or narrower, by mouse, touch or arrow keys. */
function createSplitter(pane: HTMLElement): HTMLElement {
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
    const step = event.key === "ArrowLeft" ? 10 : event.key === "ArrowRight" ? -10 : 0;
    if (step !== 0) setWidth(pane.getBoundingClientRect().width + step);
  });
  return bar;
}
