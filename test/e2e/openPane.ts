import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { BrowserContext, Frame, Page } from "playwright-core";
import { localCertificate } from "../../src/embedded/server/certificate";
import { indexPage } from "../../src/embedded/server/indexPage";
import { serveFolders } from "../../src/embedded/server/serveFolders";
import { launchBrowser } from "../helpers/browser";
import { buildTimeout, builtPages } from "./builtPages";

const root = resolve(__dirname, "../..");
const officeCdn = "https://appsforoffice.microsoft.com/";
const types = { js: "text/javascript", css: "text/css" } as const;
/** Building, starting a browser and opening the pane on a busy machine, in milliseconds. */
export const paneTimeout = buildTimeout + 120_000;

/** The pane as it is published, beside the sample workbook, in a browser. */
export interface OpenPane {
  readonly page: Page;
  /** The pane's own document. */
  readonly pane: Frame;
  /** Errors that nobody caught, in pane or page. */
  readonly faults: readonly string[];
  /** What the pane's content security policy refused. */
  readonly violations: readonly string[];
  /** Every address that was asked for. */
  readonly requests: readonly string[];
  /** Makes the pane as wide as Excel would, in pixels of the page. */
  readonly resize: (width: number, height?: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the published pane in the trial page. @param locale - the browser's, which the host takes for its own */
export async function openPane(locale: "en-US" | "zh-CN" = "en-US"): Promise<OpenPane> {
  const { product, embedded } = await builtPages();
  const folder = mkdtempSync(join(tmpdir(), "kpi-pane-"));
  const server = await serveFolders(
    { folders: [embedded, product], mounted: {}, index: indexPage },
    await localCertificate(join(folder, "certificate"), Date.now()),
    3800,
  );
  const browser = await launchBrowser();
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    locale,
    reducedMotion: "reduce",
  });
  const heard = listen(context);
  await serveOffice(context);
  const page = await context.newPage();
  page.on("pageerror", (error) => heard.faults.push(error.stack ?? error.message));
  await page.goto(server.address);
  const pane = await paneIn(page);
  return {
    ...heard,
    page,
    pane,
    resize: (width, height = 720) => resizeFrame(page, width, height),
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The pane's own document, once it shows something: each workbook that is opened gets a pane of its own. */
export async function paneIn(page: Page): Promise<Frame> {
  const pane = await (await page.waitForSelector(".pane iframe", { timeout: 60_000 })).contentFrame();
  if (!pane) throw new Error("the pane has no frame");
  await pane.locator("main").waitFor({ timeout: 60_000 });
  return pane;
}

/** Takes the frame out of the trial page's own layout. */
async function resizeFrame(page: Page, width: number, height: number): Promise<void> {
  await page.addStyleTag({ content: ".pane iframe { position: fixed; top: 0; right: 0; z-index: 99; border: 0 }" });
  await page.locator(".pane iframe").evaluate(
    (frame, [wide, high]) => {
      if (frame instanceof HTMLIFrameElement) Object.assign(frame.style, { width: `${wide}px`, height: `${high}px` });
    },
    [width, height],
  );
}

function listen(context: BrowserContext): { faults: string[]; violations: string[]; requests: string[] } {
  const heard = { faults: [] as string[], violations: [] as string[], requests: [] as string[] };
  context.on("request", (request) => heard.requests.push(request.url()));
  context.on("console", (message) => {
    if (/Content.Security.Policy/i.test(message.text())) heard.violations.push(message.text());
  });
  return heard;
}

/** The page names Microsoft's servers; a test gets the same library from the package. */
async function serveOffice(context: BrowserContext): Promise<void> {
  const office = join(root, "node_modules/@microsoft/office-js/dist");
  await context.route(`${officeCdn}**`, async (route) => {
    const file = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
    const contentType = file.endsWith(".css") ? types.css : types.js;
    await route.fulfill({ path: join(office, file), contentType });
  });
}

/** Addresses that are neither the page's own nor Microsoft's for Office.js. */
export const foreignRequests = ({ requests, page }: OpenPane): readonly string[] =>
  requests.filter((address) => {
    const { origin, protocol } = new URL(address);
    return protocol !== "data:" && protocol !== "blob:" && origin !== new URL(page.url()).origin
      ? !address.startsWith(officeCdn)
      : false;
  });
