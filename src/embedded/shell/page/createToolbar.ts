import type { ShellLocale } from "../texts/shellLocale";
import { SHELL_LOCALES } from "../texts/shellLocale";
import type { ShellTexts } from "../texts/shellTexts";
import { button, node } from "./dom";

/** What the user can do beside the workbook itself. */
export interface PageActions {
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onSample: () => void;
  readonly onLocale: (locale: ShellLocale) => void;
  readonly onTheme: (dark: boolean) => void;
}

/** The bar at the top of the page. */
export interface Toolbar {
  readonly element: HTMLElement;
  setTexts(texts: ShellTexts, locale: ShellLocale): void;
  setFileName(name: string): void;
}

const LANGUAGE_NAMES: Readonly<Record<ShellLocale, string>> = { "zh-CN": "中文", "en-US": "English" };

/** Open, save, sample; language and theme. */
export function createToolbar(dark: boolean, actions: PageActions): Toolbar {
  const picker = createPicker(actions.onOpen);
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
  const buttons = node("div", { class: "actions", role: "toolbar" }, open, save, sample);
  const space = node("span", { class: "space" });
  return {
    element: node("header", { class: "bar" }, title, fileName, buttons, space, language, theme, picker),
    setTexts(texts, locale) {
      title.textContent = texts.title;
      open.textContent = texts.open;
      save.textContent = texts.save;
      sample.textContent = texts.sample;
      buttons.setAttribute("aria-label", texts.actions);
      language.setAttribute("aria-label", texts.language);
      language.value = locale;
      theme.setAttribute("aria-label", texts.theme);
      const current = theme.value === "" ? (dark ? "dark" : "light") : theme.value;
      const [light, night] = [
        node("option", { value: "light" }, texts.light),
        node("option", { value: "dark" }, texts.dark),
      ];
      theme.replaceChildren(light, night);
      theme.value = current;
    },
    setFileName(name) {
      fileName.textContent = name;
      document.title = name;
    },
  };
}

function createPicker(onOpen: (file: File) => void): HTMLInputElement {
  const picker = node("input", { type: "file", accept: ".xlsx,.xlsm", hidden: true, "aria-hidden": "true" });
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    // The same file may be chosen twice in a row.
    picker.value = "";
    if (file !== undefined) onOpen(file);
  });
  return picker;
}
