import { addStyles } from "../embedded/shell/page/addStyles";
import { startShell } from "../embedded/shell/startShell";
import { newWorkbook } from "../files/graft/newWorkbook";
import { sampleWorkbook } from "../sample/sampleWorkbook";

declare global {
  interface Window {
    /** The running trial page, for its tests. */
    shell?: Awaited<ReturnType<typeof startShell>>;
  }
}

/** The trial page: the sample workbook in a grid, the add-in's own task pane beside it. */
async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>("#shell");
  if (root === null) return;
  await addStyles();
  window.shell = await startShell({
    root,
    manifestAddress: "manifest.xml",
    sample: (locale) => ({
      name: locale === "zh-CN" ? "KPI-Desk-示例.xlsx" : "KPI-Desk-sample.xlsx",
      bytes: newWorkbook(sampleWorkbook(locale)),
    }),
    locale: navigator.language.startsWith("zh") ? "zh-CN" : "en-US",
    dark: window.matchMedia("(prefers-color-scheme: dark)").matches,
  });
}

void start();
