import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { localCertificate } from "../../src/embedded/server/certificate";
import { indexPage } from "../../src/embedded/server/indexPage";
import { serveFolders } from "../../src/embedded/server/serveFolders";
import type { startShell } from "../../src/embedded/shell/startShell";
import { launchBrowser } from "../helpers/browser";
import { builtPages } from "./builtPages";

const root = resolve(__dirname, "../..");
/** Building, starting a browser and opening a workbook on a busy machine, in milliseconds. */
export const trialPageTimeout = 240_000;

/** The trial page in a browser, beside a test pane; faults of the page are collected. */
export interface TrialPage {
  readonly page: Page;
  readonly folder: string;
  readonly faults: readonly string[];
  /** The pane's frame, when Office.js has found its host. */
  pane(): Promise<Frame>;
  close(): Promise<void>;
}

/** Build the trial page, serve it with the test pane, and open it. */
export async function openTrialPage(locale = "en-US"): Promise<TrialPage> {
  const folder = mkdtempSync(join(tmpdir(), "kpi-trial-"));
  const pages = await builtPages();
  const server = await serveFolders(
    {
      folders: [join(root, "test/e2e/pane"), pages.embedded],
      mounted: { office: join(root, "node_modules/@microsoft/office-js/dist") },
      index: indexPage,
    },
    await localCertificate(join(folder, "certificate"), Date.now()),
    3700,
  );
  const browser: Browser = await launchBrowser();
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 }, locale });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.stack ?? error.message));
  await page.goto(server.address);
  await page.waitForFunction(() => window.shell !== undefined);
  return {
    page,
    folder,
    faults,
    pane: () => readyPane(page),
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function readyPane(page: Page): Promise<Frame> {
  const element = await page.waitForSelector(".pane iframe");
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("the pane has no frame");
  await frame.waitForFunction(() => document.querySelector("#state")?.textContent?.startsWith("ready") === true);
  return frame;
}

/** What the test pane has heard. */
export interface SeenByPane {
  readonly changed: { readonly address: string; readonly changeType: string; readonly after: unknown }[];
  readonly calculated: string[];
  readonly commands: string[];
  readonly selected: number;
}

declare global {
  interface Window {
    shell?: Awaited<ReturnType<typeof startShell>>;
    seen: SeenByPane;
  }
}
