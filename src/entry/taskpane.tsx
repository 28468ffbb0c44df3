import { createRoot } from "react-dom/client";
import { openExcelWorkbook } from "../excel/openExcelWorkbook";
import { officeRuntime } from "../functions/officeRuntime";
import type { Language } from "../i18n/problemText";
import { Pane } from "../taskpane/Pane";
import type { Look } from "../taskpane/look/useLook";
import { startCommands } from "./commands";
import { startFunctions } from "./functions";
import { createPaneCommands } from "./paneCommands";
import { createPaneServices } from "./paneServices";
import { createWaitSignal } from "./waitSignal";

/** The page that Excel opens: pane, ribbon commands and custom functions in one runtime. */
async function start(): Promise<void> {
  await Office.onReady();
  const host = { Excel, Office };
  const commands = createPaneCommands();
  const hostLanguage: Language = Office.context.displayLanguage.startsWith("zh") ? "zh-CN" : "en-US";
  const waiting = createWaitSignal();
  let language = hostLanguage;
  const functions = startFunctions({
    host,
    runtime: officeRuntime(),
    workbook: openExcelWorkbook(host, { onWaiting: waiting.send }),
    language: () => language,
    onFailure: throwLater,
    onWaiting: waiting.send,
  });
  const languageChosen = (chosen: Language | null): void => {
    language = chosen ?? hostLanguage;
    functions.languageChanged();
  };
  const services = createPaneServices(functions.workbook, commands, { ...functions, languageChosen }, waiting);
  const settings = await services.readSettings();
  languageChosen(settings.language);
  startCommands(commands, throwLater);
  const place = document.getElementById("pane");
  if (!place) throw new Error("the page has no place for the pane");
  createRoot(place).render(
    <Pane services={services} settings={settings} hostLanguage={hostLanguage} hostLook={lookOfHost()} />,
  );
}

/** What Excel's theme says; null where it does not say, as on the web. */
function lookOfHost(): Look | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const background = theme?.bodyBackgroundColor;
  if (!background || !/^#[0-9a-f]{6}$/i.test(background)) return null;
  const parts = [1, 3, 5].map((from) => Number.parseInt(background.slice(from, from + 2), 16));
  const brightness = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  return brightness < middleGrey ? "dark" : "light";
}

/** Of 0–255: darker backgrounds have light text. */
const middleGrey = 128;

/** A failure nobody waits for is our mistake: the page's own error handling is to see it. */
function throwLater(cause: unknown): void {
  setTimeout(() => {
    throw cause;
  });
}

start().catch(throwLater);
