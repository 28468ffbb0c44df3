import "./browserGlobals";
import { configure, render, screen, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { createPaneCommands, type PaneCommands } from "../../src/entry/paneCommands";
import { createPaneServices } from "../../src/entry/paneServices";
import type { Language } from "../../src/i18n/problemText";
import { sampleWorkbook } from "../../src/sample/sampleWorkbook";
import { Pane } from "../../src/taskpane/Pane";
import { createMemoryWorkbook } from "../../src/files/createMemoryWorkbook";
import type { SheetContent } from "../../src/workbook/sheetContent";
import { liveMemoryWorkbook, type LiveMemoryWorkbook } from "../helpers/liveMemoryWorkbook";
import { noFunctions } from "../helpers/noFunctions";

// Whether an element can be seen is worked out from all styles above it, for every element, at every look: minutes.
// Screens are loaded when they are first shown, and a busy machine takes longer than a second for that.
configure({ defaultHidden: true, asyncUtilTimeout: 120_000 });

/** A pane on the screen, with somebody before it. */
export interface ShownPane {
  readonly user: UserEvent;
  readonly workbook: LiveMemoryWorkbook;
  readonly commands: PaneCommands;
}

/** The sheets of the sample workbook, as they are read. */
export async function sampleSheets(language: Language = "en-US"): Promise<readonly SheetContent[]> {
  const workbook = createMemoryWorkbook([]);
  await workbook.addSheets(sampleWorkbook(language));
  return workbook.readSheets();
}

/** Shows the pane over a workbook in memory. */
export function showPane(sheets: readonly SheetContent[], language: Language = "en-US"): ShownPane {
  const workbook = liveMemoryWorkbook(sheets);
  const commands = createPaneCommands();
  const services = createPaneServices(workbook, commands, noFunctions);
  // jsdom asks no system for its colours.
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  render(<Pane services={services} settings={{ language, theme: "light" }} hostLanguage={language} hostLook={null} />);
  return { user: userEvent.setup(), workbook, commands };
}

/** Shows the pane and reads the workbook, as a manager does first. */
export async function openPane(sheets: readonly SheetContent[]): Promise<ShownPane> {
  const shown = showPane(sheets);
  await shown.user.click(await screen.findByRole("button", { name: "Use this workbook" }));
  await screen.findByRole("button", { name: "Next" });
  return shown;
}

/** Goes to a tab. */
export async function goToTab({ user }: ShownPane, name: RegExp): Promise<void> {
  await user.click(screen.getByRole("tab", { name }));
  await waitFor(() => {
    expect(screen.getByRole("tab", { name }).getAttribute("aria-selected")).toBe("true");
  });
  await screen.findByRole("main", { name });
}

/** What axe finds wrong with the page; colours need a real browser. */
export async function accessibilityProblems(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, {
    rules: { "color-contrast": { enabled: false }, "html-has-lang": { enabled: true } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
