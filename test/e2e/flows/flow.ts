import type { Frame, Locator, Page } from "playwright-core";
import { sampleWords, type SampleSheet } from "../../../src/sample/sampleWords";
import { paneTexts, type PaneTexts } from "../../../src/i18n/words/paneTexts";
import { openPane, type OpenPane } from "../openPane";
import { keyboardOf, type Keyboard } from "./keyboard";

/** Milliseconds that a busy machine may take for all of a flow. */
export const patience = 120_000;

/** The pane in one language with somebody at the keyboard; every flow of a test file goes on where the last one ended. */
export interface Flow {
  readonly language: "en-US" | "zh-CN";
  readonly say: PaneTexts;
  readonly page: Page;
  readonly pane: Frame;
  readonly faults: readonly string[];
  readonly keys: Keyboard;
  readonly byRole: (role: Parameters<Frame["getByRole"]>[0], name: string | RegExp) => Locator;
  readonly button: (name: string | RegExp) => Locator;
  /** Goes to a tab, whether or not it is finished. */
  readonly tab: (tab: keyof PaneTexts["general"]["tabs"]) => Promise<void>;
  readonly shows: (text: string | RegExp) => Promise<void>;
  readonly valueOf: (field: Locator) => Promise<number>;
  readonly sheetNames: () => Promise<readonly string[]>;
  /** Name of a sheet of the sample. */
  readonly sheet: (kind: SampleSheet) => string;
  readonly start: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A flow in one language; `start` opens the pane, before that there is nothing to go through. */
export function createFlow(language: Flow["language"]): Flow {
  const say = paneTexts(language);
  let open: OpenPane | null = null;
  let keys: Keyboard | null = null;
  const opened = (): OpenPane => {
    if (!open) throw new Error("the flow was not started");
    return open;
  };
  const byRole: Flow["byRole"] = (role, name) => opened().pane.getByRole(role, { name, exact: true });
  return {
    language,
    say,
    get page() {
      return opened().page;
    },
    get pane() {
      return opened().pane;
    },
    get faults() {
      return opened().faults;
    },
    get keys() {
      return (keys ??= keyboardOf(opened()));
    },
    byRole,
    button: (name) => byRole("button", name),
    tab: (tab) => (keys ??= keyboardOf(opened())).tab(new RegExp(`^${say.general.tabs[tab]}`)),
    shows: (text) => opened().pane.getByText(text).first().waitFor(),
    valueOf: async (field) => Number(await field.getAttribute("aria-valuenow")),
    sheetNames: () => opened().page.evaluate(() => window.shell?.session?.book.sheets.map(({ name }) => name) ?? []),
    sheet: (kind) => sampleWords(language).sheets[kind].name,
    start: async () => {
      open = await openPane(language);
      open.page.setDefaultTimeout(patience);
      await open.resize(320);
    },
    close: async () => {
      await open?.close();
    },
  };
}
