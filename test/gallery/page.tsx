import { createRoot } from "react-dom/client";
import { createPaneCommands } from "../../src/entry/paneCommands";
import { createPaneServices } from "../../src/entry/paneServices";
import type { Language } from "../../src/i18n/problemText";
import { Pane } from "../../src/taskpane/Pane";
import type { PaneSettings } from "../../src/taskpane/services";
import { liveMemoryWorkbook } from "../helpers/liveMemoryWorkbook";
import { noFunctions } from "../helpers/noFunctions";

/** The pane over a workbook in memory; `?lang=` and `?theme=` choose how it looks. */
const asked = new URLSearchParams(location.search);
const language: Language = asked.get("lang") === "zh-CN" ? "zh-CN" : "en-US";
const theme = (["auto", "light", "dark", "contrast"] as const).find((one) => one === asked.get("theme")) ?? "light";
const settings: PaneSettings = { language, theme };
const root = document.getElementById("pane");
if (root) {
  const services = createPaneServices(liveMemoryWorkbook(), createPaneCommands(), noFunctions);
  createRoot(root).render(<Pane services={services} settings={settings} hostLanguage={language} hostLook={null} />);
}
